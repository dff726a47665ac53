import type { ComparatorResult, Performance, RunResult } from '@radscore/study';
import { clear } from '../standards/clear.js';
import { metrics } from '../standards/metrics.js';
import { tripodAi } from '../standards/tripod-ai.js';
import { performanceTables } from '../tables/performance.js';
import {
  both,
  type Change,
  fromTable,
  leaking,
  noLeaks,
  protocolOf,
  same,
  selecting,
  withKey,
  withoutOutcome,
} from './changes.js';
import { competed, confidentOnTest } from './changes-of-parts.js';
import {
  type ConditionalSentence,
  first,
  flowItem,
  item,
  leaks,
  limits,
  methods,
  orders,
  rerun,
  survival,
} from './texts.js';

/** Models with or without a scaling of their own. */
const scaled =
  (scale: boolean): Change =>
  (run) =>
    protocolOf({
      models: Object.fromEntries(Object.entries(run.protocol.models).map(([name, own]) => [name, { ...own, scale }])),
    })(run);
const notNested: Change = (run) => ({ ...run, candidates: run.candidates.map(({ nested: _, ...each }) => each) });
const nothingKept: Change = (run) => ({
  ...run,
  candidates: run.candidates.map((each) => ({
    ...each,
    honest: { ...each.honest, selection: { counts: [], kept: [] } },
  })),
});
const filtering =
  (filter: boolean): Change =>
  (run) =>
    protocolOf({ readers: { ...run.protocol.readers!, filter } })(run);
const perturbed: Change = ({ readers: _, ...run }) => ({
  ...run,
  stability: { threshold: 0.9, cases: ['P1', 'P2'], versions: 5, features: [] } as never,
});
const oneReader: Change = ({ readers: _, stability: __, ...run }) => run;
const harmonisedAsSet: Change = (run) =>
  withKey(run, (key) => {
    const external: Performance = { set: 'external', n: 20, events: 10, measures: {}, harmonisedAsSet: ['two'] };
    return { ...key, honest: { ...key.honest, performance: [...key.honest.performance, external] } };
  });
const complete: Change = (run) => ({
  ...run,
  features: { ...run.features, missing: 0 },
  cohort: { ...run.cohort, columns: run.cohort.columns.map((column) => ({ ...column, missing: [] })) },
});
const sites =
  (of: (i: number) => { readonly site?: string }): Change =>
  (run) => ({
    ...protocolOf({ split: { ...run.protocol.split, kind: 'random' } as never })(run),
    cohort: { ...run.cohort, patients: run.cohort.patients.map(({ site: _, ...own }, i) => ({ ...own, ...of(i) })) },
  });
const alarms =
  (warnings: number): Change =>
  (run) => ({
    ...run,
    checks: run.checks.slice(0, 4).map((each, i) => ({ ...each, verdict: i < warnings ? 'warn' : 'pass' })),
  });
const withEvents =
  (events: number): Change =>
  (run) =>
    withKey(run, (key) => ({
      ...key,
      honest: { ...key.honest, performance: key.honest.performance.map((own) => ({ ...own, events })) },
    }));
const differing =
  (low: number): Change =>
  (run) => ({
    ...run,
    comparators: [{ ...run.comparators[0]!, code: 'BETTER', difference: { value: 0.15, ci: [low, 0.29] } }],
  });
const compared =
  (...codes: readonly ComparatorResult['code'][]): Change =>
  (run) => ({
    ...confidentOnTest(run),
    comparators: codes.map((code, i) => ({
      name: `c${i}`,
      title: `rival ${i}`,
      performance: [],
      undetermined: 0,
      code,
    })),
  });
const notes = (run: RunResult) =>
  performanceTables(run)
    .flatMap(({ columns, notes: own = [] }) => [...columns, ...own])
    .join(' ');

/** Conditional sentences of the reporting standards, and of what a step was fitted on. */
export const standardSentences: readonly ConditionalSentence[] = [
  [
    'scaling: the steps that scale',
    item(clear, '32'),
    [
      both(selecting('robust-scale', 'combat'), scaled(false)),
      /^By scaling by median and interquartile range and ComBat harmonisation, fitted/,
    ],
    [both(selecting('lasso'), scaled(false)), /^Features entered as they are, without scaling\.$/],
  ],
  [
    'scaling: of the model alone',
    item(tripodAi, '12b'),
    [both(selecting(), scaled(true)), /^By standardisation of what enters SVM, Random forest and MLP, fitted/],
    [both(selecting(), scaled(false)), /without scaling/],
  ],
  ['models: nested', item(clear, '34'), [same, /; nested resampling\.$/], [notNested, /^(?!.*nested)/]],
  ['models: selection', item(clear, '34'), [same, /selection inside training/], [selecting(), /^(?!.*selection)/]],
  [
    'models: tuned',
    item(clear, '35'),
    [
      (run) =>
        protocolOf({ models: { a: { ...Object.values(run.protocol.models)[0]!, tune: { space: {} } as never } } })(run),
      /parameters tuned inside training/,
    ],
    [same, /^(?!.*tuned)/],
  ],
  [
    'imbalance: of classes',
    item(clear, '30'),
    [same, /No balancing: \d+ with the event, \d+ without, and the no-information rate/],
    [(run) => ({ ...run, cohort: { ...run.cohort, outcome: survival.cohort.outcome } }), /there are no classes/],
  ],
  [
    'imbalance: balanced',
    item(tripodAi, '13'),
    [
      protocolOf({ balance: { name: 'smote', parameters: {}, fittedOn: 'all' } }),
      /^SMOTE, on training patients only in the honest order/,
    ],
    [same, /^No balancing/],
  ],
  [
    'robustness: features were left out',
    item(metrics, '14'),
    [filtering(true), /^Left out: features with ICC.+ or below between readers\.$/],
    [filtering(false), /no feature was left out for it/],
  ],
  [
    'robustness: perturbed',
    item(metrics, '14'),
    [perturbed, /lower limit of ICC\(1,1\) of 0\.9 or below when perturbed/],
    [oneReader, /repeatability of features was not measured/],
  ],
  [
    'repeatability: perturbed',
    item(clear, '31'),
    [perturbed, /^No second reader; ICC\(1,1\) over 2 patients with perturbed/],
    [oneReader, /^No second reader: the repeatability/],
  ],
  [
    'repeatability: two readers',
    item(clear, '31'),
    [same, /patients with two readers/],
    [oneReader, /^No second reader:/],
  ],
  [
    'importance: nothing kept',
    item(clear, '43'),
    [nothingKept, /The selection kept no feature/],
    [same, /^Kept features with family/],
  ],
  [
    'importance: no selection',
    item(clear, '46'),
    [both(nothingKept, selecting()), /^No feature selection\.$/],
    [nothingKept, /The selection kept no feature/],
  ],
  [
    'flow: adds up with external patients of unknown outcome',
    flowItem,
    [withoutOutcome, /, 3 external without a known outcome, 120 analysed\.$/],
    [same, /^(?!.*known outcome)/],
  ],
  ['missing: imputed', item(clear, '29'), [same, /was imputed inside training/], [complete, /^(?!.*imputed)/]],
  [
    'clusters: one site',
    item(tripodAi, '12d'),
    [sites(() => ({ site: 'one' })), /^All patients are of one site\.$/],
    [sites(() => ({})), /^No column names a site\.$/],
  ],
  [
    'clusters: several',
    item(tripodAi, '23b'),
    [sites((i) => ({ site: i % 2 === 0 ? 'one' : 'two' })), /not estimated in each of the 2 sites/],
    [sites(() => ({ site: 'one' })), /of one site/],
  ],
  [
    'measures beside competing events',
    item(clear, '39'),
    [competed(1), /cumulative incidence, hazard ratio/],
    [same, /Kaplan–Meier curves, hazard ratio/],
    survival,
  ],
  [
    'tables beside competing events',
    notes,
    [competed(1), /Wolbers’ C .+the cumulative incidence of the training patients/s],
    [same, /Harrell’s C .+the Kaplan–Meier curve of the training patients/s],
    survival,
  ],
  ...([methods, leaks, item(metrics, '18')] as const).map(
    (text, i): ConditionalSentence => [
      `fitted on training patients, but for an external set that is harmonised (${i + 1})`,
      text,
      [
        both(noLeaks, harmonisedAsSet),
        /Harmonisation of two, .+ uses the features of the whole external set, and no outcome/,
      ],
      [noLeaks, /^(?!.*whole external set)/s],
    ],
  ),
  [
    'orders: an external set that is harmonised',
    orders,
    [both(leaking, harmonisedAsSet), /training patients alone\. Harmonisation of two/],
    [leaking, /training patients alone\. These are/],
  ],
  [
    'comparators: what the clinical model is',
    methods,
    [
      (run) => ({
        ...run,
        comparators: [
          { ...run.comparators[0]!, name: 'clinical', title: 'the clinical model', difference: { value: 0 } },
        ],
      }),
      /the clinical model \(logistic regression with an L2 penalty, C = 1, of standardised variables\)/,
    ],
    [same, /^(?!.*L2 penalty, C = 1)/s],
  ],
  [
    'comparators: what the clinical model of a survival time is',
    methods,
    [
      (run) => ({
        ...run,
        comparators: [
          { ...run.comparators[0]!, name: 'clinical', title: 'the clinical model', difference: { value: 0 } },
        ],
      }),
      /the clinical model \(Cox regression of standardised variables\)/,
    ],
    [same, /^(?!.*of standardised variables)/s],
    survival,
  ],
  [
    'comparisons: by a paired test',
    methods,
    [same, /models compared by DeLong’s paired test/],
    [(run) => ({ ...run, comparisons: [] }), /^(?!.*paired test)/s],
  ],
  [
    'key sentence: all comparators that are comparable',
    first,
    [compared('BEATEN', 'NOT-BEATEN', 'BETTER', 'UNKNOWN'), /and beats rival 0 but not rival 1 or rival 2\./],
    [compared('BEATEN', 'BEATEN'), /and beats rival 0 and rival 1\./],
  ],
  [
    'key sentence: none is beaten',
    first,
    [compared('NOT-BEATEN', 'BETTER'), /and does not beat rival 0 or rival 1\./],
    [compared('UNKNOWN'), /it had not seen\./],
  ],
  [
    'scaling: an external set that is harmonised',
    item(clear, '32'),
    [
      both(selecting('combat'), harmonisedAsSet),
      /in the honest order\. Harmonisation of two, .+ uses the features of the whole/,
    ],
    [both(selecting('robust-scale'), harmonisedAsSet), /in the honest order\.$/],
  ],
  [
    'limitations: a supplied table',
    limits,
    [fromTable, /chosen, scaled or harmonised on all patients beforehand cannot be known/],
    [same, /^(?!.*cannot be known)/s],
  ],
  [
    'judged: another hospital, or patients of the same',
    first,
    [same, /Test set \(hospital two\)/],
    [protocolOf({ split: { kind: 'random', stratified: true, test: 0.3, seed: 1 } as never }), /Internal, test set/],
  ],
  [
    'objectives: another hospital, or patients of the same',
    item(tripodAi, '4'),
    [same, /in patients of another hospital\.$/],
    [
      both(
        (run) => ({ ...run, splits: { ...run.splits, external: [] } }),
        protocolOf({ split: { kind: 'random' } as never }),
      ),
      /internal evaluation/,
    ],
  ],
  [
    'difference: a limit that two digits would print as 0',
    limits,
    [differing(0.004), /the difference is 0\.150 \(95% CI 0\.004 to 0\.290\)/],
    [differing(0.04), /the difference is 0\.15 \(95% CI 0\.04 to 0\.29\)/],
  ],
  ['facts: one warning', first, [alarms(1), /1 warning, 0 failed/], [alarms(2), /2 warnings, 0 failed/]],
  [
    'limitations: one event',
    limits,
    [withEvents(1), /rests on 1 patient with/],
    [withEvents(5), /rests on 5 patients with/],
  ],
  [
    'rerun: a new patient of a study from a table',
    rerun,
    [fromTable, /predict --model run\/model\.json --features new-features\.csv/],
    [same, /predict --model run\/model\.json --image IMAGE --mask MASK/],
  ],
];
