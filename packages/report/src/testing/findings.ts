import type {
  CheckFindings,
  CheckResult,
  ComparatorResult,
  EndpointNote,
  Exclusion,
  ExclusionFindings,
  Incomparable,
  Leak,
  RunResult,
} from '@radscore/study';
import { checkSentence } from '../words/check-sentence.js';
import { comparatorSentence } from '../words/comparison-sentence.js';
import { departureSentence, whereDeparted } from '../words/departure.js';
import { endpointNoteSentence, exclusionSentence } from '../words/exclusion-sentence.js';
import { leakSentence } from '../words/leak-sentence.js';

/** Everything that a check can find, each with values that say it; the compiler asks for every code. */
type Samples = {
  readonly [N in keyof CheckFindings]: { readonly [C in keyof CheckFindings[N]]: readonly CheckFindings[N][C][] };
};

const later = { columns: 1, later: 'pT', like: 'pN' };
const outcome = { strongest: 'a', discrimination: 0.8, byName: 'death', made: 'a', suspect: 'b' };
const [one, two] = [
  { name: 'a', auc: 0.99 },
  { name: 'b', auc: 0.98 },
];
const shared = { rows: 12, patients: 4, shared: 2, ids: ['P1', 'P2'] };
const duplicates = { duplicates: 2, across: 2, of: 'features', ids: ['P1, P2'] } as const;
const permuted = { permutations: 100, mean: 0.5, low: 0.4, high: 0.6, p: 0.01 };
const size = { events: 20, n: 50, parameters: 9, kept: 1, perParameter: 2.2, rileyN: 300, departures: 0, departed: [] };
const nested = { folds: 5, repeats: 10 };
const volume = { value: 0.4, ci: [0.1, 0.6] as const };
const accuracy = { accuracy: 0.7, noInformationRate: 0.6, balancedAccuracy: 0.6, mcc: 0.2 };
const error = { code: 'RAD-X', message: 'its matrix is singular.', remedy: 'Use another.', values: {}, place: {} };
const followed = { horizon: 24, early: 54, patients: 120, share: 0.45, kaplanMeier: 0.546, asCoded: 0.392 };
const median = { medianFollowUp: 36, horizon: 60 };
const place = { feature: 'f', site: 'two' };
const shift = {
  failed: 2,
  warned: 1,
  compared: 9,
  largestDifference: 3,
  largestOutside: 0.5,
  features: 3,
  sites: ['two'],
  farthest: place,
  widest: place,
};
const slope = { slope: 0.5, intercept: 0.1, estimates: { slope: { value: 0.5 }, intercept: { value: 0.1 } } };

const samples: Samples = {
  1: {
    'NO-CLINICAL': [{}],
    'MEASURED-LATER': [later],
    'MAY-BE-LATER': [later],
    'KNOWN-BEFORE': [{ ...later, predictors: 2 }],
  },
  2: {
    'OUTCOME-NAMED': [outcome],
    'MADE-FROM-OUTCOME': [
      { ...outcome, found: [one] },
      { ...outcome, found: [one, two] },
    ],
    'MAY-FOLLOW-OUTCOME': [
      { ...outcome, found: [one], like: ['dead'] },
      { ...outcome, found: [one, two], like: [] },
      { ...outcome, found: [], like: ['dead', 'relapse'] },
    ],
    'NONE-FROM-OUTCOME': [outcome],
  },
  3: {
    'PATIENT-ON-BOTH-SIDES': [shared],
    'ONE-ROW-EACH': [shared],
    'PATIENT-COLUMN-FOUND': [{ ...shared, column: 'patient' }],
    'ROWS-KEPT-TOGETHER': [shared],
  },
  4: {
    'SUPPLIED-TABLE': [{ leaks: 0 }],
    'NO-LEAKS': [{ leaks: 0 }],
    LEAKS: [{ leaks: 1, steps: ['lasso'], supplied: true, sites: ['two'] }],
    'WHOLE-SET-FEATURES': [{ leaks: 0, sites: ['two'] }],
  },
  5: {
    'NO-IMAGES': [{}],
    'DUPLICATES-ACROSS': [duplicates],
    DUPLICATES: [duplicates],
    'NO-DUPLICATES': [duplicates],
  },
  6: {
    'NO-PERMUTATIONS': [{}],
    'FEW-PERMUTATIONS': [{ ...permuted, permutations: 1, low: null, high: null, fewest: 20 }],
    'PERMUTED-TELLS': [permuted],
    'NOT-BETTER-THAN-PERMUTED': [permuted],
    'SUPPLIED-TABLE': [permuted],
    'BETTER-THAN-PERMUTED': [permuted],
  },
  7: { 'TOO-FEW-EVENTS': [size], 'FEW-EVENTS': [{ ...size, events: 1 }], 'ENOUGH-EVENTS': [{ ...size, rileyN: null }] },
  8: {
    'TUNED-OUTSIDE': [{ tuned: 1, outside: 1, steps: ['lasso'] }],
    'SUPPLIED-TABLE': [
      { tuned: 0, outside: 0, nested },
      { tuned: 0, outside: 0 },
    ],
    'NOT-NESTED': [
      { tuned: 0, outside: 0, steps: [] },
      { tuned: 1, outside: 0, steps: ['lasso'] },
    ],
    NESTED: [{ tuned: 1, outside: 0, nested }],
  },
  9: {
    'NO-CONFOUNDING': [{ sites: [] }, { volume, sites: [{ column: 'scanner', p: 0.5, reading: 'alike' }] }],
    'NOT-BEYOND-VOLUME': [{ volume, sites: [{ p: 0.5, reading: 'alike' }] }],
    'SITE-SEPARATES': [
      {
        sites: [
          { column: 'scanner', p: 1e-9, reading: 'separates' },
          { p: 1e-9, reading: 'separates' },
        ],
      },
    ],
    'SITE-DIFFERS': [
      {
        sites: [
          { column: 'scanner', p: 0.01, reading: 'differs' },
          { p: 0.01, reading: 'differs' },
        ],
      },
    ],
  },
  10: {
    'NO-CLASSES': [{}],
    'NOT-ABOVE-NO-INFORMATION': [accuracy],
    'ABOVE-NO-INFORMATION': [accuracy],
    'MAYBE-ABOVE-NO-INFORMATION': [accuracy],
  },
  11: {
    'CONSTANT-PREDICTION': [{ sets: 'test', constant: [{ set: 'test', n: 20 }] }],
    'NO-SLOPE': [{ reason: null }, { reason: 'separated' }],
    CALIBRATED: [slope],
    MISCALIBRATED: [slope, { ...slope, slope: 1.6 }],
  },
  12: {
    'PRIMARY-FAILED': [{ tried: 3, failed: 1, named: 'a/b/c', substitute: 'a/b/d', reason: 'RAD-X', failure: error }],
    'ONE-PIPELINE': [{ tried: 1, failed: 0 }],
    'PRIMARY-NAMED': [{ tried: 3, failed: 0, key: 'a/b/c' }],
    'BEST-OF-MANY': [{ tried: 3, failed: 0, key: 'a/b/c' }],
  },
  13: {
    'CUT-OFF-FROM-TRAINING': ['fixed', 'median', 'youden'].map((rule) => ({ threshold: 0.5, rule })),
  },
  14: { BINARY: [{}], PROPORTIONAL: [{ p: 0.5 }], 'NOT-PROPORTIONAL': [{ p: 0.01 }], 'NO-COX-MODEL': [{}] },
  15: {
    'NO-HORIZON': [{}],
    'MANY-LEFT-EARLY': [followed],
    'FEW-LEFT-EARLY': [{ ...followed, kaplanMeier: null }],
    'FOLLOW-UP-NOT-REACHED': [{ medianFollowUp: null, horizon: null }],
    'FOLLOW-UP-TOO-LONG': [{ ...median, years: 150 }],
    'FOLLOW-UP': [median],
    'HORIZON-FOLLOWED': [median],
    'HORIZON-BEYOND-FOLLOW-UP': [median],
  },
  16: {
    'NO-OTHER-SITE': [{}],
    'NO-SHIFT': [shift],
    'SOME-SHIFT': [{ ...shift, failed: 1, warned: 3, largestDifference: null }],
    SHIFT: [shift],
  },
};

const incomparable: { readonly [C in keyof Incomparable]: readonly Incomparable[C][] } = {
  'NO-SUCH-SCORE': [{}],
  'NO-INPUT': [{}],
  'NO-VOLUME': [{}],
  'NO-CLINICAL': [{}],
  'CLINICAL-FAILED': [{ error }],
  'NOTHING-ENTERED': [{}],
  'NULL-FOLDS': [
    { code: 'NOTHING-SELECTED', count: 2, of: 5 },
    { code: 'SAME-PREDICTION', count: 2, of: 5 },
  ],
  'KEY-CONSTANT': [{}],
  CONSTANT: [{}],
  'KNOWN-FOR-FEW': [{ known: 5, judged: 20 }],
  'TOO-FEW-EVENTS': [{ events: 5, known: 20 }],
};

const horizon = { within: 24, unit: 'months' };
const excluded: { readonly [C in keyof ExclusionFindings]: readonly ExclusionFindings[C][] } = {
  RULE: [
    { column: 'age', value: 17 },
    { column: 'age', value: null },
  ],
  'OUTCOME-UNKNOWN': [{ column: 'recurrence' }],
  'TIME-UNKNOWN': [{ outcome: 'death' }],
  'TIME-NEGATIVE': [{ time: -3 }],
  'EVENT-TIME-UNKNOWN': [{ ...horizon, event: 'recurrence' }],
  'COMPETING-EVENT-FIRST': [{ ...horizon, time: 3 }],
  'LEFT-EARLY': [
    { ...horizon, time: 3, outcome: 'recurrence' },
    { ...horizon, time: null, outcome: 'recurrence' },
  ],
  'NO-FEATURES': [{}],
  FAULT: [{ error }],
};

type Departure = Parameters<typeof departureSentence>[0];
const departures = [
  { code: 'ALIASED-COLUMN', values: { method: 'cox', column: 'a', reason: 'constant' } },
  { code: 'ALIASED-COLUMN', values: { method: 'cox', column: 'a', reason: 'dependent' } },
  { code: 'SEPARATION', values: { method: 'logistic' } },
  ...(['events', 'others', 'all'] as const).map((of) => ({
    code: 'FEWER-FOLDS' as const,
    values: { what: 'lasso', used: 3, wanted: 5, rows: 3, of },
  })),
  { code: 'NOTHING-KEPT', values: { branch: 'radiomics', column: 'rad-score' } },
  { code: 'CONSTANT-MODEL', values: {} },
  { code: 'NO-CALIBRATION', values: { model: 'svm', slope: -1 } },
  { code: 'INFINITE-HAZARD-RATIO', values: { method: 'cox', column: 'a' } },
  { code: 'NOT-ESTIMABLE', values: { step: 'multivariable-cox', error: 'RAD-X' } },
].map((each) => ({ ...each, inFinal: true, resamples: 0, of: 50 }) as Departure);

/** A sentence of every finding, comparison, exclusion, decision, leak and departure, as a run would say it. */
export function sentencesOfFindings(run: RunResult): string[] {
  const each = (table: Readonly<Record<string, readonly unknown[]>>) =>
    Object.entries(table).flatMap(([code, values]) => values.map((own) => [code, own] as const));
  const comparator: ComparatorResult = {
    name: 'c',
    title: 'the score',
    performance: [],
    undetermined: 0,
    code: 'UNKNOWN',
  };
  const figures = { difference: { value: 0.1, ci: [0.01, 0.2] as const }, known: 18, judged: 20 };
  return [
    ...Object.entries(samples).flatMap(([number, table]) =>
      each(table).map(([code, values]) =>
        checkSentence(
          { number: Number(number), name: '', code, values, verdict: 'warn' } as unknown as CheckResult,
          run,
        ),
      ),
    ),
    ...each(incomparable).map(([code, values]) =>
      comparatorSentence(
        { ...comparator, code: 'NOT-COMPARABLE', why: { code, values } as ComparatorResult['why'] & object },
        run,
      ),
    ),
    ...(['BEATEN', 'NOT-BEATEN', 'BETTER', 'WRONG-WAY', 'NO-DISCRIMINATION', 'UNKNOWN'] as const).flatMap((code) => [
      comparatorSentence({ ...comparator, ...figures, code }, run),
      comparatorSentence({ ...comparator, code }, run),
    ]),
    ...each(excluded).map(([code, values]) =>
      exclusionSentence({ code, values, id: 'P1', reason: 'minors' } as unknown as Exclusion),
    ),
    ...[
      { code: 'NO-OUTCOME', values: { reason: 'left early' } },
      { code: 'COMPETING-IS-NONE', values: { ...horizon, event: 'recurrence' } },
      { code: 'LEFT-EARLY-IS-NONE', values: { ...horizon, event: 'recurrence' } },
    ].map((note) => endpointNoteSentence({ ...note, ids: ['P1'] } as EndpointNote)),
    ...(['SAW-VALUES', 'SAW-OUTCOMES', 'SAW-NEIGHBOURS'] as const).map((code) =>
      leakSentence({ step: 'radiomics/lasso', code, rowsSeen: 12 } as Leak),
    ),
    ...departures.map(departureSentence),
    ...[
      { inFinal: true, resamples: 3, of: 50 },
      { inFinal: false, resamples: 3, of: 50 },
      { inFinal: false, resamples: 0, of: 50 },
      { inFinal: true, resamples: 0, of: 50 },
    ].map(whereDeparted),
  ];
}
