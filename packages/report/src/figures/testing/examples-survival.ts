import { logRank, median } from '@radscore/stats';
import type { AucOverTimeData } from '../auc-over-time.js';
import type { ForestData } from '../forest.js';
import type { KaplanMeierData } from '../kaplan-meier.js';
import type { PatientSurvivalData } from '../patient-survival.js';
import { survivalGroup } from '../survival-group.js';
import type { TimeDependentRocData } from '../time-dependent-roc.js';
import { clinicalScore, radScore, survival } from './example-cohort.js';
import { rocOf } from './examples-models.js';

const middle = median(radScore);
const high = radScore.map((value) => (value > middle ? 1 : 0));
const group = (name: string, kind: number) => {
  const own = survival.filter((_, i) => high[i] === kind);
  return survivalGroup(
    name,
    own.map(({ time }) => time),
    own.map(({ dead }) => dead),
  );
};

const kaplanMeier: KaplanMeierData = {
  title: 'Overall survival, test set',
  timeLabel: 'Time (months)',
  outcomeLabel: 'Overall survival',
  groups: [group('Low risk', 0), group('High risk', 1)],
  logRankP: logRank(
    survival.map(({ time }) => time),
    survival.map(({ dead }) => dead),
    high,
  ).p,
  hazardRatio: { comparison: 'high against low risk', estimate: { value: 2.67, ci: [1.63, 4.38] } },
};

const early = survival.map(({ time, dead }) => (dead === 1 && time <= 24 ? 1 : 0));
const bare = (name: string, scores: readonly number[]) => {
  const { fpr, tpr, auc } = rocOf(name, scores, early);
  return { name, fpr, tpr, auc };
};
const timeDependentRoc: TimeDependentRocData = {
  title: 'Death within 24 months',
  horizon: '24 months',
  curves: [bare('Rad-score', radScore), bare('Clinical risk score', clinicalScore)],
};

const months = Array.from({ length: 19 }, (_, k) => 6 + 3 * k);
const over = (name: string, at: number, slope: number) => {
  const auc = months.map((t) => at - slope * (t / 60) + 0.012 * Math.sin(t));
  const half = months.map((t) => 0.06 + 0.0012 * t);
  return {
    name,
    time: months,
    auc,
    lower: auc.map((value, i) => value - half[i]!),
    upper: auc.map((value, i) => Math.min(1, value + half[i]!)),
    integrated: { value: at - slope / 2, ci: [at - slope / 2 - 0.07, at - slope / 2 + 0.07] as const },
  };
};
const aucOverTime: AucOverTimeData = {
  title: 'AUC over time',
  timeLabel: 'Time (months)',
  curves: [over('Rad-score', 0.78, 0.08), over('Clinical risk score', 0.62, 0.04)],
};

const forest: ForestData = {
  title: 'Overall survival, training set',
  measure: 'HR',
  sections: [
    {
      heading: 'Univariate',
      rows: [
        { label: 'Rad-score, per standard deviation', value: 2.42, ci: [1.71, 3.43], p: 0.00001 },
        { label: 'Age, per 10 years', value: 1.12, ci: [0.91, 1.38], p: 0.28 },
        { label: 'Maximum tumour size, per cm', value: 1.19, ci: [1.05, 1.35], p: 0.007 },
        { label: 'Extrahepatic disease: yes against no', value: 6.2, ci: [0.8, 148], p: 0.081 },
      ],
    },
    {
      heading: 'Multivariable',
      rows: [
        { label: 'Rad-score, per standard deviation', value: 2.21, ci: [1.54, 3.17], p: 0.00002 },
        { label: 'Maximum tumour size, per cm', value: 1.08, ci: [0.94, 1.24], p: 0.27 },
        { label: 'Steatosis: yes against no', value: null, reason: 'no event among patients with steatosis', p: null },
      ],
    },
  ],
  below: 'longer survival',
  above: 'shorter survival',
};

const patientCurve = months.map((time) => ({ time, probability: 0.97 - 0.009 * time }));
const patientSurvival: PatientSurvivalData = {
  title: 'One patient',
  timeLabel: 'Time (months)',
  outcomeLabel: 'Free of recurrence',
  curve: [{ time: 0, probability: 1 }, ...patientCurve],
  horizons: patientCurve.filter(({ time }) => time === 12 || time === 36 || time === 60),
};

export const survivalExamples = { kaplanMeier, patientSurvival, timeDependentRoc, aucOverTime, forest };
