import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRng } from '@radscore/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ran, run, start } from '../../testing/run.js';
import { runHere } from '../../testing/run-here.js';

let folder: string;
let whole: Ran;
const at = (name: string) => join(folder, name);

const protocol = (more = '') => `version: 1
id: small
title: A small study
endpoint: { kind: binary, title: Recurrence, event: recurrence, positive: recurrence }
cohort: { columns: { recurrence: { role: outcome, type: flag } } }
clinical: { variables: [age] }
segments: { tumour: tumour }
regions: { intra: tumour }
split: { kind: random, test: 0.3 }
signatures: { tumour: { regions: [intra] } }
selection: [{ name: standardise }, { name: t-test, parameters: { best: 3, threshold: null }, fittedOn: all }]
variants: { combined: { radiomics: columns, clinical: true } }
models: { logistic: { name: logistic }, forest: { name: random-forest, parameters: { trees: 20 } } }
evaluation: { repeats: 2, folds: 3, bootstrap: 10, permutations: 5 }
report: { primary: { signature: tumour, variant: combined, model: logistic } }
${more}`;

/** Features of patients whose outcome the first two tell; a column to put in place of another. */
function featureTable(
  count: number,
  change: (name: string, cell: string, row: number) => string = (_, cell) => cell,
): string {
  const rng = createRng('cli study');
  const names = [
    'original_shape_MeshVolume',
    'original_firstorder_Mean',
    ...Array.from({ length: 8 }, (_, j) => `log-sigma-${j + 1}-0-mm-3D_firstorder_Mean`),
  ];
  const header = ['id', 'recurrence', 'age', ...names];
  const rows = Array.from({ length: count }, (_, i) => {
    const values = names.map(() => rng.normal());
    const event = Number(rng.uniform() < 1 / (1 + Math.exp(-2 * (values[0]! - values[1]!))));
    const cells = [`P${i + 1}`, String(event), String(40 + rng.below(40)), ...values.map((value) => value.toFixed(6))];
    return header.map((name, j) => change(name, cells[j]!, i)).join(',');
  });
  return `${[header.join(','), ...rows].join('\n')}\n`;
}

async function files(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes('.cache'),
  );
  const read = names.map(
    async (entry) =>
      [
        join(entry.parentPath, entry.name).slice(path.length),
        await readFile(join(entry.parentPath, entry.name), 'latin1'),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

const study = (out: string, ...more: string[]) => [
  'study',
  'run',
  at('small.yaml'),
  '--features',
  at('features.csv'),
  '--out',
  at(out),
  '--no-png',
  ...more,
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-cli-study-'));
  await writeFile(at('small.yaml'), protocol());
  await writeFile(at('features.csv'), featureTable(60));
  whole = await run(...study('whole'));
  expect(whole.status).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

test('a run ends with its honest sentence and where the report lies; again, it writes the same bytes', async () => {
  const before = await files(at('whole'));
  expect(Object.keys(before)).toEqual(
    expect.arrayContaining(['/report.html', '/model.json', '/features.parquet', '/performance.json']),
  );
  const { status, stdout } = await run(...study('whole'));
  expect(status).toBe(0);
  expect(stdout).toMatch(/AUC .* in \d+ patients it had not seen/);
  expect(stdout).toContain('report.html');
  expect(await files(at('whole'))).toEqual(before);
});

test('its figures in the formats of journals', async () => {
  const figures = (...more: string[]) => runHere('study', 'figures', at('whole'), '--out', at('journal'), ...more);
  expect(await figures('--dpi', '150')).toMatchObject({ status: 0, stdout: expect.stringContaining('tiff, eps, pdf') });
  const drawn = (await readdir(join(at('whole'), 'figures'))).filter((name) => name.endsWith('.svg'));
  const endings = ['tiff', 'eps', 'pdf'].flatMap((ending) => drawn.map((name) => name.replace(/svg$/, ending)));
  expect((await readdir(at('journal'))).sort()).toEqual(endings.sort());
  expect(await figures('--format', 'bmp')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('png, tiff, eps, pdf'),
  });
  const none = await runHere('study', 'figures', folder);
  expect(none).toMatchObject({ status: 2, stderr: expect.stringContaining('give the run folder of study run') });
});

test('killed at ten random moments it goes on to the same files', async () => {
  const rng = createRng('kills');
  let kills = 0;
  while (kills < 10) {
    const { process: child, ended } = start(...study('killed', '--jobs', '2', '--resume'));
    // Moments by what it says, so that they spread over the work on a slow machine as on a fast one.
    const [last, more] = [rng.below(6), rng.below(100)];
    let heard = 0;
    child.stderr!.on('data', () => {
      if (heard++ === last) setTimeout(() => child.kill('SIGKILL'), more);
    });
    const { status } = await ended;
    if (status === null) kills++;
    // It came to its end before: nothing is left to interrupt.
    else await rm(at('killed'), { recursive: true });
  }
  expect((await run(...study('killed', '--resume'))).status).toBe(0);
  expect(await files(at('killed'))).toEqual(await files(at('whole')));
}, 300_000);

test('a changed setting of one model computes nothing before the models again, and no other model', async () => {
  await writeFile(at('changed.yaml'), protocol().replace('trees: 20', 'trees: 19'));
  await cp(at('whole'), at('changed'), { recursive: true });
  const changed = [...study('changed')].with(2, at('changed.yaml'));
  const { status, stderr } = await run(...changed);
  expect(status).toBe(0);
  // Of the forest alone, which is not the key model: two orders of the split, two times three folds.
  expect(stderr.match(/^\w+ 0\/\d+/gm)).toEqual(['evaluate 0/8']);
  expect((await run(...changed)).stderr).not.toMatch(/^\w+ 0\/\d+/m);
});

test('two runs side by side: as text, CSV and JSON', async () => {
  await writeFile(at('other.yaml'), protocol().replace('trees: 20', 'trees: 5'));
  // From what the first run kept, so that the forest alone is fitted.
  await cp(at('whole'), at('other'), { recursive: true });
  await run('study', 'run', at('other.yaml'), '--features', at('features.csv'), '--out', at('other'), '--no-png');
  const { stdout } = await runHere('study', 'compare', at('whole'), at('other'));
  expect(stdout).toMatch(/models\.forest\.parameters\.trees +20 +5/);
  expect((await runHere('study', 'compare', at('whole'), at('other'), '--format', 'csv')).stdout).toMatch(
    /^candidate,set,whole published value/,
  );
  const json = JSON.parse((await runHere('study', 'compare', at('whole'), at('other'), '--format', 'json')).stdout) as {
    settings: unknown[];
  };
  expect(json.settings).toHaveLength(1);
  expect(await runHere('study', 'compare', at('whole'), at('nowhere'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('RAD-RUN-FOLDER'),
  });
});

describe('what goes wrong is reported with its place and its remedy, status 2', () => {
  const failing = async (text: string, table: string) => {
    await writeFile(at('wrong.yaml'), text);
    await writeFile(at('wrong.csv'), table);
    const { status, stderr } = await runHere(
      'study',
      'run',
      at('wrong.yaml'),
      '--features',
      at('wrong.csv'),
      '--out',
      at('wrong'),
      '--no-png',
    );
    expect(status).toBe(2);
    return stderr;
  };

  test('a column name that is not there', async () => {
    expect(await failing(protocol().replace('event: recurrence', 'event: recurence'), featureTable(60))).toMatch(
      /no column "recurence"[\s\S]*Did you mean "recurrence"/,
    );
  });

  test('an outcome with three values', async () => {
    expect(
      await failing(
        protocol(),
        featureTable(60, (name, cell, row) => (name === 'recurrence' && row === 4 ? '2' : cell)),
      ),
    ).toMatch(/"recurrence" is used as yes or no, but has 3 values: 1, 0, 2/);
  });

  test('a patient twice', async () => {
    expect(
      await failing(
        protocol(),
        featureTable(60, (name, cell, row) => (name === 'id' && row === 9 ? 'P3' : cell)),
      ),
    ).toMatch(/P3.*several rows/);
  });

  test('an unknown key of the protocol, with its line', async () => {
    expect(await failing(protocol('comparator: [volume]'), featureTable(60))).toMatch(
      /wrong\.yaml, line \d+[\s\S]*"comparator"[\s\S]*Did you mean "comparators"/,
    );
  });

  test('a predictor that is made of the outcome', async () => {
    expect(
      await failing(protocol().replace('variables: [age]', 'variables: [age, recurrence]'), featureTable(60)),
    ).toMatch(/belongs to the outcome/);
  });

  test('a number with a letter in it', async () => {
    expect(
      await failing(
        protocol(),
        featureTable(60, (name, cell, row) => (name === 'age' && row === 7 ? '3a' : cell)),
      ),
    ).toMatch(/line 9[\s\S]*"3a"/);
  });

  test('too few patients to divide', async () => {
    expect(await failing(protocol(), featureTable(5))).toMatch(/too few/);
  });
});

test('more parameters than the events can carry is a warning', () => {
  expect(whole.stderr).toMatch(/RAD-STUDY-PARAMETERS/);
});

test('patients without a row of features are left out by name', async () => {
  await writeFile(
    at('clinical.csv'),
    featureTable(62)
      .split('\n')
      .map((line) => line.split(',').slice(0, 3).join(','))
      .join('\n'),
  );
  const { status, stderr } = await run(
    'study',
    'run',
    at('small.yaml'),
    '--cohort',
    at('clinical.csv'),
    '--features',
    at('features.csv'),
    '--out',
    at('fewer'),
    '--no-png',
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/P61[\s\S]*P62/);
  expect(await readFile(at('fewer/cohort.json'), 'utf8')).toContain('P61');
});
