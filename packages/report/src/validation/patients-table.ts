import { formatTrimmed } from '@radscore/stats';
import type { ValidationResult, VariableOverview } from '@radscore/study';
import { formatFixed } from '../svg/format.js';
import { none, type StudyTable } from '../tables/study-table.js';

/** Table 1: patients of development beside those here. */
export function patientsTable({ variables, model, predictions, performance }: ValidationResult): StudyTable {
  const { patients, events } = model.training;
  const count = (some: number, all: number) => `${some} (${formatFixed((100 * some) / Math.max(1, all), 1)}%)`;
  return {
    name: 'table-1-development-and-validation',
    title: 'Patients of development and of this cohort',
    columns: [
      'Variable',
      `Development (n\u00a0=\u00a0${patients})`,
      `Here (n\u00a0=\u00a0${predictions.length})`,
      'SMD',
    ],
    rows: [
      [model.endpoint.positive, count(events, patients), count(performance.events, predictions.length), none],
      ...variables.flatMap(({ label, unit, development, here, difference }) => {
        const smd = difference.value === null ? none : formatFixed(difference.value, 2);
        const head = unit === undefined ? label : `${label} (${unit})`;
        if (here.levels === undefined) return [[head, numberCell(development), numberCell(here), smd]];
        return here.levels.map(({ level }, i) => [
          i === 0 ? `${head}: ${level}` : `\u2003${level}`,
          levelCell(development, level),
          levelCell(here, level),
          i === 0 ? smd : '',
        ]);
      }),
    ],
    headings: 1,
    notes: [
      'Mean ± SD; median [quartiles] for numbers, n (%) for categories. SMD: standardised mean difference. A model file tells of no group of 1 to 9 patients.',
    ],
  };
}

function numberCell(variable: VariableOverview | undefined): string {
  if (variable?.numeric === undefined) return none;
  const { mean, sd, quartiles } = variable.numeric;
  const [low, middle, high] = quartiles.map((value) => threeDigits(value));
  return `${threeDigits(mean)} ± ${threeDigits(sd)}; ${middle} [${low}, ${high}]`;
}

function levelCell(variable: VariableOverview | undefined, level: string): string {
  const found = variable?.levels?.find((each) => each.level === level);
  if (variable === undefined || found === undefined) return none;
  if (found.count === null) return '1 to 9';
  return `${found.count} (${formatFixed((100 * found.count) / Math.max(1, variable.present), 1)}%)`;
}

const threeDigits = (value: number) => formatTrimmed(value, 3);
