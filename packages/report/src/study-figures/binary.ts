import { createRng, withCapital } from '@radscore/core';
import {
  calibrationBins,
  decisionCurve,
  decisionCurveBands,
  delong,
  rocCurve as empiricalRoc,
  smoothCalibration,
} from '@radscore/stats';
import type { CandidateResult, Estimate, Measure, RunResult, SetName } from '@radscore/study';
import { type CalibrationModel, calibration } from '../figures/calibration.js';
import { confusion } from '../figures/confusion.js';
import { decisionCurves } from '../figures/decision-curve.js';
import { type RocCurve, roc } from '../figures/roc.js';
import { keyCandidate, levelOf, performanceOn, setPhrase, setsOf } from '../run/describe-run.js';
import { theme } from '../svg/theme.js';
import { cutOffRule } from '../words/cut-off-rule.js';
import { type CandidateGroup, candidateGroups, inParts } from './candidate-groups.js';
import { hasBothClasses, predictionsOn, type SetPredictions, whereDefined } from './predictions.js';
import { type ReportFigure, reportFigure } from './report-figure.js';

/** ROC curves of each group of candidates on every set; calibration and decision curves where the model was not trained. */
export function binaryFigures(run: RunResult): ReportFigure[] {
  const groups = candidateGroups(run);
  const sets = setsOf(run);
  const judged = sets.filter((set) => set !== 'train');
  const each = (among: readonly SetName[], size: number, draw: Draw) =>
    among.flatMap((set) =>
      groups.flatMap((group) => inParts(group, size).flatMap((part) => draw(run, part, set) ?? [])),
    );
  return [
    ...each([...judged, ...sets.filter((set) => set === 'train')], 5, rocFigure),
    ...each(judged, 3, calibrationFigure),
    ...each(judged, 5, decisionFigure),
    ...confusionFigures(run, judged),
  ];
}

type Draw = (run: RunResult, group: CandidateGroup, set: SetName) => ReportFigure | undefined;

/** Thresholds of decision curves: from 1% to 80%, beyond which net benefit says little. */
const thresholds = Array.from({ length: 80 }, (_, k) => (k + 1) / 100);
/** Bootstrap samples behind the bands of decision curves. */
const replicates = 200;

function rocFigure(run: RunResult, group: CandidateGroup, set: SetName): ReportFigure | undefined {
  const curves = members(run, group, set, (own, candidate, label) =>
    whereDefined((): RocCurve => {
      const { sensitivity, specificity } = empiricalRoc(own.ranks, own.event);
      const { auc, ci } = delong(own.ranks, own.event, { level: run.protocol.evaluation.confidence });
      const reported = estimateOf(candidate, set, 'auc');
      return {
        name: label,
        fpr: Array.from(specificity, (value) => 1 - value).reverse(),
        tpr: Array.from(sensitivity).reverse(),
        auc: reported ?? { value: auc, ci },
        cutOff: cutOffPoint(own),
      };
    }),
  );
  if (curves.length === 0) return undefined;
  return reportFigure(
    roc,
    { title: titleOf(group, set), curves, measure: `AUC (${levelOf(run)} CI)` },
    {
      place: 'performance',
      suffix: [set, group.name],
      caption: `ROC curves, ${phraseOf(group, set)}, honest order. Dots: the cut-off used.`,
    },
  );
}

function calibrationFigure(run: RunResult, group: CandidateGroup, set: SetName): ReportFigure | undefined {
  const { positive } = run.cohort.endpoint;
  const models = members(run, group, set, (own, candidate, label) => {
    if (!own.calibrated || own.values.some((value) => value < 0 || value > 1)) return undefined;
    return whereDefined((): CalibrationModel => {
      const groups = Math.min(
        run.protocol.evaluation.calibrationGroups,
        Math.max(2, Math.floor(own.values.length / 8)),
      );
      const smooth = whereDefined(() => smoothCalibration(own.values, own.event));
      const [intercept, slope, p] = (['calibrationIntercept', 'calibrationSlope', 'hosmerLemeshowP'] as const).map(
        (measure) => estimateOf(candidate, set, measure),
      );
      return {
        name: label,
        bins: calibrationBins(own.values, own.event, { groups, level: run.protocol.evaluation.confidence }).map(
          ({ predicted, observed, ci }) => ({
            predicted,
            observed,
            ci,
          }),
        ),
        predictions: own.values,
        events: own.event,
        ...(smooth && { smooth: { predicted: Array.from(smooth.predicted), observed: Array.from(smooth.observed) } }),
        ...(intercept && { intercept }),
        ...(slope && { slope }),
        ...(p && { hosmerLemeshowP: p }),
      };
    });
  });
  if (models.length === 0) return undefined;
  return reportFigure(
    calibration,
    { title: titleOf(group, set), level: levelOf(run), positive, models },
    {
      place: 'performance',
      suffix: [set, group.name],
      caption: `Calibration, ${phraseOf(group, set)}, honest order: predicted against observed, with the distribution of predictions.`,
    },
  );
}

function decisionFigure(run: RunResult, group: CandidateGroup, set: SetName): ReportFigure | undefined {
  const models = members(run, group, set, (own, { id }, label) => {
    if (!own.calibrated || own.values.some((value) => value < 0 || value > 1)) return undefined;
    return whereDefined(() => {
      const rng = createRng(`${run.protocol.evaluation.seed}/decision/${id}/${set}`);
      const points = decisionCurveBands(own.values, own.event, thresholds, {
        replicates,
        rng,
        level: run.protocol.evaluation.confidence,
      });
      return {
        name: label,
        treatAll: decisionCurve(own.values, own.event, thresholds).map(({ treatAll }) => treatAll),
        netBenefit: points.map(({ netBenefit }) => netBenefit),
        band: { lower: points.map(({ ci }) => ci[0]), upper: points.map(({ ci }) => ci[1]) },
      };
    });
  });
  if (models.length === 0) return undefined;
  const data = {
    title: titleOf(group, set),
    thresholds,
    treatAll: models[0]!.treatAll,
    models: models.map(({ treatAll: _, ...model }) => model),
  };
  return reportFigure(decisionCurves, data, {
    place: 'performance',
    suffix: [set, group.name],
    caption: `Decision curves, ${phraseOf(group, set)}, honest order${models.length > theme.mostBands ? '' : `, with pointwise ${levelOf(run)} bootstrap bands`}. At a threshold a model is of use only where its curve lies above both reference lines.`,
  });
}

function confusionFigures(run: RunResult, judged: readonly SetName[]): ReportFigure[] {
  const key = keyCandidate(run);
  if (key === undefined) return [];
  const { positive, negative } = run.cohort.endpoint;
  const matrices = judged.flatMap((set) => {
    const { event, called } = predictionsOn(run, key.honest, set);
    if (event.length === 0) return [];
    const cell = (kind: 0 | 1, positive: boolean) =>
      event.filter((own, i) => own === kind && called[i] === positive).length;
    return [{ name: setPhrase(set), tp: cell(1, true), fn: cell(1, false), fp: cell(0, true), tn: cell(0, false) }];
  });
  if (matrices.length === 0) return [];
  return [
    reportFigure(
      confusion,
      { positive, negative, matrices },
      {
        place: 'performance',
        caption: `Confusion matrices of the key model (${key.signature}), honest order; cut-off: ${cutOffRule(key.honest.threshold.rule)}.`,
      },
    ),
  ];
}

function members<T>(
  run: RunResult,
  group: CandidateGroup,
  set: SetName,
  make: (own: SetPredictions, candidate: CandidateResult, label: string) => T | undefined,
): T[] {
  return group.members.flatMap(({ candidate, label }) => {
    const own = predictionsOn(run, candidate.honest, set);
    if (!hasBothClasses(own) || performanceOn(candidate.honest, set)?.code !== undefined) return [];
    const made = make(own, candidate, label);
    return made === undefined ? [] : [made];
  });
}

function estimateOf({ honest }: CandidateResult, set: SetName, measure: Measure): Estimate | undefined {
  return performanceOn(honest, set)?.measures[measure];
}

function cutOffPoint({ values, event, called }: SetPredictions): { fpr: number; tpr: number } {
  const share = (kind: 0 | 1) => {
    const own = [...values.keys()].filter((i) => event[i] === kind);
    return own.filter((i) => called[i]).length / own.length;
  };
  return { fpr: share(0), tpr: share(1) };
}

function titleOf({ name }: CandidateGroup, set: SetName): string {
  return name === '' ? withCapital(setPhrase(set)) : `${name}, ${setPhrase(set)}`;
}

function phraseOf({ name }: CandidateGroup, set: SetName): string {
  return name === '' ? setPhrase(set) : `${name}, ${setPhrase(set)}`;
}
