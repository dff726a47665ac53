import type {
  ConfusionData,
  DecisionCurveData,
  KaplanMeierData,
  RocData,
  TimeDependentRocData,
} from '@radscore/report';
import {
  classificationFigures,
  confusionAt,
  decisionCurve,
  delong,
  kaplanMeier,
  logRank,
  median,
  rocCurve,
  timeDependentAuc,
  timeDependentRoc,
} from '@radscore/stats';
import type { CandidateRun, RunResult, SetName } from '@radscore/study';
import { texts } from '../../texts/index.js';

/** A candidate on the set of patients that the key sentence is about. */
export interface Judged {
  readonly name: string;
  readonly set: SetName;
  readonly values: readonly number[];
  readonly event: readonly number[];
  /** Of survival studies. */
  readonly time?: readonly number[];
  /** The cut-off that the study chose. */
  readonly kept: number;
}

/** Predictions of a candidate (the key one unless named) with the outcomes of the patients; undefined where it has none. */
export function judgedOf({ key, candidates, cohort }: RunResult, chosen = key.candidate): Judged | undefined {
  const candidate = candidates.find(({ id }) => id === chosen);
  const run: CandidateRun | undefined = candidate?.honest;
  const own = run?.predictions.filter(({ set }) => set === key.set) ?? [];
  if (run === undefined || candidate === undefined || own.length === 0) return undefined;
  const place = new Map(cohort.patients.map(({ id }, i) => [id, i]));
  const { outcome } = cohort;
  const known = own.filter(({ id }) => place.has(id));
  const of = (list: readonly number[]) => known.map(({ id }) => list[place.get(id)!]);
  return {
    name: candidate.id,
    set: key.set,
    values: known.map(({ value }) => value),
    event: of(outcome.kind === 'binary' ? outcome.event : outcome.status.map((status) => Number(status === 1))),
    ...(outcome.kind === 'survival' && { time: of(outcome.time) }),
    kept: run.threshold.value,
  };
}

/** The time at which a survival study is looked at as a yes or no: its last horizon, or else the median of the times. */
export function horizonOf({ protocol, cohort: { outcome } }: RunResult): number | undefined {
  if (outcome.kind !== 'survival') return undefined;
  return protocol.endpoint.horizons.at(-1) ?? median(outcome.time);
}

/**
 * What a threshold makes of times to an event, looked at by a horizon: the ROC curve weighted for censoring with its point, and the patients
 * whose state at the horizon is known. Undefined where nobody had the event by then, or nobody was followed beyond.
 */
export function horizonAt(
  { name, values, event, time = [] }: Judged,
  threshold: number,
  {
    horizon,
    unit,
    positive,
    negative,
  }: Readonly<Record<'unit' | 'positive' | 'negative', string>> & { horizon: number },
) {
  const isCase = (i: number) => time[i] <= horizon && event[i] === 1;
  const known = values.map((_, i) => i).filter((i) => isCase(i) || time[i] > horizon);
  const states = known.map((i) => Number(isCase(i)));
  if (new Set(states).size < 2) return undefined;
  const matrix = confusionAt(
    known.map((i) => values[i]),
    states,
    threshold,
    { positive },
  );
  const curve = timeDependentRoc(values, time, event, horizon);
  const { value, ci } = timeDependentAuc(values, time, event, horizon);
  // Thresholds descend: the point is the last that is not below the one that is looked at.
  const at = curve.thresholds.findLastIndex((each) => each >= threshold);
  const roc: TimeDependentRocData = {
    horizon: `${horizon} ${unit}`,
    curves: [
      {
        name,
        fpr: Array.from(curve.specificity, (each) => 1 - each),
        tpr: Array.from(curve.sensitivity),
        auc: { value, ...(ci && { ci }) },
        cutOff: { fpr: 1 - curve.specificity[at], tpr: curve.sensitivity[at] },
      },
    ],
  };
  const { tp, fp, fn, tn } = matrix;
  const confusion: ConfusionData = { positive, negative, matrices: [{ name, tp, fp, fn, tn }] };
  return { roc, confusion, figures: classificationFigures(matrix), unknown: values.length - known.length };
}

/** Whether the predictions are probabilities of an event, with patients of both outcomes. */
export const isRisk = ({ time, values, event }: Judged): boolean =>
  time === undefined && values.every((value) => value >= 0 && value <= 1) && new Set(event).size === 2;

/** What a threshold makes of a binary outcome: the data of figures, and the figures of the table. */
export function binaryAt({ name, values, event }: Judged, threshold: number, positive: string, negative: string) {
  const curve = rocCurve(values, event);
  const { auc, ci } = delong(values, event);
  const fpr = Array.from(curve.specificity, (value) => 1 - value).reverse();
  const tpr = Array.from(curve.sensitivity).reverse();
  const matrix = confusionAt(values, event, threshold, { positive });
  const figures = classificationFigures(matrix);
  const { tp, fp, fn, tn } = matrix;
  const cutOff = { fpr: fp / (fp + tn), tpr: tp / (tp + fn) };
  const roc: RocData = { curves: [{ name, fpr, tpr, auc: { value: auc, ci }, cutOff }] };
  const confusion: ConfusionData = { positive, negative, matrices: [{ name, tp, fp, fn, tn }] };
  return { roc, confusion, matrix, figures };
}

/** Net benefit over thresholds from 1 to 99 %, and at the one that is looked at. */
export function decisionAt({ name, values, event }: Judged, threshold: number) {
  const thresholds = Array.from({ length: 99 }, (_, k) => (k + 1) / 100);
  const points = decisionCurve(values, event, thresholds);
  const data: DecisionCurveData = {
    thresholds,
    treatAll: points.map(({ treatAll }) => treatAll),
    models: [{ name, netBenefit: points.map(({ netBenefit }) => netBenefit) }],
    marked: threshold,
  };
  const [here] = decisionCurve(values, event, [Math.min(0.999, Math.max(0.001, threshold))]);
  return { data, here };
}

/** The courses of the patients above and below a threshold. */
export function coursesAt(
  { values, time = [], event }: Judged,
  threshold: number,
  words: { readonly unit: string; readonly positive: string },
): KaplanMeierData {
  const groups = ([false, true] as const).flatMap((high) => {
    const own = values.map((_, i) => i).filter((i) => values[i] >= threshold === high);
    if (own.length === 0) return [];
    const curve = kaplanMeier(
      own.map((i) => time[i]),
      own.map((i) => event[i]),
    );
    return [
      {
        name: high ? texts.study.highRisk : texts.study.lowRisk,
        n: curve.n,
        events: curve.totalEvents,
        time: Array.from(curve.time),
        atRisk: Array.from(curve.atRisk),
        censored: Array.from(curve.censored),
        survival: Array.from(curve.survival),
      },
    ];
  });
  const test =
    groups.length < 2
      ? undefined
      : logRank(
          time,
          event,
          values.map((value) => Number(value >= threshold)),
        );
  return {
    timeLabel: texts.study.timeIn(words.unit),
    outcomeLabel: texts.study.freeOf(words.positive),
    groups,
    ...(test && { logRankP: test.p }),
  };
}
