import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeTaskHost, writePhantomCohort } from '@radscore/host-node';
import { type PatientPrediction, parseModel, predictCase, predictPatient } from '@radscore/prediction';
import { renderStudy } from '@radscore/report';
import { parseRunResult } from '@radscore/study';
import { expect, test } from 'vitest';
import { inlineThread } from '../../../packages/host-node/src/testing/inline.js';
import { compareRunFolders } from './commands/study/compare-folders.js';
import { fixtures } from './testing/run.js';

// Files that radscore 0.1.0 wrote; see fixtures/version-1/README.md.
const folder = `${fixtures}version-1`;
const protocols = [
  'crlm-recurrence-peritumoral',
  'crlm-early-recurrence-15-models',
  'crlm-recurrence-ultrasound',
  'rc-metachronous-whole-liver',
  'crlm-survival-rad-score',
];
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const jsonOf = <T>(name: string) => JSON.parse(textOf(name)) as T;

interface KnownPatient {
  readonly phantom: { readonly protocol: string; readonly seed: number };
  readonly image: string;
  readonly mask: string;
  readonly clinical: Record<string, string>;
  readonly features: Record<string, number | null>;
}

/** The numbers within what elementary functions may differ by in their last bits, groups and names exactly. */
function expectSame(found: PatientPrediction, known: PatientPrediction): void {
  const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));
  near(found.value, known.value);
  // Version 1 does not say by which code a model was made, and had sentences for warnings.
  const warnings = found.warnings.filter(({ code }) => code !== 'ENGINE-UNKNOWN');
  expect([found.kind, found.group, warnings.length]).toEqual([known.kind, known.group, known.warnings.length]);
  expect(found.contributions.map(({ name }) => name).sort()).toEqual(
    known.contributions.map(({ name }) => name).sort(),
  );
  for (const { name, contribution } of known.contributions) {
    near(found.contributions.find((each) => each.name === name)!.contribution, contribution);
  }
  known.survival?.forEach(({ time, probability }, k) => {
    expect(found.survival![k]!.time).toBe(time);
    near(found.survival![k]!.probability!, probability!);
  });
}

test.each([...protocols, 'feature-table'])('a run folder of version 1 opens in report: %s', (id) => {
  const { files } = renderStudy(parseRunResult(textOf(`${id}/run/run.json`)));
  expect(files['report.html']).toContain('AUC');
});

test.each([...protocols, 'feature-table'])(
  'a run folder of version 1 opens in compare, beside itself: %s',
  async (id) => {
    const run = join(folder, id, 'run');
    const { settings, checks } = JSON.parse(await compareRunFolders(run, run, 'json'));
    expect(settings).toEqual([]);
    expect(checks.length).toBeGreaterThan(0);
  },
);

test.each(protocols)('a model file of version 1 predicts as it did, from features: %s', (id) => {
  const { features, clinical } = jsonOf<KnownPatient>(`${id}/patient.json`);
  const found = predictPatient(parseModel(textOf(`${id}/run/model.json`)), { features, clinical });
  // The spacing of the image is not known here, so nothing is said of it.
  const known = jsonOf<PatientPrediction>(`${id}/prediction.json`);
  expectSame({ ...found, warnings: known.warnings }, known);
});

test.each(protocols)(
  'a model file of version 1 predicts as it did, from image and outlines: %s',
  async (id) => {
    const { phantom, image, mask, clinical } = jsonOf<KnownPatient>(`${id}/patient.json`);
    const cohort = await mkdtemp(join(tmpdir(), 'radscore-'));
    try {
      await writePhantomCohort(cohort, { ...phantom, patients: 1 }, { executor: inlineThread(cohort) });
      const files = { image: join(cohort, image), mask: join(cohort, mask), clinical };
      const found = await predictCase(
        parseModel(textOf(`${id}/run/model.json`)),
        files,
        nodeTaskHost({ cases: cohort, store: cohort }),
      );
      expectSame(found, jsonOf<PatientPrediction>(`${id}/prediction.json`));
    } finally {
      await rm(cohort, { recursive: true, force: true });
    }
  },
  60_000,
);

const models = readdirSync(join(folder, 'feature-table/models')).map((name) => name.replace('.json', ''));

test.each(models)('a model file of version 1 predicts as it did, from a feature table: %s', (name) => {
  const { patient, predictions } = jsonOf<{
    patient: Pick<KnownPatient, 'features' | 'clinical'>;
    predictions: Record<string, PatientPrediction>;
  }>('feature-table/predictions.json');
  expectSame(predictPatient(parseModel(textOf(`feature-table/models/${name}.json`)), patient), predictions[name]!);
});
