import type { CandidateResult, ComparatorResult, RunResult } from '@radscore/study';

/** A run made into another one, in which other sentences hold. */
export type Change = (run: RunResult) => RunResult;

export const keyOf = (run: RunResult) => run.candidates.find(({ id }) => id === run.key.candidate)!;
export const withKey = (run: RunResult, change: (key: CandidateResult) => CandidateResult): RunResult => ({
  ...run,
  candidates: run.candidates.map((each) => (each.id === run.key.candidate ? change(each) : each)),
});
export const unnamed = (run: RunResult): RunResult => {
  const { primary: _, ...report } = run.protocol.report;
  return { ...run, protocol: { ...run.protocol, report } };
};
export const failedPrimary = (run: RunResult): RunResult => ({
  ...run,
  key: {
    ...run.key,
    primaryFailed: {
      code: 'PRIMARY-FAILED',
      named: 'a/b/c',
      reason: { code: 'RAD-X', message: 'its matrix is singular.', remedy: '', values: {} } as never,
      substitute: run.key.candidate,
    },
  },
});
export const noLeaks = (run: RunResult): RunResult => ({
  ...run,
  candidates: run.candidates.map((each) => ({ ...each, published: { ...each.published, leaks: [] } })),
});
export const leaking = (run: RunResult): RunResult =>
  withKey(noLeaks(run), (key) => ({
    ...key,
    published: {
      ...key.published,
      leaks: [{ step: 'radiomics/lasso', code: 'SAW-OUTCOMES', rowsSeen: 12 }],
    },
  }));
export const fromTable = (run: RunResult): RunResult => ({ ...run, features: { ...run.features, source: 'table' } });
export const confident =
  (level: number) =>
  (run: RunResult): RunResult => ({
    ...run,
    protocol: { ...run.protocol, evaluation: { ...run.protocol.evaluation, confidence: level } },
  });
export const interval =
  (aucInterval: RunResult['protocol']['evaluation']['aucInterval']) =>
  (run: RunResult): RunResult => ({
    ...run,
    protocol: { ...run.protocol, evaluation: { ...run.protocol.evaluation, aucInterval } },
  });
export const leftOut = (run: RunResult): RunResult => ({
  ...run,
  splits: {
    ...run.splits,
    leftOut: run.cohort.patients.slice(0, 4).map(({ id }) => ({ id, value: 'C', declared: false })),
  },
});
export const overSeeds = (run: RunResult): RunResult => ({
  ...run,
  orderEffect: {
    set: 'test',
    varied: 'divisions',
    runs: [0.01, 0.02, 0.03].map((difference, k) => ({ seed: k + 1, published: 0.6 + difference, honest: 0.6 })),
    mean: 0.02,
    sd: 0.01,
  },
});
export const withoutOutcome = (run: RunResult): RunResult => {
  const aside = ['X1', 'X2', 'X3'].map((id, k) => ({ id, line: 200 + k, values: {} }));
  const { cohort } = run;
  return { ...run, cohort: { ...cohort, withoutOutcome: aside, enrolled: cohort.enrolled + aside.length } };
};
export const external =
  (events: number, constant = false) =>
  (run: RunResult): RunResult => {
    const auc = constant ? { value: 0.5 } : { value: 0.8, ci: [0.6, 0.9] as const };
    return {
      ...withKey(run, (key) => ({
        ...key,
        honest: {
          ...key.honest,
          performance: [
            ...key.honest.performance.filter(({ set }) => set !== 'external'),
            {
              set: 'external',
              n: 40,
              events,
              ...(constant && { code: 'CONSTANT-PREDICTION' as const }),
              measures: { auc },
            },
          ],
        },
      })),
      external: { code: events < 10 ? 'EXTERNAL-TOO-FEW' : 'EXTERNAL-JUDGED', n: 40, events, sites: [] },
    };
  };
export const against =
  (code: ComparatorResult['code']) =>
  (run: RunResult): RunResult => ({
    ...run,
    comparators: [{ name: 'fong', title: 'the Fong score', performance: [], undetermined: 0, code }],
  });
export const shifted =
  (verdict: 'pass' | 'fail') =>
  (run: RunResult): RunResult => ({
    ...run,
    shift: [{ set: 'external', site: 'X', feature: 'f', difference: { value: 2 }, outside: 0.5, n: 40, verdict }],
  });
export const numericCut = (run: RunResult): RunResult => ({
  ...run,
  protocol: {
    ...run.protocol,
    models: Object.fromEntries(
      Object.entries(run.protocol.models).map(([name, own]) => [name, { ...own, threshold: 0.5 }]),
    ),
  },
});
export const honestSettings = (run: RunResult): RunResult => ({
  ...run,
  protocol: {
    ...run.protocol,
    selection: run.protocol.selection.map((step) => ({ ...step, honest: { name: step.name, parameters: {} } })),
  },
});
export const plainSettings = (run: RunResult): RunResult => ({
  ...run,
  protocol: { ...run.protocol, selection: run.protocol.selection.map(({ honest: _, ...step }) => step) },
});
export const same = (run: RunResult) => run;

/** A run with nothing that it could do without: a supplied table, no readers, comparators, resampling, exclusions or paper. */
export function bare(run: RunResult): RunResult {
  const { readers: _, previews: __, stability: ___, ...rest } = run;
  const { paper: ____, ...protocol } = run.protocol;
  const plain = ({
    nested: _a,
    optimism: _b,
    permuted: _c,
    departures: _d,
    ...each
  }: CandidateResult): CandidateResult => ({
    ...each,
    honest: { ...each.honest, selection: { counts: [], kept: [] } },
    published: { ...each.honest, selection: { counts: [], kept: [] }, leaks: [] },
  });
  return {
    ...rest,
    protocol: { ...protocol, selection: [] },
    features: { ...run.features, source: 'table', missing: 0 },
    cohort: {
      ...run.cohort,
      enrolled: run.cohort.patients.length,
      exclusions: [],
      endpoint: { ...run.cohort.endpoint, notes: [] },
      columns: run.cohort.columns.filter(({ role }) => role !== 'clinical'),
    },
    clinical: [],
    candidates: run.candidates.slice(0, 1).map(plain),
    key: { candidate: run.candidates[0]!.id, set: run.key.set, figures: {} },
    comparisons: [],
    comparators: [],
    regressions: [],
    checks: [],
  };
}

type Step = RunResult['protocol']['selection'][number];

/** The run with parts of its protocol changed. */
export const protocolOf =
  (change: Partial<RunResult['protocol']>): Change =>
  (run) => ({ ...run, protocol: { ...run.protocol, ...change } });
/** The run with these steps of selection. */
export const selecting = (...names: string[]): Change =>
  protocolOf({ selection: names.map((name): Step => ({ name, parameters: {}, fittedOn: 'training' })) });
/** One change after another. */
export const both =
  (...changes: readonly Change[]): Change =>
  (run) =>
    changes.reduce((changed, change) => change(changed), run);
