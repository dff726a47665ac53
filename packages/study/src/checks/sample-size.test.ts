import { builtInProtocol, parseProtocol } from '@radscore/protocol';
import { expect, test } from 'vitest';
import type { KeptFeature } from '../study/types.js';
import type { CheckContext } from './check.js';
import { sampleSize } from './sample-size.js';

/** 100 training patients, every second with an event, and a rad-score of so many features (beside so many clinical columns). */
function found(features: number, clinical?: readonly string[], measured = features) {
  const ids = Array.from({ length: 100 }, (_, i) => `P${i}`);
  const kept = Array.from({ length: features }, (_, k) => ({ name: `feature-${k}` }) as KeptFeature);
  const context = {
    protocol: parseProtocol(builtInProtocol('crlm-survival-rad-score')!),
    splits: { seed: 1, main: [{ name: '', train: ids, test: [] }], external: [] },
    data: {
      ids,
      clinical: { names: ['age', 'sex'] },
      outcome: { kind: 'survival', unit: 'months', time: ids.map((_, i) => 10 + i), status: ids.map((_, i) => i % 2) },
    },
    key: {
      variant: clinical === undefined ? 'rad-score' : 'combined',
      honest: {
        selection: { kept, counts: [{ step: 'measured', columns: measured }] },
        performance: [{ set: 'train', n: 100, events: 50, measures: {} }],
      },
      ...(clinical && { clinicalKept: clinical }),
    },
  };
  return sampleSize.find(context as unknown as CheckContext);
}

test('every feature of a rad-score is a parameter, though the final model sees one column', () => {
  expect(found(6).values).toMatchObject({ parameters: 6, events: 50 });
  expect(found(6, ['age', 'nodes']).values).toMatchObject({ parameters: 8 });
});

test('candidates are parameters, kept or not: 50 events for 37 candidates of which two were kept are 1.4 each', () => {
  const { values, code } = found(2, undefined, 37);
  expect(values).toMatchObject({ parameters: 37, kept: 2, perParameter: 50 / 37 });
  expect(code).toBe('TOO-FEW-EVENTS');
});

test('fewer than five events a parameter fail, fewer than ten warn', () => {
  expect(found(11).verdict).toBe('fail');
  expect(found(6).verdict).toBe('warn');
});
