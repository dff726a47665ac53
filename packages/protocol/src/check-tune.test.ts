import { isRadError } from '@radscore/core';
import { describe, expect, test } from 'vitest';
import { parseProtocol } from './parse-protocol.js';

const protocol = (tune: string, parent = 'crlm-recurrence-peritumoral') =>
  parseProtocol(`extends: ${parent}
id: ours
without: [models, report.primary, paper]
models:
  net:
    name: ${parent === 'crlm-survival-rad-score' ? 'cox-lasso' : 'svm'}
    tune: ${tune}
`);

function refusal(tune: string, parent?: string): string {
  try {
    protocol(tune, parent);
  } catch (error) {
    if (isRadError(error)) return `${error.code} line ${error.place.line}: ${error.message}`;
    throw error;
  }
  return 'taken';
}

describe('models.X.tune', () => {
  test('a grid of values has five inner folds and the metric of the endpoint by default', () => {
    expect(protocol('{ space: { C: [0.1, 1, 10] } }').models.net!.tune).toEqual({
      space: { C: [0.1, 1, 10] },
      search: 'grid',
      draws: 20,
      folds: 5,
    });
  });

  test('a random search draws from ranges, on a linear scale unless told', () => {
    const { space } = protocol('{ search: random, space: { C: { low: 0.01, high: 10, scale: log } } }').models.net!
      .tune!;
    expect(space.C).toEqual({ low: 0.01, high: 10, scale: 'log', whole: false });
  });

  test.each([
    ['an empty space', '{ space: {} }', /RAD-PROTOCOL-MISSING line 7.*parameters to choose/s],
    ['a parameter that the model does not have', '{ space: { alfa: [1] } }', /RAD-PARAMETER-UNKNOWN line 7.*alfa/s],
    [
      'a value that the model does not take',
      '{ space: { C: [1, -1] } }',
      /RAD-PROTOCOL-VALUE line 7.*-1.*models\.net\.tune\.space\.C\.1/s,
    ],
    ['a range in a grid', '{ space: { C: { low: 1, high: 2 } } }', /search: random/],
    [
      'a range that ends before it begins',
      '{ search: random, space: { C: { low: 2, high: 1 } } }',
      /high must be above low/,
    ],
    [
      'a step that the protocol does not have',
      '{ space: { selection.boruta.runs: [1] } }',
      /RAD-PROTOCOL-REFERENCE.*boruta/s,
    ],
    ['a metric of survival', '{ metric: c-index, space: { C: [1] } }', /c-index is for survival models/],
    ['an unknown key', '{ sarch: grid, space: { C: [1] } }', /RAD-PROTOCOL-KEY.*search/s],
  ])('%s is refused with its line', (_, tune, message) => {
    expect(refusal(tune)).toMatch(message);
  });

  test('a grid of more than a thousand combinations is refused, a random search of them is not', () => {
    const values = JSON.stringify(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(refusal(`{ space: { C: ${values}, gamma: ${values} } }`)).toMatch(/1600 combinations, at most 1000/);
    expect(refusal(`{ search: random, space: { C: ${values}, gamma: ${values} } }`)).toBe('taken');
  });
});
