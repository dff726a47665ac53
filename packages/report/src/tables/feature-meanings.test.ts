import { expect, test } from 'vitest';
import { exampleRun } from '../testing/example-run.js';
import { featureMeanings, volumeSentence } from './feature-meanings.js';

function withKept(kept: readonly { name: string; coefficient?: number }[], volume: readonly number[]) {
  const run = structuredClone(exampleRun('crlm-recurrence-peritumoral')) as never as {
    candidates: { id: string; honest: { selection: { kept: unknown } } }[];
    key: { candidate: string; figures: object };
  };
  const key = run.candidates.find(({ id }) => id === run.key.candidate)!;
  key.honest.selection.kept = kept;
  run.key.figures = { withVolume: kept.map(({ name }, i) => ({ name, value: volume[i] })) };
  return run as never;
}

test('each kept feature is explained, points where its coefficient points, and shows its correlation with volume', () => {
  const run = withKept(
    [
      { name: 'intra:original_firstorder_Mean', coefficient: -0.4 },
      { name: 'wavelet-LLH_glszm_LargeAreaEmphasis', coefficient: 0.2 },
      { name: 'deep_007', coefficient: 1 },
    ],
    [0.1, 0.93, 0],
  );
  const table = featureMeanings(run)!;
  expect(table.rows).toHaveLength(2);
  expect(table.rows[0]![3]).toMatch(/^dark tissue: more likely /);
  expect(table.rows[1]![1]).toContain('Wavelet');
  expect(table.rows[1]![5]).toBe('0.93');
  expect(table.data!.rows[0]!.at(-2)).toBe('Q4LE');
  expect(volumeSentence(run)).toMatch(/^Mostly volume: wavelet-LLH_glszm_LargeAreaEmphasis \(ρ 0\.93\) follows/);
});

test('without radiomic features there is no table, and without a large correlation no warning', () => {
  expect(featureMeanings(withKept([{ name: 'age' }], [0.2]))).toBeUndefined();
  expect(volumeSentence(withKept([{ name: 'original_firstorder_Mean' }], [0.3]))).toBeUndefined();
});
