import * as z from 'zod';
import type { RunResult } from './types.js';

const text = z.string();
const count = z.number().int().min(0);
const list = z.array(z.looseObject({}));
/** Infinite where everybody, or nobody, is called positive. */
const cutOff = z.number().or(z.literal(Infinity)).or(z.literal(-Infinity));
const estimate = z.union([
  z.looseObject({ value: z.number().or(z.nan()).or(z.literal(Infinity)).or(z.literal(-Infinity)) }),
  z.looseObject({ value: z.null(), reason: text }),
]);
const failure = z.looseObject({ code: text, message: text }).optional();

const set = z.enum(['train', 'test', 'out-of-fold', 'external']);
const candidateRun = z.looseObject({
  selection: z.looseObject({ counts: list, kept: z.array(z.looseObject({ name: text })) }),
  predictions: z.array(
    z.looseObject({ id: text, set, value: z.number(), threshold: cutOff.optional(), decision: z.number().optional() }),
  ),
  threshold: z.looseObject({ value: cutOff, rule: text }),
  performance: z.array(z.looseObject({ set, n: count, events: count, measures: z.record(text, estimate) })),
  leaks: z.array(z.looseObject({ step: text, code: text })),
  failure,
});

const outcome = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('binary'), event: z.array(z.literal([0, 1])) }),
  z.looseObject({
    kind: z.literal('survival'),
    time: z.array(z.number().min(0)),
    status: z.array(z.literal([0, 1, 2])),
    unit: z.enum(['days', 'months', 'years']),
  }),
]);

/** A run as its `run.json` holds it: strict where it is read again, loose where it is only shown. */
export const runSchema = z
  .strictObject({
    version: z.literal(2),
    protocol: z.looseObject({
      id: text,
      title: text,
      endpoint: z.looseObject({ kind: z.enum(['binary', 'survival']) }),
      models: z.record(text, z.unknown()),
    }),
    cohort: z.looseObject({
      patients: z.array(z.looseObject({ id: text, values: z.record(text, z.unknown()) })),
      outcome,
      columns: z.array(z.looseObject({ name: text, label: text, type: text })),
      enrolled: count,
      exclusions: z.array(z.looseObject({ id: text, reason: text, code: text, values: z.looseObject({}) })),
      warnings: list,
    }),
    features: z.looseObject({ names: z.array(text), missing: count, source: z.enum(['images', 'table']) }),
    previews: list.optional(),
    readers: z.looseObject({}).optional(),
    stability: z
      .looseObject({ cases: z.array(text), versions: count, threshold: z.number(), features: list })
      .optional(),
    splits: z.looseObject({ main: list, external: z.array(text) }),
    clinical: z.array(z.looseObject({ name: text, p: estimate, chosen: z.boolean() })),
    candidates: z
      .array(
        z.looseObject({
          id: text,
          signature: text,
          variant: text,
          model: text,
          published: candidateRun,
          honest: candidateRun,
          failure,
        }),
      )
      .min(1),
    key: z.looseObject({ candidate: text, set, figures: z.looseObject({}) }),
    external: z.looseObject({ code: text, n: count, events: count, sites: list }).optional(),
    shift: list,
    orderEffect: z
      .looseObject({
        runs: z.array(z.looseObject({ seed: z.number(), published: z.number(), honest: z.number() })),
        mean: z.number(),
        sd: z.number(),
      })
      .optional(),
    comparisons: list,
    comparators: z.array(z.looseObject({ name: text, code: text })),
    regressions: list,
    checks: z.array(
      z.looseObject({
        number: z.number().int(),
        name: text,
        verdict: z.enum(['pass', 'warn', 'fail', 'not-applicable']),
        code: text,
        values: z.looseObject({}),
      }),
    ),
    warnings: list,
    provenance: z.looseObject({ radscore: text, versions: z.record(text, text) }),
  })
  .superRefine(({ cohort, candidates, key }, context) => {
    const rows = cohort.outcome.kind === 'binary' ? cohort.outcome.event.length : cohort.outcome.time.length;
    if (rows !== cohort.patients.length)
      context.addIssue({ code: 'custom', path: ['cohort', 'outcome'], message: 'expected one for each patient' });
    if (!candidates.some(({ id }) => id === key.candidate))
      context.addIssue({ code: 'custom', path: ['key', 'candidate'], message: 'this candidate does not exist' });
  }) satisfies z.ZodType<Pick<RunResult, 'version'>>;
