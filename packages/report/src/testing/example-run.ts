import { createRng } from '@radscore/core';
import {
  brierScore,
  classificationFigures,
  concordance,
  confusionMatrix,
  coxRegression,
  delong,
  delongPaired,
  hazardRatios,
  hosmerLemeshow,
  logRank,
  type Proportion,
  recalibrate,
  timeDependentAuc,
} from '@radscore/stats';
import {
  builtInProtocol,
  type CandidateResult,
  type CandidateRun,
  type Estimate,
  type KeptFeature,
  type Performance,
  type Prediction,
  type Protocol,
  parseProtocol,
  type RunResult,
  type SetName,
  type StudyColumn,
  type StudyPatient,
} from '@radscore/study';
import { whereDefined } from '../study-figures/predictions.js';

/** What of an example is varied. */
export interface ExampleOptions {
  /** Stands in patient ids, column names, categories and sentences. */
  readonly name?: string;
  readonly patients?: number;
}

/** A simulated run of a built-in protocol: real statistics of made-up patients, every part of the results filled in. */
export function exampleRun(id: string, { name = '', patients: n = 120 }: ExampleOptions = {}): RunResult {
  const protocol = parseProtocol(builtInProtocol(id)!);
  const rng = createRng(`report/${id}`);
  const survival = protocol.endpoint.kind === 'survival';
  const signal = Array.from({ length: n }, () => rng.normal());
  const size = Array.from(
    { length: n },
    (_, i) => Math.round(10 * (3 + 0.5 * signal[i]! + 1.2 * Math.abs(rng.normal()))) / 10,
  );
  const event = signal.map((value): 0 | 1 => (rng.uniform() < 1 / (1 + Math.exp(0.4 - value)) ? 1 : 0));
  const time = signal.map(
    (value) => Math.round(10 * ((-Math.log(1 - rng.uniform()) * 50) / Math.exp(0.6 * value) + 1)) / 10,
  );
  const followUp = signal.map(() => 15 + 60 * rng.uniform());
  const status = time.map((each, i): 0 | 1 => (each <= followUp[i]! ? 1 : 0));
  const times = time.map((each, i) => Math.round(10 * Math.min(each, followUp[i]!)) / 10);
  const patients: StudyPatient[] = signal.map((_, i) => ({
    id: `${name}P${String(i + 1).padStart(3, '0')}`,
    line: i + 2,
    site: i % 4 === 0 ? `two${name}` : 'one',
    values: {
      age: i % 17 === 0 ? null : Math.round(62 + 9 * rng.normal()),
      sex: rng.uniform() < 0.6 ? `male${name}` : 'female',
      cea: Math.round(10 * Math.exp(2 + rng.normal() + 0.3 * signal[i]!)) / 10,
      max_tumor_size: size[i]!,
      node_positive: i % 23 === 0 ? null : Number(rng.uniform() < 0.5),
      [`grade${name}`]: ['G1', 'G2', 'G3'][rng.below(3)]!,
    },
  }));
  const isTest = patients.map((_, i) =>
    protocol.split.kind === 'by-column' ? i % 4 === 0 : i % 10 >= 7 && i % 10 < 9,
  );
  const isExternal = patients.map((_, i) => protocol.split.kind !== 'by-column' && i % 10 === 9);
  const idsWhere = (keep: (i: number) => boolean) => patients.filter((_, i) => keep(i)).map((each) => each.id);
  const external = idsWhere((i) => isExternal[i]!);
  const train = idsWhere((i) => !isTest[i]! && !isExternal[i]!);
  const test = idsWhere((i) => isTest[i]!);
  const outcome: RunResult['cohort']['outcome'] = survival
    ? { kind: 'survival', time: times, status, unit: 'months' }
    : { kind: 'binary', event };
  const seen = survival ? status : event;
  const sets: readonly (readonly [SetName, readonly string[]])[] = [
    ['train', train],
    ['test', test],
    ...(external.length > 0 ? [['external', external] as const] : []),
  ];
  const place = new Map(patients.map((each, i) => [each.id, i]));

  const runOf = (
    strength: number,
    honest: boolean,
    features: readonly KeptFeature[],
    radScore: boolean,
  ): CandidateRun => {
    const scores = signal.map((value) => strength * value + rng.normal() - 0.2);
    const values = survival ? scores : scores.map((value) => 1 / (1 + Math.exp(-value)));
    const cut = survival ? 0 : 0.5;
    const predictions = sets.flatMap(([set, ids]) =>
      ids.map((own): Prediction => {
        const i = place.get(own)!;
        return { id: own, set, value: values[i]!, ...(radScore && { radScore: scores[i]! }) };
      }),
    );
    const performance = sets.map(([set, ids]) => {
      const rows = ids.map((own) => place.get(own)!);
      const take = <T>(list: readonly T[]) => rows.map((i) => list[i]!);
      return survival
        ? survivalFigures(set, take(values), take(times), take(seen), cut, protocol.endpoint.horizons)
        : binaryFigures(set, take(values), take(seen), cut, protocol.endpoint.positive);
    });
    const lambda = Array.from({ length: 40 }, (_, k) => 0.3 * 0.86 ** k);
    const shrunk = (weight: number, at: number) => Math.sign(weight) * Math.max(0, Math.abs(weight) - at);
    return {
      selection: {
        counts: [
          { step: 'measured', columns: 1197 },
          { step: 'lasso', columns: 61 },
          { step: 'mrmr', columns: features.length },
        ],
        kept: features,
        ...(radScore && {
          formula: {
            intercept: -0.213,
            terms: features.map((each) => ({ name: each.name, coefficient: each.coefficient ?? 0, mean: 1, sd: 2 })),
          },
        }),
        ...(features.length > 0 && {
          path: {
            names: features.map((each) => each.name),
            lambda,
            coefficients: lambda.map((at) => features.map((each) => shrunk(each.coefficient ?? 0, at))),
            chosen: lambda[22]!,
          },
          cv: {
            measure: survival ? 'Partial-likelihood deviance' : 'Binomial deviance',
            lambda,
            mean: lambda.map((_, k) => 1.25 + 0.0006 * (k - 22) ** 2),
            se: lambda.map(() => 0.05),
            nonZero: lambda.map((at) => features.filter((each) => Math.abs(each.coefficient ?? 0) > at).length),
            lambdaMin: lambda[22]!,
            lambda1se: lambda[13]!,
          },
          stability: { value: 0.41, ci: [0.33, 0.49] as const },
        }),
      },
      predictions,
      threshold: { value: cut, rule: survival ? 'median of training predictions' : 'fixed at 0.5' },
      performance,
      leaks: honest
        ? []
        : [
            {
              step: 'clinical',
              sentence: `The clinical variables were chosen by tests on patients of both hospitals${name}.`,
              rowsSeen: test.length,
            },
          ],
    };
  };

  const candidates = candidatesOf(protocol).map(({ signature, variant, model, id: own }, k): CandidateResult => {
    const rad = protocol.variants[variant]!.radiomics;
    const features = rad === 'none' ? [] : featuresOf(signature, k, name, rng);
    const strength = rad === 'none' ? 0.35 : signature.includes('4mm') || signature.includes('whole') ? 1 : 0.6;
    const honest = runOf(strength, true, features, rad === 'score');
    const published = runOf(strength + 0.35, false, features, rad === 'score');
    const observed = primary(honest, 'test', survival);
    return {
      id: own,
      signature,
      variant,
      model,
      honest,
      published,
      ...(k % 3 === 0 && {
        nested: {
          repeats: 10,
          folds: 5,
          measures: { [survival ? 'cIndex' : 'auc']: { value: 0.66, ci: [0.55, 0.77] as const } },
        },
        optimism: { samples: 200, apparent: { value: 0.81 }, corrected: { value: 0.69, ci: [0.6, 0.78] as const } },
        permuted: {
          permutations: 100,
          observed,
          mean: { value: 0.503, ci: [0.37, 0.62] as const },
          p: { value: 0.0198 },
          values: Array.from({ length: 100 }, () => 0.5 + 0.07 * rng.normal()),
        },
      }),
    };
  });
  const wanted = protocol.report.primary;
  const key =
    candidates.find(
      (each) => each.signature === wanted?.signature && each.variant === wanted.variant && each.model === wanted.model,
    ) ?? candidates[0]!;
  const found = primary(key.honest, 'test', survival);
  const kept = key.honest.selection.kept.map((each) => each.name);
  const measureName = survival ? 'C-index' : 'AUC';
  const variables = ['age', 'cea', 'max_tumor_size', 'node_positive'];
  const ratio = (value: number): Estimate => ({ value, ci: [value * 0.7, value * 1.5] });
  return {
    version: 1,
    protocol,
    cohort: {
      patients,
      outcome,
      endpoint: {
        title: protocol.endpoint.title,
        positive: protocol.endpoint.positive,
        negative: protocol.endpoint.negative ?? `no ${protocol.endpoint.positive}`,
        events: seen.reduce<number>((sum, value) => sum + value, 0),
        others: n - seen.reduce<number>((sum, value) => sum + value, 0),
        competing: 0,
        notes: [`3 patients left before the horizon without the event and were excluded${name}.`],
      },
      columns: columnsOf(protocol, name, n),
      enrolled: n + 7,
      exclusions: [
        ...[1, 2, 3].map((k) => ({
          id: `${name}X${k}`,
          stage: 'endpoint' as const,
          reason: 'Left before the horizon',
          sentence: 'Follow-up ended before the horizon without the event.',
        })),
        ...[4, 5].map((k) => ({
          id: `${name}X${k}`,
          stage: 'cohort' as const,
          reason: `No outcome${name}`,
          sentence: 'The cell of the outcome is empty.',
        })),
        ...[6, 7].map((k) => ({
          id: `${name}X${k}`,
          stage: 'images' as const,
          reason: 'RAD-MASK-EMPTY',
          sentence: 'The mask holds no voxel of the label. Check the label number.',
        })),
      ],
      warnings: [],
    },
    features: { names: Array.from({ length: 1197 }, (_, k) => `feature-${k}`), missing: 4 },
    ...(protocol.readers && { readers: readersOf(protocol.readers, patients.slice(0, 30), rng) }),
    splits: {
      seed: 1,
      main: [{ name: 'train-test', train, test }],
      external,
      sentence: `Divided by hospital: one trained (${train.length} patients), two tested (${test.length}).`,
    },
    clinical: variables.map((variable, k) => ({
      name: variable,
      p: { value: [0.41, 0.032, 0.0004, 0.2][k]! },
      chosen: k === 1 || k === 2,
    })),
    candidates,
    key: {
      candidate: key.id,
      set: 'test',
      sentence: `On ${test.length} patients of the test set${name} the key model reached ${measureName} ${found.value?.toFixed(3)} (95% CI ${found.value === null ? '' : found.ci?.map((value) => value.toFixed(3)).join('–')}); it does not beat the clinical risk score (Fong).`,
      figures: {
        ...(kept.length > 1 && {
          correlation: {
            names: kept,
            values: kept.map((_, i) => kept.map((_, j) => (i === j ? 1 : Math.cos(i * 3 + j * 3) * 0.6))),
          },
        }),
        volume: { value: 0.31, ci: [0.1, 0.5] },
        ...(id === 'rc-metachronous-whole-liver' && { nomogram: exampleNomogram(name) }),
      },
    },
    comparisons: candidates.slice(1, 4).map((other) =>
      pairedOf(
        key,
        other,
        test.map((own) => seen[place.get(own)!]!),
        survival,
      ),
    ),
    comparators: [
      {
        name: 'fong',
        title: 'Clinical risk score (Fong)',
        performance: [
          {
            set: 'test',
            n: test.length,
            events: 12,
            measures: { [survival ? 'cIndex' : 'auc']: { value: 0.58, ci: [0.44, 0.72] as const } },
          },
        ],
        difference: { value: 0.09, ci: [-0.05, 0.23] },
        differenceP: { value: 0.2 },
        undetermined: 4,
        sentence: 'The key model does not beat the Fong score: the interval of the difference covers 0.',
      },
      {
        name: 'volume',
        title: 'Tumour volume alone',
        performance: [
          {
            set: 'test',
            n: test.length,
            events: 12,
            measures: { [survival ? 'cIndex' : 'auc']: { value: 0.55, ci: [0.41, 0.7] as const } },
          },
        ],
        difference: { value: 0.14, ci: [0.01, 0.27] },
        differenceP: { value: 0.036 },
        undetermined: 0,
        sentence: 'The key model beats tumour volume alone.',
      },
    ],
    regressions: [
      {
        kind: survival ? 'cox' : 'logistic',
        set: 'train',
        rows: [
          ...variables.map((variable, k) => ({
            variable,
            univariate: ratio([1.02, 1.4, 1.8, 1.3][k]!),
            univariateP: { value: [0.41, 0.032, 0.0004, 0.2][k]! },
            ...((k === 1 || k === 2) && {
              multivariable: ratio([0, 1.2, 1.6][k]!),
              multivariableP: { value: 0.04 * k },
            }),
          })),
          {
            variable: `grade${name}`,
            level: 'G3',
            univariate: { value: null, reason: `no event among patients with this level${name}` },
            univariateP: { value: null, reason: `no event among patients with this level${name}` },
          },
        ],
      },
    ],
    checks: checksOf(name),
    warnings: [],
    provenance: {
      radscore: '0.1.0',
      node: '20.20.2',
      protocolHash: 'a3f1'.repeat(16),
      cohortHash: '09be'.repeat(16),
      featuresHash: '77c0'.repeat(16),
      seeds: { split: 1, evaluation: 1 },
      versions: { pyradiomics: 'feature definitions of 3.1.0' },
      ...(protocol.deep && { encoder: `built-in scattering network${name}` }),
    },
  };
}

function candidatesOf({ signatures, variants, models }: Protocol) {
  return Object.keys(signatures).flatMap((signature, s) =>
    Object.entries(variants).flatMap(([variant, { radiomics }]) =>
      radiomics === 'none' && s > 0
        ? []
        : Object.keys(models).map((model) => ({ id: `${signature}/${variant}/${model}`, signature, variant, model })),
    ),
  );
}

function primary({ performance }: CandidateRun, set: SetName, survival: boolean): Estimate {
  return performance.find((each) => each.set === set)!.measures[survival ? 'cIndex' : 'auc']!;
}

function featuresOf(signature: string, k: number, name: string, rng: ReturnType<typeof createRng>): KeptFeature[] {
  const kinds: [string, string, string][] = [
    ['wavelet-LLH', 'glcm', 'InverseVariance'],
    ['log-sigma-3-0-mm-3D', 'firstorder', 'Kurtosis'],
    ['original', 'shape', 'Sphericity'],
    ['wavelet-HHL', 'glszm', 'SmallAreaLowGrayLevelEmphasis'],
    ['original', 'gldm', 'DependenceVariance'],
    ['boxmean', 'ngtdm', `Contrast${name}`],
    ['wavelet-LHL', 'glrlm', 'RunEntropy'],
  ];
  return kinds.slice(0, 5 + (signature.length % 3)).map(([imageType, family, feature], rank) => ({
    name: `${imageType}_${family}_${feature}`,
    family,
    imageType,
    region: '',
    score: 0.8 - 0.09 * rank,
    coefficient: (rank % 2 === 0 ? 1 : -1) * (0.9 - 0.11 * rank),
    stability: Math.max(0.05, 0.93 - 0.12 * rank - 0.02 * (k % 3) + 0.03 * rng.uniform()),
  }));
}

function estimateOf(compute: () => Estimate): Estimate {
  return whereDefined(compute) ?? { value: null, reason: 'too few patients of a class' };
}

function binaryFigures(
  set: SetName,
  p: readonly number[],
  event: readonly (0 | 1)[],
  cut: number,
  positive: string,
): Performance {
  const called = p.map((value) => (value >= cut ? 1 : 0));
  const whole = classificationFigures(confusionMatrix(event, called, { positive }));
  const share = (found: Proportion): Estimate =>
    found.value === null ? found : { value: found.value, ci: found.exact };
  return {
    set,
    n: p.length,
    events: event.filter((value) => value === 1).length,
    measures: {
      auc: estimateOf(() => {
        const { auc: value, ci, standardError } = delong(p, event);
        return { value, ci, se: standardError, method: 'DeLong' };
      }),
      accuracy: share(whole.accuracy),
      balancedAccuracy: whole.balancedAccuracy,
      sensitivity: share(whole.sensitivity),
      specificity: share(whole.specificity),
      ppv: share(whole.ppv),
      npv: share(whole.npv),
      f1: whole.f1,
      mcc: whole.mcc,
      noInformationRate: { value: whole.noInformationRate },
      brier: { value: brierScore(p, event) },
      hosmerLemeshowP: estimateOf(() => ({ value: hosmerLemeshow(p, event, { groups: 5 }).p })),
      calibrationSlope: estimateOf(() => recalibrate(p, event).slope),
      calibrationIntercept: estimateOf(() => recalibrate(p, event).intercept),
    },
  };
}

function survivalFigures(
  set: SetName,
  risk: readonly number[],
  time: readonly number[],
  event: readonly (0 | 1)[],
  cut: number,
  horizons: readonly number[],
): Performance {
  const high = risk.map((value) => Number(value >= cut));
  const cox = (values: readonly number[]) =>
    coxRegression({ rows: values.length, cols: 1, data: Float64Array.from(values) }, time, event);
  return {
    set,
    n: risk.length,
    events: event.filter((value) => value === 1).length,
    measures: {
      cIndex: estimateOf(() => concordance(risk, time, event)),
      ...Object.fromEntries(
        horizons.map((horizon) => [`auc@${horizon}`, estimateOf(() => timeDependentAuc(risk, time, event, horizon))]),
      ),
      logRankP: estimateOf(() => ({ value: logRank(time, event, high).p })),
      hazardRatio: estimateOf(() => {
        const { ratio, ci } = hazardRatios(cox(high))[0]!;
        return { value: ratio, ci };
      }),
      calibrationSlope: estimateOf(() => ({ value: cox(risk).coefficients[0]! })),
    },
  };
}

function pairedOf(
  key: CandidateResult,
  other: CandidateResult,
  event: readonly (0 | 1)[],
  survival: boolean,
): RunResult['comparisons'][number] {
  const on = (candidate: CandidateResult) =>
    candidate.honest.predictions.filter(({ set }) => set === 'test').map(({ value }) => value);
  if (survival) {
    return {
      set: 'test',
      first: key.id,
      second: other.id,
      difference: { value: 0.04, ci: [-0.06, 0.14] },
      p: { value: 0.43 },
    };
  }
  const { difference, ci, p } = delongPaired(on(key), on(other), event);
  return {
    set: 'test',
    first: key.id,
    second: other.id,
    difference: { value: difference, ci },
    p: { value: p },
    nri: { value: 0.2, ci: [-0.1, 0.5] },
  };
}

function columnsOf(protocol: Protocol, name: string, n: number): StudyColumn[] {
  const column = (
    own: string,
    type: StudyColumn['type'],
    label: string,
    unit?: string,
    missing: StudyColumn['missing'] = [],
  ): StudyColumn => ({
    name: own,
    label,
    type,
    inferred: false,
    role: 'clinical',
    measured: 'before',
    present: n - missing.reduce((sum, { count }) => sum + count, 0),
    missing,
    ...(unit !== undefined && { unit }),
  });
  return [
    column('age', 'numeric', 'Age', 'years', [
      { token: '-999', count: 6 },
      { token: '', count: 2 },
    ]),
    column('sex', 'categorical', `Sex${name}`),
    column('cea', 'numeric', 'Carcinoembryonic antigen', 'ng/mL'),
    column('max_tumor_size', 'numeric', 'Maximum tumour size', 'cm'),
    column('node_positive', 'flag', 'Positive lymph node of the primary', undefined, [{ token: 'unknown', count: 6 }]),
    { ...column(`grade${name}`, 'categorical', ''), measured: 'after' },
    { ...column(protocol.endpoint.positive, 'flag', ''), role: 'outcome' },
  ];
}

function readersOf(
  { form, threshold }: NonNullable<Protocol['readers']>,
  patients: readonly StudyPatient[],
  rng: ReturnType<typeof createRng>,
): NonNullable<RunResult['readers']> {
  return {
    form,
    threshold,
    patients: patients.map((each) => each.id),
    features: Array.from({ length: 300 }, (_, k) => {
      const value = 1 - 0.4 * rng.uniform() ** 2;
      const icc: Estimate =
        k % 50 === 0
          ? { value: null, reason: 'constant in a reader' }
          : { value, ci: [value - 0.1, Math.min(1, value + 0.05)] };
      return { name: `feature-${k}`, icc, kept: icc.value !== null && icc.value > threshold };
    }),
    cases: patients.slice(0, 12).map((each, k) => ({
      id: each.id,
      region: 'parenchyma',
      dice: 0.97 - 0.01 * (k % 4),
      volumeDiscrepancy: 0.01 * (k % 7),
      adjudicate: 0.01 * (k % 7) >= 0.05,
    })),
  };
}

function exampleNomogram(name: string): NonNullable<RunResult['key']['figures']['nomogram']> {
  return {
    predictors: [
      { name: 'rad-score', values: [-3, -2, -1, 0, 1, 2], points: [0, 20, 40, 60, 80, 100] },
      { name: `age${name}`, values: [30, 50, 70, 90], points: [0, 8, 16, 24] },
    ],
    totalPoints: [0, 20, 40, 60, 80, 100, 120],
    linearPredictor: { name: 'linear predictor', values: [-3, 3], points: [0, 120] },
    outcomes: [{ name: 'probability', values: [0.1, 0.3, 0.5, 0.7, 0.9], points: [20, 45, 62, 78, 104] }],
    pointsPerUnit: 20,
    atZeroPoints: -3,
  };
}

function checksOf(name: string): RunResult['checks'] {
  const names = [
    'Predictors measured after the index date',
    'Predictors that are functions of the outcome',
    'Rows of a patient across the split',
    'Steps fitted outside the fold',
    'Duplicate images across the split',
    'Permuted-label control',
    'Events per parameter and sample size',
    'Tuning without nesting',
    'Confounding by volume, site, scanner, slice thickness',
    'No-information rate',
    'Calibration slope and intercept',
    'How many pipelines were tried',
    'Cut-offs chosen on training data only',
    'Proportional hazards',
    'Horizon against follow-up',
  ];
  const special: Readonly<Record<number, [RunResult['checks'][number]['verdict'], string]>> = {
    4: [
      'warn',
      'In the published order the clinical variables were chosen on all patients; the honest order does not.',
    ],
    7: [
      'fail',
      'The final model has 15 parameters for 41 events (2.7 events per parameter); the criteria of Riley et al. ask for 611 patients.',
    ],
    10: ['warn', `The accuracy of 0.667 is not above the no-information rate of 0.633${name}.`],
    14: ['not-applicable', 'Only for survival studies.'],
  };
  return names.map((each, i) => {
    const [verdict, sentence] = special[i + 1] ?? (['pass', 'Nothing was found.'] as const);
    return { number: i + 1, name: each, verdict, sentence, values: { found: i, [`key${name}`]: null } };
  });
}
