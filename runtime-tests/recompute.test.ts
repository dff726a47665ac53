import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRng } from '@radscore/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasPeer, readRow, recompute } from '../scripts/recompute/recompute.mjs';

const cli = new URL('../apps/cli/bundle/main.js', import.meta.url).pathname;
const peer = hasPeer();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-recompute-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a number whose name holds a comma is compared, and differs where it does', () => {
  const row = { set: 'readers', number: 'ICC(2,1) of a', radscore: 0.5, tolerance: 1e-8 };
  expect(readRow('readers,ICC(2,1) of a,0.5,0.5,1e-8')).toEqual({ ...row, r: 0.5, agrees: true });
  expect(readRow('readers,ICC(2,1) of a,0.5,0.6,1e-8')).toEqual({ ...row, r: 0.6, agrees: false });
});

/** 160 patients whose outcome depends on age and one feature. */
function cohort(): string {
  const rng = createRng('recompute');
  const rows = Array.from({ length: 160 }, (_, i) => {
    const [age, nodes, mean, range] = [55 + Math.round(9 * rng.normal()), i % 2, rng.normal(), rng.normal()];
    const risk = 0.06 * (age - 55) + 0.8 * mean + 0.5 * nodes;
    const months = Math.round(10 * Math.min(60, (-25 * Math.log(1 - rng.uniform())) / Math.exp(risk))) / 10;
    return [
      `P${i}`,
      Number(rng.uniform() < 1 / (1 + Math.exp(-risk))),
      months,
      Number(months < 60),
      age,
      nodes,
      mean,
      range,
    ];
  });
  const names = 'id,recurrence,months,dead,age,nodes,original_firstorder_Mean,original_firstorder_Range';
  return [names, ...rows.map((row) => row.join(','))].join('\n');
}

const protocol = (endpoint: string, model: string, ignored: string) => `
version: 1
id: recompute
title: Numbers beside those of R
endpoint: ${endpoint}
cohort: { columns: { recurrence: { role: outcome, type: flag }, months: { role: outcome, type: numeric }, dead: { role: outcome, type: flag }, age: { type: numeric, label: Age }, nodes: { type: flag, label: Nodes } } }
clinical: { variables: [age, nodes] }
segments: { tumour: tumour }
regions: { intra: tumour }
split: { kind: random, test: 0.4 }
signatures: { tumour: { regions: [intra] } }
selection: [{ name: standardise }]
variants: { combined: { radiomics: columns, clinical: true }, radiomics: { radiomics: columns, clinical: false } }
models: ${model}
evaluation: { repeats: 1, folds: 3, bootstrap: 2, permutations: 1 }
report: { primary: { signature: tumour, variant: combined, model: m } }
${ignored}`;

const studies = {
  binary: protocol(
    '{ kind: binary, title: Recurrence, event: recurrence, positive: recurrence }',
    '{ m: { name: logistic, parameters: { penalty: none } } }',
    '',
  ),
  survival: protocol(
    '{ kind: survival, title: Death, event: { flag: dead, time: months }, unit: months, positive: death, horizons: [12, 24] }',
    '{ m: { name: cox, threshold: median } }',
    '',
  ),
};

test.skipIf(!peer).each(Object.entries(studies))(
  'R recomputes at least ten numbers of a %s study from the files of its run (skipped without Rscript, survival and pROC)',
  async (kind, text) => {
    const [table, study, out] = ['cohort.csv', `${kind}.yaml`, kind].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(table, cohort());
    await writeFile(study, text);
    const flags = ['--cohort', table, '--features', table, '--out', out, '--no-png', '--jobs', '1'];
    const ran = spawnSync(process.execPath, [cli, 'study', 'run', study, ...flags], { encoding: 'utf8' });
    expect(ran.status, ran.stderr).toBe(0);
    const found = recompute(out, table);
    expect(found.filter(({ agrees }) => !agrees)).toEqual([]);
    const names = new Set(found.map(({ number }) => number));
    expect(names.size).toBeGreaterThanOrEqual(10);
    if (kind === 'survival')
      for (const name of [
        'integrated Brier score',
        'median of the high risk group',
        'survival of the low risk group at 12',
      ])
        expect(names, name).toContain(name);
  },
  240_000,
);

test.runIf(!peer)('without R nothing is recomputed, and that is said', () => {
  const script = new URL('../scripts/recompute/recompute.mjs', import.meta.url).pathname;
  expect(spawnSync(process.execPath, [script], { encoding: 'utf8' }).stdout).toContain('nothing was recomputed');
});
