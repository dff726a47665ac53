import { inlineExecutor, memoryStore } from '@radscore/jobs';
import type { ProtocolInput } from '@radscore/protocol';
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../study/types.js';
import { smallProtocol, syntheticStudy } from '../testing/study-fixture.js';
import { runStudy } from './run-study.js';
import { fitUnitTask } from './run-units.js';

const nothing = () => Promise.reject(new Error('no image is read'));
const cases = { readImage: nothing, openOutlines: nothing, contentHash: nothing };

/** Patients of hospital two (every other one) lie 12 standard deviations away, and twice as widely, in every feature. */
const { cohort, features } = syntheticStudy(160, 6, 2);
const moved: typeof features = {
  ...features,
  values: features.values.map((value, at) => ((at % 160) % 2 === 0 ? value : 12 + 2 * value)),
};

async function resultOf(parts: Partial<ProtocolInput>, external = 80, table = moved): Promise<RunResult> {
  const protocol = smallProtocol({
    split: { kind: 'random', test: 0.3, seed: 1, external: { column: 'hospital', values: ['two'] } },
    selection: [{ name: 'standardise' }],
    models: { svm: { name: 'svm', parameters: { kernel: 'rbf' } } },
    variants: { radiomics: { radiomics: 'columns', clinical: false } },
    report: { primary: { signature: 'tumour', variant: 'radiomics', model: 'svm' } },
    evaluation: { repeats: 0, folds: 3, bootstrap: 0, permutations: 0, seed: 1 },
    ...parts,
  });
  const keep = cohort.patients.map((_, i) => i).filter((i) => i % 2 === 0 || i < 2 * external);
  const outcome = cohort.outcome as Extract<typeof cohort.outcome, { kind: 'binary' }>;
  const own = {
    ...cohort,
    patients: keep.map((i) => cohort.patients[i]!),
    outcome: { kind: 'binary' as const, event: keep.map((i) => outcome.event[i]!) },
  };
  const store = memoryStore();
  const executor = inlineExecutor({ 'fit-unit': async () => fitUnitTask }, { store, cases });
  const plan = { protocol, cohort: own, features: table, versions: { radscore: 'test' } };
  const { found } = await runStudy(plan, { executor, store, cases, openEncoder: nothing });
  return found!.result;
}

const externalOf = ({ candidates }: RunResult) =>
  candidates[0]!.honest.performance.find(({ set }) => set === 'external')!;

describe('what harmonisation gains on an external cohort', () => {
  test('of a study without it: the same fit with ComBat; it does as if the site had never differed', async () => {
    const result = await resultOf({});
    expect(externalOf(result)).not.toHaveProperty('harmonisedAsSet');
    const found = result.external!.harmonisation!;
    if (found.code !== 'WITH-COMBAT') throw new Error(found.code);
    expect(found.performance).toMatchObject({ set: 'external', n: 80, harmonisedAsSet: ['two'] });
    const [own, harmonised] = [externalOf(result), found.performance].map(({ measures }) => measures.auc!.value!);
    expect(own).toBeLessThan(0.6);
    const unmoved = externalOf(await resultOf({}, 80, features)).measures.auc!.value!;
    expect(unmoved).toBeGreaterThan(0.7);
    expect(Math.abs(harmonised! - unmoved)).toBeLessThan(0.05);
  });

  test('of a study with it: the figures without; the difference has the same sign', async () => {
    const result = await resultOf({ selection: [{ name: 'impute' }, { name: 'combat' }, { name: 'standardise' }] });
    expect(externalOf(result)).toMatchObject({ harmonisedAsSet: ['two'] });
    const found = result.external!.harmonisation!;
    if (found.code !== 'WITHOUT-COMBAT') throw new Error(found.code);
    expect(found.performance).not.toHaveProperty('harmonisedAsSet');
    expect(found.performance.measures.auc!.value!).toBeLessThan(0.6);
    expect(found.difference.value ?? 1).toBeGreaterThan(0);
  });

  test('20 patients suffice, 19 do not, and that is said', async () => {
    expect((await resultOf({}, 20)).external!.harmonisation).toMatchObject({ code: 'WITH-COMBAT' });
    expect((await resultOf({}, 19)).external!.harmonisation).toMatchObject({
      code: 'COMBAT-FAILED',
      reason: { code: 'RAD-LEARN-UNSEEN-TOO-FEW' },
    });
  });

  test('without an external cohort, or of clinical variables alone, nothing is asked', async () => {
    const split = { kind: 'random', test: 0.3, seed: 1 } as const;
    expect((await resultOf({ split })).external).toBeUndefined();
    const clinical = await resultOf({
      variants: { clinical: { radiomics: 'none', clinical: true } },
      report: { primary: { signature: 'tumour', variant: 'clinical', model: 'svm' } },
    });
    expect(clinical.external).not.toHaveProperty('harmonisation');
  });
});
