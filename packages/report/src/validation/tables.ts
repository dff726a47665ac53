import { formatTrimmed } from '@radscore/stats';
import type { Estimate, ValidationResult } from '@radscore/study';
import { formatFixed } from '../svg/format.js';
import { estimateCell, none, type StudyTable } from '../tables/study-table.js';
import { comparatorSentence } from '../words/comparison-sentence.js';
import { patientsTable } from './patients-table.js';
import { tripodTable } from './tripod-items.js';

/** The tables of a validation report: performance, groups, shift, fifths of development. */
export function validationTables(result: ValidationResult): StudyTable[] {
  return [
    patientsTable(result),
    performanceTable(result),
    ...comparatorsTable(result),
    ...groupsTable(result),
    shiftTable(result),
    ...imagesTable(result),
    fifthsTable(result),
    tripodTable(result),
  ];
}

const titles: Readonly<Record<string, string>> = {
  auc: 'AUC',
  cIndex: 'C',
  accuracy: 'Accuracy',
  balancedAccuracy: 'Balanced accuracy',
  sensitivity: 'Sensitivity',
  specificity: 'Specificity',
  ppv: 'Positive predictive value',
  npv: 'Negative predictive value',
  f1: 'F1',
  mcc: 'MCC',
  brier: 'Brier score',
  scaledBrier: 'Scaled Brier score',
  calibrationSlope: 'Calibration slope',
  calibrationIntercept: 'Calibration intercept',
  inTheLarge: 'Calibration-in-the-large',
  observedExpected: 'Observed over expected',
};

function performanceTable({ performance, calibration, development }: ValidationResult): StudyTable {
  const all: Readonly<Record<string, Estimate | undefined>> = { ...performance.measures, ...calibration };
  const before = development.discrimination?.value;
  const rows = Object.entries(titles).flatMap(([name, title]) => {
    const found = all[name];
    if (found === undefined) return [];
    const primary = name === 'auc' || name === 'cIndex';
    return [[title, primary && before !== undefined ? formatFixed(before, 3) : none, estimateCell(found)]];
  });
  return {
    name: 'performance',
    title: `Performance in ${performance.n} patients, ${performance.events} with the event`,
    columns: ['Figure', 'Development', 'Here'],
    headings: 1,
    rows,
  };
}

function comparatorsTable({ comparators, confidence, model }: ValidationResult): StudyTable[] {
  if (comparators.length === 0) return [];
  const run = {
    protocol: { evaluation: { confidence }, endpoint: model.endpoint },
    key: { set: 'external' as const },
  };
  return [
    {
      name: 'comparators',
      title: 'Clinical scores and volume beside the model',
      columns: ['Comparator', 'Finding', 'AUC or C', 'Model minus it'],
      headings: 2,
      rows: comparators.map((comparator) => {
        const { title, performance, difference } = comparator;
        const own = performance[0]?.measures;
        const finding = comparatorSentence(comparator, run);
        return [title, finding, estimateCell(own?.auc ?? own?.cIndex), estimateCell(difference)];
      }),
      notes: ['A larger volume counts as a worse prognosis.'],
    },
  ];
}

const properties = {
  manufacturer: 'Manufacturer',
  scanner: 'Scanner',
  kernel: 'Reconstruction kernel',
  kvp: 'Tube voltage (kVp)',
  thickness: 'Slice thickness (mm)',
} as const;
const axes = ['Spacing in the plane, x (mm)', 'Spacing in the plane, y (mm)', 'Spacing across slices (mm)'];

function imagesTable({ shift: { acquisition, scanners } }: ValidationResult): StudyTable[] {
  const range = (values: readonly (string | number)[], numbers: boolean) =>
    numbers && values.length === 2
      ? [...new Set(values.map((v) => formatTrimmed(Number(v), 3)))].join(' to ')
      : values.join(', ');
  const rows = [
    ...acquisition.map(({ axis, development, here, outside, patients }) => [
      axes[axis] ?? 'Spacing',
      range(development, true),
      range(here, true),
      `${outside} of ${patients}`,
    ]),
    ...scanners.map(({ property, development, here, outside, patients }) => [
      properties[property],
      range(development, property === 'kvp' || property === 'thickness'),
      range(here, property === 'kvp' || property === 'thickness'),
      `${outside} of ${patients}`,
    ]),
  ];
  if (rows.length === 0) return [];
  return [
    {
      name: 'acquisition',
      title: 'How the images were made, here against development',
      columns: ['Property', 'Development', 'Here', 'Images outside of development'],
      headings: 1,
      rows,
    },
  ];
}

function groupsTable({ groups }: ValidationResult): StudyTable[] {
  const rows = groups.flatMap(({ by, groups: own, heterogeneity }) =>
    own.map(({ level, n, events, primary }, i) => [
      i === 0 ? by : '',
      level,
      String(n),
      String(events),
      estimateCell(primary),
      i === 0 && heterogeneity !== undefined
        ? `${Math.round(100 * heterogeneity.i2)} % (p ${formatFixed(heterogeneity.p, 3)})`
        : '',
    ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      name: 'by-group',
      title: 'AUC or C by site and subgroup',
      columns: ['By', 'Group', 'Patients', 'Events', 'AUC or C', 'I² (Q test)'],
      headings: 2,
      rows,
      notes: ['Groups of ten patients and more. I² on the logit scale (DerSimonian and Laird).'],
    },
  ];
}

function shiftTable({ shift }: ValidationResult): StudyTable {
  const largest = [...shift.features].sort(
    (a, b) => Math.abs(b.standardizedDifference.value ?? 0) - Math.abs(a.standardizedDifference.value ?? 0),
  );
  return {
    name: 'feature-shift',
    title: 'Inputs of the model here against development',
    columns: ['Input', 'Standardised difference', 'Outside the range of development', 'Expected', 'Missing'],
    headings: 1,
    rows: largest.map((each) => [
      each.name,
      estimateCell(each.standardizedDifference),
      each.outside === null ? none : `${formatFixed(100 * each.outside, 1)} %`,
      `${formatFixed(100 * each.expectedOutside, 0)} %`,
      String(each.missing),
    ]),
  };
}

function fifthsTable({ development }: ValidationResult): StudyTable {
  return {
    name: 'development-fifths',
    title: 'Development: outcome by fifths of the prediction',
    columns: ['Fifth', 'Patients', 'Events', 'Mean prediction'],
    headings: 1,
    rows: development.fifths.map(({ patients, events, meanPrediction }, i) => [
      String(i + 1),
      String(patients),
      String(events),
      formatFixed(meanPrediction, 3),
    ]),
    notes: ['Fewer groups where a fifth had less than ten patients.'],
  };
}
