import type { Performance, RunResult } from '@radscore/study';
import { both, type Change, external, protocolOf, withKey } from './changes.js';

type Protocol = RunResult['protocol'];

export const imaged =
  (change: Partial<Protocol['images']>): Change =>
  (run) =>
    protocolOf({ images: { ...run.protocol.images, ...change } })(run);
export const lesions =
  (rule: Protocol['lesions']['rule']): Change =>
  (run) =>
    protocolOf({ lesions: { ...run.protocol.lesions, rule } })(run);
export const split = (kind: 'random' | 'cross-validation'): Change =>
  protocolOf({ split: { kind, stratified: false, test: 0.3, folds: 5, seed: 1 } as never });
export const folds: Change = (run) => {
  const [own] = run.splits.main;
  return both(split('cross-validation'))({ ...run, splits: { ...run.splits, external: [], main: [own!, own!] } });
};
export const perturbing =
  (change: object): Change =>
  (run) => ({
    ...protocolOf({ perturb: { patients: 10, threshold: 0.9, alone: true, ...change } as never })(run),
    stability: { threshold: 0.9, cases: ['P1', 'P2'], versions: 5, features: [] } as never,
  });
export const adjudicated =
  (differing: readonly string[], done: readonly string[]): Change =>
  (run) => ({ ...run, readers: { ...run.readers!, adjudication: { differing, adjudicated: done } } });
export const choosing =
  (method: Protocol['clinical']['choose']['method']): Change =>
  (run) =>
    protocolOf({ clinical: { ...run.protocol.clinical, choose: { ...run.protocol.clinical.choose, method } } })(run);
export const departing: Change = (run) =>
  withKey(run, (key) => ({
    ...key,
    departures: [{ code: 'SEPARATION', values: { method: 'logistic' }, inFinal: true, resamples: 2, of: 50 }],
  }));
export const within =
  (censoredBefore: 'exclude' | 'as-non-event'): Change =>
  (run) => ({
    ...protocolOf({ endpoint: { ...run.protocol.endpoint, within: 24, censoredBefore } as never })(run),
    cohort: { ...run.cohort, endpoint: { ...run.cohort.endpoint, notes: [] } },
  });
export const competed =
  (competing: number): Change =>
  (run) => {
    const { outcome } = run.cohort;
    if (outcome.kind !== 'survival') return run;
    const status = outcome.status.map((own, i) => (i < competing ? 2 : own === 2 ? 0 : own));
    return { ...run, cohort: { ...run.cohort, outcome: { ...outcome, status } } };
  };
export const tuning =
  (tune: object): Change =>
  (run) =>
    protocolOf({
      models: Object.fromEntries(
        Object.entries(run.protocol.models).map(([id, own]) => [
          id,
          { ...own, tune: { space: { C: [0.1, 1] }, search: 'grid', draws: 20, folds: 5, ...tune } as never },
        ]),
      ),
    })(run);
export const tuned: Change = (run) =>
  withKey(run, (key) => ({ ...key, tuned: { chosen: { C: 1 }, folds: [{ fold: '1', values: { C: 1 } }] } as never }));
export const measured =
  (measures: Performance['measures'], order: 'honest' | 'published' = 'honest'): Change =>
  (run) =>
    withKey(run, (key) => ({
      ...key,
      [order]: {
        ...key[order],
        performance: key[order].performance.map((own) => ({ ...own, measures: { ...own.measures, ...measures } })),
      },
    }));
export const counts =
  (events: number): Change =>
  (run) =>
    withKey(run, (key) => ({
      ...key,
      honest: { ...key.honest, performance: key.honest.performance.map((own) => ({ ...own, n: 2 * events, events })) },
    }));
export const failing: Change = (run) => ({
  ...run,
  candidates: run.candidates.map((each, i) =>
    i === run.candidates.length - 1
      ? { ...each, failure: { code: 'RAD-X', message: 'It is singular.', remedy: '', values: {}, place: {} } }
      : each,
  ),
});
export const leakOf =
  (step: string): Change =>
  (run) =>
    withKey(run, (key) => ({
      ...key,
      published: { ...key.published, leaks: [{ step, code: 'SAW-VALUES', rowsSeen: 1 }] },
    }));
export const excluded =
  (reason: string): Change =>
  (run) => ({
    ...run,
    cohort: {
      ...run.cohort,
      exclusions: [{ id: 'X9', stage: 'images', reason, code: 'NO-FEATURES', values: {} }] as never,
    },
  });
export const way =
  (name: 'harmonisation' | 'normalisation', found: object): Change =>
  (run) => {
    const judged = external(20)(run);
    return { ...judged, external: { ...judged.external!, [name]: found } as never };
  };
const figures = { set: 'external', n: 40, events: 20, measures: { auc: { value: 0.7, ci: [0.6, 0.8] } } };
export const other = (code: string, more: object = {}) => ({
  code,
  performance: { ...figures, ...more },
  difference: { value: 0.1, ci: [-0.1, 0.3] },
  p: { value: 0.3 },
});
export const outside =
  (auc: object, more: object = {}): Change =>
  (run) => {
    const judged = external(20)(run);
    return {
      ...withKey(judged, (key) => ({
        ...key,
        honest: {
          ...key.honest,
          performance: key.honest.performance.map((own) =>
            own.set === 'external' ? ({ ...own, measures: { auc, ...more } } as Performance) : own,
          ),
        },
      })),
      shift: [
        { set: 'external', site: 'X', feature: 'f', difference: { value: 2 }, outside: 0.5, n: 40, verdict: 'fail' },
      ],
    };
  };
export const unknownOutcome =
  (withoutOutcome: number): Change =>
  (run) => ({
    ...run,
    external: { code: 'EXTERNAL-NO-OUTCOME', n: 0, events: 0, withoutOutcome, sites: [] },
  });
export const order =
  (varied: 'divisions' | 'fits', differences: readonly number[]): Change =>
  (run) => ({
    ...run,
    orderEffect: {
      set: 'test',
      varied,
      runs: differences.map((difference, seed) => ({ seed, published: 0.6 + difference, honest: 0.6 })),
      mean: 0,
      sd: 0,
    } as never,
  });
export const notesOf =
  (tables: (run: RunResult) => readonly { notes?: readonly string[]; columns: readonly string[] }[]) =>
  (run: RunResult) =>
    tables(run)
      .flatMap(({ columns, notes = [] }) => [...columns, ...notes])
      .join(' ');

/** The key model well above chance on the judged set. */
export const confidentOnTest: Change = (run) =>
  withKey(run, (key) => ({
    ...key,
    honest: {
      ...key.honest,
      performance: key.honest.performance.map((own) => ({
        ...own,
        n: 60,
        events: 30,
        measures: { ...own.measures, auc: { value: 0.8, ci: [0.7, 0.9] as const } },
      })),
    },
  }));
