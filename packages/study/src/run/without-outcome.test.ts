// External patients whose outcome is not known are kept for the check of shift, and judge nothing.
import { createRng } from '@radscore/core';
import { inlineExecutor, memoryStore } from '@radscore/jobs';
import { type ProtocolInput, protocolSchema } from '@radscore/protocol';
import { parseCsv } from '@radscore/tables';
import { describe, expect, test } from 'vitest';
import { studyCohort } from '../cohort/study-cohort.js';
import { smallProtocol } from '../testing/study-fixture.js';
import { readFeatures } from './read-features.js';
import { runStudy } from './run-study.js';
import { fitUnitTask } from './run-units.js';

const nothing = () => Promise.reject(new Error('no image is read'));
const cases = { readImage: nothing, openOutlines: nothing, contentHash: nothing };

const own = 60;
const outside = 24;

/** 60 patients of hospital one and 24 of hospital two, whose first feature lies 3 standard deviations higher; outcomes of theirs by `known`. */
function tableOf(known: (k: number) => string): string {
  const rng = createRng('without outcome');
  const rows = Array.from({ length: own + outside }, (_, i) => {
    const external = i >= own;
    const event = i % 2;
    const first = 2 * event + rng.normal() + (external ? 3 : 0);
    const outcome = external ? known(i - own) : String(event);
    return [`P${i}`, external ? 'two' : 'one', outcome, 50 + rng.below(30), first, rng.normal()].join(',');
  });
  return ['id,hospital,recurrence,age,original_firstorder_Mean,original_firstorder_Range', ...rows].join('\n');
}

const protocolOf = (parts: Partial<ProtocolInput> = {}) =>
  protocolSchema.parse({
    ...smallProtocol(),
    cohort: {
      columns: { hospital: { role: 'site', type: 'categorical' }, recurrence: { role: 'outcome', type: 'flag' } },
    },
    split: { kind: 'random', test: 0.3, seed: 1, external: { column: 'hospital', values: ['two'] } },
    selection: [{ name: 'standardise' }],
    variants: { combined: { radiomics: 'columns', clinical: true } },
    models: { logistic: { name: 'logistic' } },
    report: { primary: { signature: 'tumour', variant: 'combined', model: 'logistic' } },
    evaluation: { repeats: 0, folds: 3, bootstrap: 0, permutations: 0, seed: 1, otherWays: [] },
    ...parts,
  });

async function resultOf(known: (k: number) => string, parts: Partial<ProtocolInput> = {}) {
  const protocol = protocolOf(parts);
  const table = parseCsv(tableOf(known));
  const features = readFeatures(table, protocol);
  const cohort = studyCohort(table, protocol, { images: false });
  const store = memoryStore();
  const executor = inlineExecutor({ 'fit-unit': async () => fitUnitTask }, { store, cases });
  const plan = { protocol, cohort, features, versions: { radscore: 'test' } };
  const { found } = await runStudy(plan, { executor, store, cases, openEncoder: nothing });
  return found!.result;
}

describe('an external set', () => {
  test('without any outcome: the check of shift is made on its patients, nothing is judged, nobody counts as excluded', async () => {
    const { cohort, splits, external, shift, checks, key, candidates } = await resultOf(() => '');
    expect(cohort.patients).toHaveLength(own);
    expect(cohort.withoutOutcome).toHaveLength(outside);
    expect(cohort.exclusions).toEqual([]);
    expect(cohort.enrolled).toBe(own + outside);
    expect(splits.external).toEqual([]);
    expect(external).toEqual({ code: 'EXTERNAL-NO-OUTCOME', n: 0, events: 0, withoutOutcome: outside, sites: [] });
    expect(shift.map(({ set, site, feature, n }) => [set, site, feature, n])).toEqual([
      ['external', 'two', 'original_firstorder_Mean', outside],
      ['external', 'two', 'original_firstorder_Range', outside],
      ['external', 'two', 'age', outside],
    ]);
    expect(shift[0]).toMatchObject({ verdict: 'fail' });
    expect(checks.find(({ number }) => number === 16)).toMatchObject({ verdict: 'fail' });
    expect(key.set).toBe('test');
    expect(candidates[0]!.honest.performance.map(({ set }) => set)).toEqual(['train', 'test']);
  });

  test('with some outcomes: those are judged, and all are compared', async () => {
    const { external, shift, splits } = await resultOf((k) => (k < 12 ? String(k % 2) : ''));
    expect(splits.external).toHaveLength(12);
    expect(external).toMatchObject({ code: 'EXTERNAL-TOO-FEW', n: 12, events: 6, withoutOutcome: 12 });
    for (const { n } of shift) expect(n).toBe(outside);
  });

  test('of one class: no outcome is missing, and no performance is judged', async () => {
    const { cohort, external, shift } = await resultOf(() => '0');
    expect(cohort).not.toHaveProperty('withoutOutcome');
    expect(external).toMatchObject({ code: 'EXTERNAL-ONE-CLASS', n: outside, events: 0 });
    expect(shift).toHaveLength(3);
  });
});

test('an innocent look-alike: patients of the own hospital without an outcome are excluded as ever', () => {
  const text = tableOf(() => '1').replace(/^P3,one,1,/m, 'P3,one,,');
  const cohort = studyCohort(parseCsv(text), protocolOf(), { images: false });
  expect(cohort).not.toHaveProperty('withoutOutcome');
  expect(cohort.exclusions).toMatchObject([{ id: 'P3', code: 'OUTCOME-UNKNOWN' }]);
});
