import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExtractionRequest, imageLandmarksTask, measureCase } from '@radscore/cases';
import { createRng } from '@radscore/core';
import { learnStandardScale, type Mask, type Volume } from '@radscore/image';
import { applyBranch, fitPipeline, makeFold, predict, trainingOnly } from '@radscore/learn';
import { onScanner, phantomCase, phantomStudy } from '@radscore/phantom';
import { aucInterval, mean, standardDeviation } from '@radscore/stats';
import { parseCsv } from '@radscore/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../testing/run.js';

/**
 * The patients of the survival phantom on a coarse grid. `intraSignal` drives the outcome, and how restless the tumours are inside shows it; scanner B
 * stretches and shifts grey values. The truth is what the same patients show where all were scanned by A.
 */
const count = 60;
const study = phantomStudy('crlm-survival-rad-score');
const drawn = study.patients({ patients: 400, seed: 1, signal: 8 });
const patients = [0, 1].flatMap((event) =>
  drawn.filter(({ cohort }) => cohort.vital_status === event).slice(0, count / 2),
);
const event = patients.map(({ cohort }) => Number(cohort.vital_status));
const sites = patients.map((_, i) => i % 2);
const features = ['InterquartileRange', 'Mean', '10Percentile'];
const names = features.map((name) => `original_firstorder_${name}`);

interface Scanned {
  readonly image: Volume;
  readonly masks: ReadonlyMap<string, Mask>;
}
const scans = patients.map(({ id, truth }): Scanned => {
  const { image, segments } = phantomCase(createRng(1).split(id), {
    intraSignal: truth.intraSignal!,
    rimSignal: 0,
    tumours: 1,
    largestRadiusMm: 16,
    spacing: [3.2, 3.2, 4],
    ribs: false,
  });
  return { image, masks: segments };
});

const regions = { tumour: 'tumour1', healthy: '(liver - hepatic - portal) - dilate(tumour1, 8mm)' };

/** The features of every patient by the protocol's ways, or as they are. */
async function measured(scanner: (i: number) => 'A' | 'B', way: 'none' | 'reference' | 'standardise', train: number[]) {
  const images = scans.map(({ image }, i) => onScanner(image, scanner(i)));
  const cases = {
    readImage: async (id: string) => ({ ...images[Number(id)]!, notes: [] }),
    openOutlines: async (id: string) => ({
      segmentsOn: () => ({
        segments: [...scans[Number(id)]!.masks.keys()].map((name, n) => ({ name, label: n + 1 })),
        maskOf: ({ name }: { name: string }) => scans[Number(id)]!.masks.get(name)!,
      }),
    }),
    contentHash: async (id: string) => id,
  };
  const host = { cases, openEncoder: () => Promise.reject(new Error('none')) } as never;
  const requestOf = (i: number): ExtractionRequest => ({
    id: `${i}`,
    image: `${i}`,
    mask: `${i}`,
    each: false,
    regions: [],
    study: {
      segments: {},
      regions,
      lesions: { rule: 'union', segment: 'tumour1' },
      measure: ['tumour'],
      ...(way === 'reference' && { reference: 'healthy' }),
      ...(way === 'standardise' && { foreground: 'healthy' }),
    },
    parameters: { setting: { binCount: 32, additionalInfo: false }, featureClass: { firstorder: features } },
  });
  const landmarks: number[][] = [];
  if (way === 'standardise') for (const i of train) landmarks.push(await imageLandmarksTask.run(requestOf(i), host));
  const scale = landmarks.length > 0 && { scale: learnStandardScale(landmarks) };
  const rows: number[][] = [];
  for (const i of images.keys()) {
    const [row] = await measureCase({ ...requestOf(i), ...scale }, host);
    rows.push(names.map((name) => row!.values.find(([own]) => own === name)![1] as number));
  }
  return rows;
}

type Rows = Awaited<ReturnType<typeof measured>>;

function datasetOf(rows: Rows) {
  return {
    ids: patients.map(({ id }) => id),
    names,
    x: {
      rows: rows.length,
      cols: names.length,
      data: Float64Array.from(names.flatMap((_, j) => rows.map((r) => r[j]!))),
    },
    outcome: { kind: 'binary' as const, event: Uint8Array.from(sites) },
    batch: sites.map(String),
  };
}

const foldOf = patients.map((_, i) => Math.floor(i / 2) % 5);

/** How well a logistic regression tells the scanner of held-out patients, with whatever is fitted before it fitted on the others. */
function siteClassifier(rows: Rows, steps: { name: string }[]) {
  const data = datasetOf(rows);
  const scores = new Array<number>(rows.length);
  for (let k = 0; k < 5; k++) {
    const [training, test] = [false, true].map((own) => [...rows.keys()].filter((i) => (foldOf[i] === k) === own));
    const fold = makeFold(data, { training: training!, test: test! });
    const pipeline = { branches: [{ name: 'all', columns: '*' as const, steps }], model: { name: 'logistic' } };
    predict(fitPipeline(fold.training, pipeline, { seed: 1 }), fold.test).values.forEach((value, n) => {
      scores[test![n]!] = value;
    });
  }
  return aucInterval(scores, Uint8Array.from(sites));
}

/** ComBat fitted on all rows. */
function harmonised(rows: Rows): Rows {
  const data = datasetOf(rows);
  const pipeline = {
    branches: [{ name: 'all', columns: '*' as const, steps: [{ name: 'combat' }] }],
    model: { name: 'logistic' },
  };
  const everybody = [...rows.keys()];
  const fitted = fitPipeline(trainingOnly(data), pipeline, { seed: 1 });
  const { data: x, rows: n } = applyBranch(fitted.branches[0]!, data);
  return everybody.map((i) => names.map((_, j) => x[i + n * j]!));
}

/** Effect of the outcome on a feature: difference of the means in standard deviations within the groups. */
function effect(rows: Rows): number {
  const of = (wanted: number) => rows.filter((_, i) => event[i] === wanted).map(([value]) => value!);
  const [without, having] = [of(0), of(1)];
  const within = Math.sqrt((standardDeviation(without) ** 2 + standardDeviation(having) ** 2) / 2);
  return (mean(having) - mean(without)) / within;
}

describe('two scanners whose grey values are stretched and shifted against each other', () => {
  const found: Record<string, { auc: ReturnType<typeof aucInterval>; effect: number }> = {};
  let truth: number;
  beforeAll(async () => {
    const everybody = [...patients.keys()];
    const scanner = (i: number) => (sites[i] === 0 ? 'A' : 'B');
    const standard = [{ name: 'standardise' }];
    truth = effect(await measured(() => 'A', 'none', everybody));
    const plain = await measured(scanner, 'none', everybody);
    found.none = { auc: siteClassifier(plain, standard), effect: effect(plain) };
    found.combat = { auc: siteClassifier(plain, [{ name: 'combat' }, ...standard]), effect: effect(harmonised(plain)) };
    for (const way of ['reference', 'standardise'] as const) {
      const rows = await measured(
        scanner,
        way,
        everybody.filter((i) => foldOf[i] !== 0),
      );
      found[way] = { auc: siteClassifier(rows, standard), effect: effect(rows) };
    }
  });

  test('without harmonisation the scanner is told, and the effect on the outcome is blurred', () => {
    expect(found.none!.auc.ci![0]).toBeGreaterThan(0.8);
    expect(truth).toBeGreaterThan(1);
    expect(Math.abs(found.none!.effect / truth - 1)).toBeGreaterThan(0.1);
  });

  test.each(['combat', 'reference', 'standardise'])(
    '%s: a classifier of the scanner is no better than chance on held-out patients, and the effect is within 10 % of the truth',
    (way) => {
      expect(found[way]!.auc.ci![0]).toBeLessThanOrEqual(0.5);
      expect(Math.abs(found[way]!.effect / truth - 1)).toBeLessThan(0.1);
    },
  );
});

describe('radscore phantom --scanners 2', () => {
  let folder: string;
  const at = (...path: string[]) => join(folder, ...path);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-scanners-'));
    const made = await run(
      'phantom',
      '--for',
      study.protocol,
      '--scanners',
      '2',
      '--patients',
      '4',
      '--out',
      at('two'),
    );
    expect(made.status).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('deals the scanners in turn to patients with and without the event', async () => {
    const { columns, rows } = parseCsv(await readFile(at('two', 'cohort.csv'), 'utf8'));
    const of = (name: string) => rows.map(({ cells }) => cells[columns.indexOf(name)]);
    for (const status of ['0', '1']) {
      const own = of('scanner').filter((_, i) => of('vital_status')[i] === status);
      expect(own).toEqual(own.map((_, k) => (k % 2 === 0 ? 'A' : 'B')));
    }
    expect(await readFile(at('two', 'README.txt'), 'utf8')).toContain('--scanners 2');
  });

  test('there are none in ultrasound, which is said', async () => {
    const { status, stderr } = await run(
      ...['phantom', '--for', 'crlm-recurrence-ultrasound', '--scanners', '2', '--patients', '2', '--out', at('us')],
    );
    expect(status).not.toBe(0);
    expect(stderr).toContain('ultrasound');
  });

  test.each([
    'selection: [{ name: impute }, { name: combat }, { name: standardise }]',
    'selection: [{ name: standardise }]\nimages: { reference: muscle }',
  ])('a cohort whose scanner is its outcome is refused: %s', async (harmonisation) => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `P${i},${i % 2},${i % 2 === 0 ? 'A' : 'B'},${(i % 2) + 0.1 * i},${i % 7}`,
    );
    await writeFile(
      at('c.csv'),
      ['id,recurrence,scanner,original_firstorder_Mean,original_firstorder_Range', ...rows].join('\n'),
    );
    await writeFile(
      at('p.yaml'),
      `version: 1
id: sites
title: Site and outcome
endpoint: { kind: binary, title: Recurrence, event: recurrence, positive: recurrence }
cohort: { site: scanner, columns: { scanner: { role: site, type: categorical }, recurrence: { role: outcome, type: flag } } }
segments: { tumour: tumour, muscle: muscle }
regions: { intra: tumour }
split: { kind: random, test: 0.3 }
signatures: { tumour: { regions: [intra] } }
${harmonisation}
variants: { radiomics: { radiomics: columns, clinical: false } }
models: { logistic: { name: logistic } }
report: { primary: { signature: tumour, variant: radiomics, model: logistic } }
`,
    );
    const { status, stderr } = await run(
      ...[
        'study',
        'run',
        at('p.yaml'),
        '--cohort',
        at('c.csv'),
        '--features',
        at('c.csv'),
        '--out',
        at('run'),
        '--no-png',
      ],
    );
    expect(status).not.toBe(0);
    expect(stderr).toContain('RAD-STUDY-SITE-OUTCOME');
  });
});
