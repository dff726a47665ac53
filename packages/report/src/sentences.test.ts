import type { CandidateResult, ComparatorResult, RunResult } from '@radscore/study';
import { describe, expect, test } from 'vitest';
import { createWriter } from './html/section.js';
import { checksSection } from './html/sections/checks.js';
import { limitations } from './html/sections/limitations.js';
import { overview } from './html/sections/overview.js';
import { reproduceSection } from './html/sections/provenance.js';
import { writeMethods } from './methods/methods.js';
import { clear } from './standards/clear.js';
import { evidence } from './standards/evidence.js';
import { answerItems, type Standard } from './standards/standard.js';
import { tripodAi } from './standards/tripod-ai.js';
import { patientFlowFigure } from './study-figures/patients.js';
import { comparatorTable } from './tables/comparisons.js';
import { publishedAndHonestTable } from './tables/published-and-honest.js';
import { shiftTable } from './tables/shift.js';
import { exampleRun } from './testing/example-run.js';

const binary = exampleRun('crlm-recurrence-peritumoral');
const survival = exampleRun('crlm-survival-rad-score');

const methods = (run: RunResult) =>
  writeMethods(run)
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => paragraph.filter((part) => typeof part === 'string'))
    .join('');
const item = (standard: Standard, id: string) => (run: RunResult) =>
  answerItems(standard, run).find((each) => each.item.id === id)!.answer.text;
const limits = (run: RunResult) =>
  limitations(run)
    .map(({ text }) => text)
    .join(' ');
const first = (run: RunResult) => overview(run).markup.replace(/<[^>]+>/g, ' ');
const leaks = (run: RunResult) => checksSection(createWriter(run, [], [])).content.markup.replace(/<[^>]+>/g, '');
const rerun = (run: RunResult) => reproduceSection(createWriter(run, [], [])).content.markup;
const flow = (run: RunResult) => JSON.stringify(patientFlowFigure(run).data);

const keyOf = (run: RunResult) => run.candidates.find(({ id }) => id === run.key.candidate)!;
const withKey = (run: RunResult, change: (key: CandidateResult) => CandidateResult): RunResult => ({
  ...run,
  candidates: run.candidates.map((each) => (each.id === run.key.candidate ? change(each) : each)),
});
const unnamed = (run: RunResult): RunResult => {
  const { primary: _, ...report } = run.protocol.report;
  return { ...run, protocol: { ...run.protocol, report } };
};
const failedPrimary = (run: RunResult): RunResult => ({
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
const noLeaks = (run: RunResult): RunResult => ({
  ...run,
  candidates: run.candidates.map((each) => ({ ...each, published: { ...each.published, leaks: [] } })),
});
const leaking = (run: RunResult): RunResult =>
  withKey(noLeaks(run), (key) => ({
    ...key,
    published: {
      ...key.published,
      leaks: [{ step: 'radiomics/lasso', code: 'SAW-OUTCOMES', rowsSeen: 12 }],
    },
  }));
const fromTable = (run: RunResult): RunResult => ({ ...run, features: { ...run.features, source: 'table' } });
const confident =
  (level: number) =>
  (run: RunResult): RunResult => ({
    ...run,
    protocol: { ...run.protocol, evaluation: { ...run.protocol.evaluation, confidence: level } },
  });
const interval =
  (aucInterval: RunResult['protocol']['evaluation']['aucInterval']) =>
  (run: RunResult): RunResult => ({
    ...run,
    protocol: { ...run.protocol, evaluation: { ...run.protocol.evaluation, aucInterval } },
  });
const leftOut = (run: RunResult): RunResult => ({
  ...run,
  splits: {
    ...run.splits,
    leftOut: run.cohort.patients.slice(0, 4).map(({ id }) => ({ id, value: 'C', declared: false })),
  },
});
const overSeeds = (run: RunResult): RunResult => ({
  ...run,
  orderEffect: {
    set: 'test',
    varied: 'divisions',
    runs: [0.01, 0.02, 0.03].map((difference, k) => ({ seed: k + 1, published: 0.6 + difference, honest: 0.6 })),
    mean: 0.02,
    sd: 0.01,
  },
});
const withoutOutcome = (run: RunResult): RunResult => {
  const aside = ['X1', 'X2', 'X3'].map((id, k) => ({ id, line: 200 + k, values: {} }));
  const { cohort } = run;
  return { ...run, cohort: { ...cohort, withoutOutcome: aside, enrolled: cohort.enrolled + aside.length } };
};
const external =
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
const against =
  (code: ComparatorResult['code']) =>
  (run: RunResult): RunResult => ({
    ...run,
    comparators: [{ name: 'fong', title: 'the Fong score', performance: [], undetermined: 0, code }],
  });
const comparatorRows = (run: RunResult) => JSON.stringify(comparatorTable(run)?.rows);
const shifted =
  (verdict: 'pass' | 'fail') =>
  (run: RunResult): RunResult => ({
    ...run,
    shift: [{ set: 'external', site: 'X', feature: 'f', difference: { value: 2 }, outside: 0.5, n: 40, verdict }],
  });
const numericCut = (run: RunResult): RunResult => ({
  ...run,
  protocol: {
    ...run.protocol,
    models: Object.fromEntries(
      Object.entries(run.protocol.models).map(([name, own]) => [name, { ...own, threshold: 0.5 }]),
    ),
  },
});
const honestSettings = (run: RunResult): RunResult => ({
  ...run,
  protocol: {
    ...run.protocol,
    selection: run.protocol.selection.map((step) => ({ ...step, honest: { name: step.name, parameters: {} } })),
  },
});
const plainSettings = (run: RunResult): RunResult => ({
  ...run,
  protocol: { ...run.protocol, selection: run.protocol.selection.map(({ honest: _, ...step }) => step) },
});
const orders = (run: RunResult) => publishedAndHonestTable(run).notes!.join(' ');
const same = (run: RunResult) => run;

type Change = (run: RunResult) => RunResult;
type Row = readonly [
  title: string,
  text: (run: RunResult) => string,
  appears: readonly [Change, RegExp],
  counterpart: readonly [Change, RegExp],
  run?: RunResult,
];

// A template, a run in which it must stand, and one in which its counterpart stands in its place.
const rows: readonly Row[] = [
  [
    'methods: the key model was named',
    methods,
    [same, /was named in the protocol beforehand/],
    [unnamed, /did best on training data/],
  ],
  [
    'methods: the named one failed',
    methods,
    [failedPrimary, /a\/b\/c, could not be fitted \(its matrix is singular\), so that .+ chosen afterwards/],
    [same, /was named in the protocol beforehand/],
  ],
  [
    'CLEAR 37: fixed before',
    item(clear, '37'),
    [same, /^Fixed in the protocol before the data were seen/],
    [unnamed, /^The best on training data/],
  ],
  [
    'CLEAR 37: failed',
    item(clear, '37'),
    [failedPrimary, /a\/b\/c, could not be fitted .+ afterwards\./],
    [same, /^Fixed in the protocol/],
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
    [same, /the key one was fixed in the protocol/],
    [unnamed, /the key one is the best of them on training data/],
  ],
  [
    'limitations: candidates tried, failed',
    (run) => limits({ ...run, checks: [] }),
    [failedPrimary, /chosen after the named one had failed/],
    [same, /was fixed in the protocol/],
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
    [(run) => ({ ...run, comparators: [] }), /compared with nothing that is known without images/],
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
    [
      (run) => ({ ...run, cohort: { ...run.cohort, endpoint: { ...run.cohort.endpoint, events: 19 } } }),
      /Small study: 120 patients, 19 with .+ cannot rank models/s,
    ],
    [same, /Key result\s+[A-Z](?!mall study)/],
  ],
  ['rerun: features', rerun, [fromTable, /--features features\.csv/], [same, /--cohort cohort\.csv --out again/]],
  [
    'external cohort: TRIPOD 4',
    item(tripodAi, '4'),
    [(run) => ({ ...run, splits: { ...run.splits, external: ['x'] } }), /external cohort/],
    [(run) => ({ ...run, splits: { ...run.splits, external: [] } }), /internal evaluation/],
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

describe('each conditional sentence stands where it is true, and its counterpart where it is not', () => {
  for (const [title, text, [appears, sentence], [counterpart, other], run = binary] of rows)
    test(title, () => {
      const [there, elsewhere] = [text(appears(run)), text(counterpart(run))];
      expect(there).toMatch(sentence);
      expect(elsewhere).toMatch(other);
      if (!sentence.source.startsWith('^(?!')) expect(elsewhere).not.toMatch(sentence);
      if (!other.source.startsWith('^(?!')) expect(there).not.toMatch(other);
    });
});

test('at 80% no text of a report speaks of 95%', () => {
  for (const run of [binary, survival]) {
    const at80 = confident(0.8)(run);
    expect(methods(at80) + limits(at80) + first(at80)).not.toContain('95%');
  }
  expect(keyOf(binary)).toBeDefined();
});
