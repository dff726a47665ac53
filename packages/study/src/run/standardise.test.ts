import { imageLandmarksTask, measureCaseTask, previewCaseTask } from '@radscore/cases';
import { createRng, isRadError } from '@radscore/core';
import { intensityLandmarks, learnStandardScale } from '@radscore/image';
import { inlineExecutor, memoryStore, type Task } from '@radscore/jobs';
import { parseModel, predictCase } from '@radscore/prediction';
import type { ProtocolInput } from '@radscore/protocol';
import { describe, expect, test } from 'vitest';
import type { StudyCohort } from '../study/types.js';
import { smallProtocol } from '../testing/study-fixture.js';
import { validateModel } from '../validate/validate-model.js';
import { mainPatients } from './plan-units.js';
import { runStudy } from './run-study.js';
import { fitUnitTask } from './run-units.js';

const size = [12, 12, 6] as const;
const direction = [1, 0, 0, 0, 1, 0, 0, 0, 1] as const;
const geometry = { size, spacing: [1, 1, 1] as const, origin: [0, 0, 0] as const, direction };
const inside = (x: number, y: number, z: number) => Number((x - 6) ** 2 + (y - 6) ** 2 + (z - 3) ** 2 <= 9);
const tumour = Uint8Array.from({ length: 864 }, (_, i) => inside(i % 12, Math.floor(i / 12) % 12, Math.floor(i / 144)));
const foreground = { geometry, data: new Uint8Array(864).fill(1) };

/** Every second patient was on a scanner of another gain and offset; the tumour is brighter where the event comes. */
const event = Array.from({ length: 40 }, (_, i): 0 | 1 => (Math.floor(i / 2) % 2 === 0 ? 1 : 0));
const images = event.map((happened, i) => {
  const rng = createRng(`standardise/${i}`);
  const [gain, offset] = i % 2 === 0 ? [1, 0] : [2, 500];
  return Float64Array.from(tumour, (t) => offset! + gain! * (1000 + 100 * rng.normal() + t * (40 + 60 * happened)));
});
const idOf = (i: number) => `P${String(i).padStart(2, '0')}`;
const placeOf = (id: string) => Number(id.slice(1));
const landmarksOf = (id: string) => intensityLandmarks({ geometry, data: images[placeOf(id)]! }, foreground);

const cohort: StudyCohort = {
  patients: event.map((_, i) => ({
    id: idOf(i),
    line: i + 2,
    image: idOf(i),
    mask: idOf(i),
    values: { age: 50 + (i % 7), hospital: i < 32 ? 'here' : 'there' },
  })),
  outcome: { kind: 'binary', event },
  endpoint: { title: 'Recurrence', kind: 'binary', events: 20, others: 20, competing: 0, notes: [] },
  columns: [
    { name: 'age', label: 'age', type: 'numeric', role: 'predictor', missing: 0 },
    { name: 'hospital', label: 'hospital', type: 'nominal', role: 'group', missing: 0 },
  ],
  exclusions: [],
  enrolled: 40,
  warnings: [],
} as unknown as StudyCohort;

const protocolOf = (parts: Partial<ProtocolInput> = {}) =>
  smallProtocol({
    segments: { tumour: 'tumour' },
    regions: {},
    images: { modality: 'MR', standardise: 'hu(-100000, 100000)' },
    extraction: {
      setting: { binWidth: 10, additionalInfo: true },
      featureClass: { firstorder: ['Mean', 'Median', 'Minimum'] },
    },
    selection: [{ name: 'standardise' }],
    models: { logistic: { name: 'logistic' } },
    variants: { radiomics: { radiomics: 'columns', clinical: false } },
    evaluation: { repeats: 1, folds: 3, bootstrap: 2, permutations: 1, seed: 1 },
    ...parts,
  });

/** Runs over images in memory; every scale that a case was measured on is noted. */
function host(dark: readonly string[] = []) {
  const scales = new Set<string>();
  const cases = {
    readImage: async (id: string) => ({
      geometry,
      data: dark.includes(id) ? new Float64Array(864) : images[placeOf(id)]!,
      notes: [],
    }),
    openOutlines: async () => ({
      segmentsOn: () => ({
        segments: [{ name: 'tumour', label: 1 }],
        maskOf: () => ({ geometry, data: tumour }),
      }),
    }),
    contentHash: async (id: string) => id,
  };
  const store = memoryStore();
  const openEncoder = () => Promise.reject(new Error('none'));
  const kinds = {
    'image-landmarks': async () => imageLandmarksTask,
    'measure-case': async () => measureCaseTask,
    'preview-case': async () => previewCaseTask,
    'fit-unit': async () => fitUnitTask,
  };
  const inner = inlineExecutor(kinds, { store, cases, openEncoder } as never);
  const executor: typeof inner = {
    ...inner,
    run: (tasks: readonly Task[], control) => {
      for (const { kind, input } of tasks)
        if (kind === 'measure-case') scales.add(JSON.stringify((input as { scale: unknown }).scale));
      return inner.run(tasks, control);
    },
  };
  return { ports: { executor, store, cases, openEncoder } as never, scales };
}

describe('grey values on a standard scale', () => {
  test('it is learnt from the training patients of the split alone and frozen in the model file, by which new patients get the same prediction', async () => {
    const { ports, scales } = host();
    const protocol = protocolOf({
      split: { kind: 'random', test: 0.3, external: { column: 'hospital', values: ['there'] } },
    });
    const { found } = await runStudy({ protocol, cohort, versions: {} }, ports);
    const { result, model } = found!;
    const scale = learnStandardScale(result.splits.main[0]!.train.map(landmarksOf));
    expect(model.imaging!.scale).toEqual(scale);
    expect([...scales]).toEqual([JSON.stringify(scale)]);
    const key = result.candidates[0]!.honest.predictions;
    const travelled = parseModel(JSON.stringify(model));
    for (const id of [result.splits.main[0]!.test[0]!, 'P33', 'P34']) {
      const scored = await predictCase(travelled, { image: id, mask: id, clinical: {} }, ports);
      expect(scored.value).toBe(key.find((each) => each.id === id && each.set !== 'train')!.value);
    }
    const patients = cohort.patients.slice(32);
    const there = { ...cohort, patients, outcome: { kind: 'binary' as const, event: event.slice(32) } };
    const validated = await validateModel({ model: travelled, cohort: there, versions: {} }, ports);
    expect(validated.result.predictions.map(({ value }) => value)).toEqual(
      key.filter(({ set }) => set === 'external').map(({ value }) => value),
    );
  });

  test('under cross-validation every outer fold learns its own, and the model that is kept that of all patients', async () => {
    const { ports, scales } = host();
    const { found } = await runStudy(
      { protocol: protocolOf({ split: { kind: 'cross-validation', folds: 4 } }), cohort, versions: {} },
      ports,
    );
    const { splits } = found!.result;
    const whole = learnStandardScale(mainPatients(splits).map(landmarksOf));
    const wanted = [whole, ...splits.main.map(({ train }) => learnStandardScale(train.map(landmarksOf)))];
    expect([...scales].sort()).toEqual(wanted.map((each) => JSON.stringify(each)).sort());
    expect(found!.model.imaging!.scale).toEqual(whole);
  });

  test('a patient without a foreground is left out before the split is drawn, with the reason', async () => {
    const { ports } = host(['P04']);
    const { found, failures } = await runStudy({ protocol: protocolOf(), cohort, versions: {} }, ports);
    expect(failures).toMatchObject([{ id: 'P04', error: { code: 'RAD-REFERENCE-CONSTANT' } }]);
    const { splits, cohort: measured } = found!.result;
    expect(measured.exclusions.map(({ id }) => id)).toEqual(['P04']);
    expect(found!.model.imaging!.scale).toEqual(learnStandardScale(splits.main[0]!.train.map(landmarksOf)));
  });

  test('a model file that standardises and has lost its scale is refused; so is a protocol with two scales', async () => {
    const { ports } = host();
    const { found } = await runStudy({ protocol: protocolOf(), cohort, versions: {} }, ports);
    const { withHash } = await import('@radscore/prediction');
    const { scale: _, ...imaging } = found!.model.imaging!;
    const { hash: __, ...rest } = found!.model;
    try {
      parseModel(JSON.stringify(withHash({ ...rest, imaging })));
      expect.fail('it was read');
    } catch (error) {
      expect(isRadError(error, 'RAD-MODEL-FILE')).toBe(true);
    }
    expect(() => protocolOf({ images: { standardise: 'hu(0, 1)', reference: 'tumour' } })).toThrow('not both');
  });
});
