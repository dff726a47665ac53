import { measureCaseTask } from '@radscore/cases';
import { createRng } from '@radscore/core';
import { inlineExecutor, memoryStore } from '@radscore/jobs';
import { type ProtocolInput, protocolSchema } from '@radscore/protocol';
import { parseCsv } from '@radscore/tables';
import { expect, test } from 'vitest';
import { studyCohort } from '../cohort/study-cohort.js';
import { smallProtocol } from '../testing/study-fixture.js';
import { runStudy } from './run-study.js';
import { fitUnitTask } from './run-units.js';

const size = [12, 12, 4] as const;
const geometry = {
  size,
  spacing: [1, 1, 1] as const,
  origin: [0, 0, 0] as const,
  direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
};
const inside = Uint8Array.from({ length: 12 * 12 * 4 }, (_, i) => Number(i % 12 < 5 && Math.floor(i / 12) % 12 < 5));

/** Truth: the tumour is brighter where the event comes. The scanner of hospital two stretches grey values by 4 and adds 500. */
const patients = Array.from({ length: 80 }, (_, i) => {
  const rng = createRng(`normalisation/${i}`);
  const [event, external] = [i % 2, i % 4 >= 2];
  const level = 12 * rng.normal() + 18 * event;
  const data = Float64Array.from(inside, (own) => {
    const grey = 100 + 10 * rng.normal() + (own === 1 ? level : 0);
    return external ? 500 + 4 * grey : grey;
  });
  return { id: `P${i}`, event, hospital: external ? 'two' : 'one', data };
});
const cases = {
  readImage: async (path: string) => ({ geometry, data: patients.find(({ id }) => id === path)!.data, notes: [] }),
  openOutlines: async () => ({
    segmentsOn: () => ({
      segments: [{ name: 'tumour', label: 1 }],
      maskOf: () => ({ geometry, data: inside }),
    }),
  }),
  contentHash: async (path: string) => path,
} as never;

async function resultOf(parts: Partial<ProtocolInput>) {
  const protocol = protocolSchema.parse({
    ...smallProtocol(),
    cohort: {
      columns: { hospital: { role: 'site', type: 'categorical' }, recurrence: { role: 'outcome', type: 'flag' } },
    },
    clinical: { variables: [] },
    segments: { tumour: { match: 'tumour' } },
    regions: { tumour: 'tumour' },
    extraction: { setting: { binWidth: 5 }, featureClass: { firstorder: ['Mean', 'Median'] } },
    split: { kind: 'random', test: 0.3, seed: 1, external: { column: 'hospital', values: ['two'] } },
    selection: [{ name: 'standardise' }],
    variants: { radiomics: { radiomics: 'columns', clinical: false } },
    models: { svm: { name: 'svm', parameters: { kernel: 'rbf' } } },
    report: { primary: { signature: 'tumour', variant: 'radiomics', model: 'svm' } },
    evaluation: { repeats: 0, folds: 3, bootstrap: 0, permutations: 0, seed: 1, otherWays: ['normalise'] },
    ...parts,
  });
  const rows = patients.map(({ id, event, hospital }) => `${id},${id},${id},${hospital},${event}`);
  const cohort = studyCohort(parseCsv(['id,image,mask,hospital,recurrence', ...rows].join('\n')), protocol);
  const store = memoryStore();
  const none = async () => Promise.reject(new Error('there is no encoder'));
  const kinds = { 'fit-unit': async () => fitUnitTask, 'measure-case': async () => measureCaseTask as never };
  const executor = inlineExecutor(kinds, { store, cases, openEncoder: none } as never);
  const { found } = await runStudy({ protocol, cohort, versions: {} }, { executor, store, cases, openEncoder: none });
  const { external, candidates } = found!.result;
  const own = candidates[0]!.honest.performance.find(({ set }) => set === 'external')!;
  return { own: own.measures.auc!.value!, code: own.code, external: external! };
}

const normalised = {
  extraction: {
    setting: { binWidth: 5, normalize: true, normalizeScale: 100 },
    featureClass: { firstorder: ['Mean', 'Median'] },
  },
};

test('of a study without it: a model that collapses on another scanner carries over with normalised images, and by how much is said', async () => {
  const { own, code, external } = await resultOf({});
  expect([own, code]).toEqual([0.5, 'CONSTANT-PREDICTION']);
  const found = external.normalisation!;
  if (found.code !== 'WITH-NORMALISATION') throw new Error(found.code);
  expect(found.performance.measures.auc!.value).toBeGreaterThan(0.7);
  expect(found.performance).not.toHaveProperty('harmonisedAsSet');
  expect(external).not.toHaveProperty('harmonisation');
});

test('of a study with it: the figures without; with and without are the same two as the other way round', async () => {
  const [plain, other] = [await resultOf({}), await resultOf(normalised)];
  const found = other.external.normalisation!;
  if (found.code !== 'WITHOUT-NORMALISATION') throw new Error(found.code);
  expect(found.performance.measures.auc!.value).toBe(plain.own);
  expect(plain.external.normalisation).toMatchObject({ performance: { measures: { auc: { value: other.own } } } });
});

test('what the protocol does not ask for is not measured', async () => {
  const evaluation = { repeats: 0, folds: 3, bootstrap: 0, permutations: 0, seed: 1 };
  expect((await resultOf({ evaluation })).external).not.toHaveProperty('normalisation');
});
