import { clear } from '../standards/clear.js';
import { evidence } from '../standards/evidence.js';
import { tripodAi } from '../standards/tripod-ai.js';
import { shiftTable } from '../tables/shift.js';
import {
  against,
  type Change,
  confident,
  external,
  failedPrimary,
  fromTable,
  honestSettings,
  interval,
  leaking,
  leftOut,
  noLeaks,
  numericCut,
  overSeeds,
  plainSettings,
  same,
  shifted,
  unnamed,
  withKey,
  withoutOutcome,
} from './changes.js';
import {
  type ConditionalSentence,
  comparatorRows,
  first,
  flow,
  item,
  leaks,
  limits,
  methods,
  orders,
  rerun,
  survival,
} from './texts.js';

const nineteenEvents: Change = (run) => {
  const event = run.cohort.patients.map((_, i) => Number(i < 19) as 0 | 1);
  return { ...run, cohort: { ...run.cohort, outcome: { kind: 'binary', event } } };
};

/** Conditional sentences of the first screen, the methods, checks and limitations. */
export const reportSentences: readonly ConditionalSentence[] = [
  [
    'methods: the key model was named',
    methods,
    [same, /is the one that the protocol names/],
    [unnamed, /did best on training data/],
  ],
  [
    'methods: the named one failed',
    methods,
    [failedPrimary, /a\/b\/c, could not be fitted \(its matrix is singular\), so that .+ chosen afterwards/],
    [same, /is the one that the protocol names/],
  ],
  [
    'CLEAR 37: fixed before',
    item(clear, '37'),
    [same, /^Named in the protocol, not chosen by its results/],
    [unnamed, /^The best on training data/],
  ],
  [
    'CLEAR 37: failed',
    item(clear, '37'),
    [failedPrimary, /a\/b\/c, could not be fitted .+ afterwards\./],
    [same, /^Named in the protocol/],
  ],
  [
    'CLEAR 34: failed',
    item(clear, '34'),
    [failedPrimary, /a\/b\/c, could not be fitted/],
    [same, /nested resampling\.$/],
  ],
  [
    'TRIPOD 12c: failed',
    item(tripodAi, '12c'),
    [failedPrimary, /a\/b\/c, could not be fitted/],
    [same, /nested resampling\.$/],
  ],
  [
    'limitations: candidates tried',
    (run) => limits({ ...run, checks: [] }),
    [same, /the key one is named in the protocol/],
    [unnamed, /the key one is the best of them on training data/],
  ],
  [
    'limitations: candidates tried, failed',
    (run) => limits({ ...run, checks: [] }),
    [failedPrimary, /chosen after the named one had failed/],
    [same, /is named in the protocol/],
  ],
  [
    'limitations: readers',
    limits,
    [(run) => ({ ...fromTable(run), readers: undefined as never }), /came as a table: how repeatable/],
    [
      (run) => ({ ...run, readers: undefined as never, features: { ...run.features, source: 'images' } }),
      /outlines of one reader/,
    ],
  ],
  [
    'limitations: comparators',
    limits,
    [(run) => ({ ...run, comparators: [] }), /not compared with anything that is known without images/],
    [against('NOT-BEATEN'), /does not beat the Fong score/],
  ],
  [
    'limitations: a beaten comparator is none',
    limits,
    [against('BETTER'), /is worse than the Fong score/],
    [against('BEATEN'), /^(?!.*the Fong score)/s],
  ],
  ['comparators: beaten', comparatorRows, [against('BEATEN'), /"yes"/], [against('NOT-BEATEN'), /"not shown"/]],
  [
    'comparators: not comparable',
    comparatorRows,
    [against('NOT-COMPARABLE'), /"not comparable"/],
    [against('BEATEN'), /"yes"/],
  ],
  [
    'comparators: the wrong way',
    comparatorRows,
    [against('WRONG-WAY'), /"points the wrong way"/],
    [against('NO-DISCRIMINATION'), /"no discrimination shown"/],
  ],
  [
    'methods: orders',
    methods,
    [leaking, /evaluated twice on the same division/],
    [noLeaks, /no step of the protocol departs from this order\./],
  ],
  [
    'methods: a supplied table',
    methods,
    [(run) => fromTable(noLeaks(run)), /supplied table of features before cannot be known/],
    [noLeaks, /departs from this order\.(?! What was done)/],
  ],
  [
    'leaks: listed',
    leaks,
    [leaking, /these steps saw patients of the test set/],
    [noLeaks, /None: in the published order too/],
  ],
  [
    'leaks: no size by one seed',
    leaks,
    [leaking, /No size of their effect is given/],
    [noLeaks, /both orders are the same/],
  ],
  [
    'leaks: an effect over seeds',
    leaks,
    [(run) => overSeeds(leaking(run)), /Over 3 seeds.+adds \+0\.020 on average.+standard deviation 0\.010/],
    [leaking, /No size of their effect is given/],
  ],
  [
    'orders: an effect over seeds',
    orders,
    [(run) => overSeeds(leaking(run)), /measured over several seeds, in the table below/],
    [leaking, /cannot be told from chance\.(?! What)/],
  ],
  [
    'leaks: supplied table',
    leaks,
    [(run) => fromTable(noLeaks(run)), /supplied table of features before cannot be known/],
    [noLeaks, /both orders are the same\.(?! What)/],
  ],
  [
    'orders: settings of its own',
    orders,
    [(run) => honestSettings(leaking(run)), /settings of its own/],
    [(run) => plainSettings(leaking(run)), /^(?!.*settings of its own).*one division with one seed/],
  ],
  ['orders: one', orders, [noLeaks, /the two orders are one/], [leaking, /some steps saw test patients/]],
  ['level: methods', methods, [confident(0.8), /80% confidence intervals/], [same, /95% confidence intervals/]],
  ['level: TRIPOD 23a', item(tripodAi, '23a'), [confident(0.8), /^80%/], [same, /^95%/]],
  ['level: CLEAR 40', item(clear, '40'), [confident(0.9), /^90%/], [same, /^95%/]],
  [
    'interval of the AUC',
    methods,
    [interval('exact-binomial'), /proportion of all patients/],
    [interval('delong'), /by DeLong’s method/],
  ],
  [
    'interval of the AUC, bootstrap',
    methods,
    [interval('bootstrap'), /stratified bootstrap \(percentiles\)/],
    [interval('delong'), /by DeLong’s method/],
  ],
  ['patients: in no set', methods, [leftOut, /4 were in no set \(C\)/], [same, /^(?!.*in no set)/s]],
  [
    'patients: external without an outcome',
    methods,
    [
      withoutOutcome,
      /3 were external without a known outcome \(for the check of shift alone\) and 120 were analysed.+3 external patients without a known outcome serve the check of shift alone/s,
    ],
    [same, /^(?!.*without a known outcome)/s],
  ],
  [
    'flow: external without an outcome',
    flow,
    [withoutOutcome, /External, outcome not known.+check of shift alone/],
    [same, /"Analysed"/],
  ],
  [
    'first screen: no external outcome',
    first,
    [
      (run) => ({
        ...withoutOutcome(run),
        external: { code: 'EXTERNAL-NO-OUTCOME', n: 0, events: 0, withoutOutcome: 3, sites: [] },
      }),
      /The outcome of all 3 external patients is not known, so that only the shift of features can be checked/,
    ],
    [external(20), /^(?!.*outcome of all)/s],
  ],
  ['flow: in no set', flow, [leftOut, /In no set \(C\)/], [same, /"Analysed"/]],
  ['TRIPOD 20a: in no set', item(tripodAi, '20a'), [leftOut, /4 in no set \(C\)/], [same, /^(?!.*in no set)/]],
  [
    'first screen: external too few',
    first,
    [external(6), /External.*40 \(6\).*too few to judge/s],
    [external(20), /External.*40 \(20\)(?!.*too few to judge.*Internal)/s],
  ],
  [
    'first screen: constant',
    first,
    [external(20, true), /the same prediction for everybody/],
    [external(20), /0\.800 \(0\.600–0\.900\)/],
  ],
  ['shift: fails', (run) => JSON.stringify(shiftTable(run)), [shifted('fail'), /"fails"/], [shifted('pass'), /"fine"/]],
  [
    'CLEAR: calibration of a constant prediction',
    (run) => evidence.calibration(run).text,
    [
      (run) =>
        withKey(run, (key) => ({
          ...key,
          honest: {
            ...key.honest,
            performance: key.honest.performance.map((each) => ({
              ...each,
              measures: { ...each.measures, calibrationSlope: { value: null, reason: 'constant' } },
            })),
          },
        })),
      /slope of the key model is not known \(constant\)/,
    ],
    [same, /^Calibration slope, intercept and curve\.$/],
  ],
  [
    'TRIPOD: resampling',
    (run) => evidence.internal(run).text,
    [same, /Resampling of the whole pipeline is under resampling/],
    [
      (run) => ({
        ...run,
        candidates: run.candidates.map(({ nested: _, optimism: __, ...each }) => each),
      }),
      /The pipeline was not resampled/,
    ],
  ],
  [
    'first screen: a small study',
    first,
    [nineteenEvents, /Small study: 120 patients, 19 with .+ cannot rank models/s],
    [same, /Key result\s+[A-Z](?!mall study)/],
  ],
  ['rerun: features', rerun, [fromTable, /--features features\.csv/], [same, /--cohort cohort\.csv --out again/]],
  [
    'external cohort: TRIPOD 4',
    item(tripodAi, '4'),
    [(run) => ({ ...run, splits: { ...run.splits, external: ['x'] } }), /external cohort/],
    [(run) => ({ ...run, splits: { ...run.splits, external: [] } }), /in patients of another hospital/],
  ],
  ['software of features', item(clear, '25'), [fromTable, /Which software measured/], [same, /^radscore /]],
  ['grid', item(clear, '22'), [fromTable, /common grid/], [same, /^To 1 × 1 × 1 mm/]],
  [
    'survival: cut-off',
    methods,
    [numericCut, /risk groups divided at a score of 0\.5/],
    [same, /cut-off by the median/],
    survival,
  ],
  [
    'survival: no cut-off of a probability',
    methods,
    [numericCut, /^(?!.*\(.*cut-off 0\.5)/s],
    [same, /cut-off by the median/],
    survival,
  ],
];
