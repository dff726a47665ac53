import { builtInProtocol, parseProtocol } from '@radscore/protocol';
import { expect, test } from 'vitest';
import type { CandidateResult, CandidateRun, ComparatorResult, Estimate } from '../study/types.js';
import { keySentence } from './key-sentence.js';

const protocol = parseProtocol(builtInProtocol('crlm-survival-rad-score')!);

function sentence(cIndex: Estimate, difference: Estimate): string {
  const honest: CandidateRun = {
    selection: { counts: [], kept: [] },
    predictions: [],
    threshold: { value: 0, rule: '' },
    performance: [{ set: 'test', n: 61, events: 38, measures: { cIndex } }],
    leaks: [],
  };
  const names = { signature: 'radiomics-and-deep', variant: 'rad-score', model: 'cox' };
  const key: CandidateResult = { id: 'key', ...names, published: honest, honest };
  const fong: ComparatorResult = {
    name: 'fong',
    title: 'the Fong clinical risk score',
    performance: [],
    difference,
    undetermined: 0,
    sentence: '',
  };
  return keySentence(protocol, key, 'test', [fong]);
}

test('names the figure with its interval, the patients, and whether the rival is beaten', () => {
  expect(sentence({ value: 0.74, ci: [0.66, 0.83] }, { value: 0.1, ci: [0.02, 0.2] })).toBe(
    'Cox regression on radiomics-and-deep (rad-score) predicts death with C-index 0.74 (95% CI 0.66 to 0.83) in 61 patients it had not seen and beats the Fong clinical risk score.',
  );
  expect(sentence({ value: 0.74, ci: [0.66, 0.83] }, { value: 0.1, ci: [-0.02, 0.2] })).toContain(
    'and does not beat the Fong',
  );
});

test('what cannot be told from chance beats nobody', () => {
  const better = { value: 0.2, ci: [0.05, 0.35] } as const;
  for (const own of [{ value: 0.55, ci: [0.4, 0.7] }, { value: 0.5 }] as const) {
    expect(sentence(own, better)).toMatch(/in 61 patients it had not seen, which cannot be told from chance\.$/);
  }
});
