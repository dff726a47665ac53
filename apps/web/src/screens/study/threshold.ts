import type { ConfusionData, DecisionCurveData, KaplanMeierData, RocData } from '@radscore/report';
import {
  classificationFigures,
  confusionAt,
  decisionCurve,
  delong,
  kaplanMeier,
  logRank,
  rocCurve,
} from '@radscore/stats';
import type { CandidateRun, RunResult, SetName } from '@radscore/study';

/** The key candidate on the set of patients that its sentence is about. */
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

/** Predictions of the key candidate with the outcomes of the patients; undefined where it has none. */
export function judgedOf({ key, candidates, cohort }: RunResult): Judged | undefined {
  const candidate = candidates.find(({ id }) => id === key.candidate);
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
        name: high ? 'high risk' : 'low risk',
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
    timeLabel: `Time (${words.unit})`,
    outcomeLabel: `Free of ${words.positive}`,
    groups,
    ...(test && { logRankP: test.p }),
  };
}
