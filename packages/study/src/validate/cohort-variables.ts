import type { Development } from '@radscore/prediction';
import { type Figure, mean, quantile, standardDeviation, standardizedDifferenceOfShares } from '@radscore/stats';
import type { StudyColumn, StudyPatient } from '../study/types.js';

/** A clinical variable of a cohort as it may travel: no patient's value, no level of fewer than ten patients. */
export type VariableOverview = NonNullable<Development['variables']>[number];

/** One line of the table of development beside validation. */
export interface VariableComparison {
  readonly label: string;
  readonly unit?: string;
  /** Absent where the model file has not the variable. */
  readonly development?: VariableOverview;
  readonly here: VariableOverview;
  readonly difference: Figure;
}

/** Groups of fewer patients are not reported. */
const smallestGroup = 10;

/**
 * The clinical variables of a cohort, for a table of patients elsewhere.
 * @example describeVariables(cohort.columns, cohort.patients).map(({ name }) => name) // => ['age', 'hospital']
 */
export function describeVariables(
  columns: readonly StudyColumn[],
  patients: readonly StudyPatient[],
  { least = smallestGroup }: { readonly least?: number } = {},
): VariableOverview[] {
  return columns.flatMap(({ name, label, type, unit, levels, role }): VariableOverview[] => {
    if (role !== 'clinical' || type === 'text' || type === 'date') return [];
    const values = patients.flatMap(({ values: own }) => own[name] ?? []);
    const head = { name, label: label || name, ...(unit !== undefined && { unit }), present: values.length };
    if (type === 'numeric') {
      const numbers = values.map(Number);
      const enough = numbers.length >= Math.max(2, least);
      return [
        {
          ...head,
          ...(enough && {
            numeric: {
              mean: mean(numbers),
              sd: standardDeviation(numbers),
              quartiles: [0.25, 0.5, 0.75].map((q) => quantile(numbers, q)),
            },
          }),
        },
      ];
    }
    const words = values.map((value) => (type === 'flag' ? (Number(value) === 1 ? 'yes' : 'no') : String(value)));
    const names = type === 'flag' ? ['no', 'yes'] : (levels ?? [...new Set(words)].sort());
    const counts = names.map((level) => words.filter((word) => word === level).length);
    return [
      {
        ...head,
        levels: names.map((level, k) => ({ level, count: counts[k]! > 0 && counts[k]! < least ? null : counts[k]! })),
      },
    ];
  });
}

/**
 * The variables of a cohort beside those of the development of a model, with standardised differences.
 * @example
 * const here = describeVariables(cohort.columns, cohort.patients);
 * compareVariables(here, here).map(({ label }) => label) // => ['age', 'hospital']
 */
export function compareVariables(
  development: readonly VariableOverview[] | undefined,
  here: readonly VariableOverview[],
): VariableComparison[] {
  const before = new Map((development ?? []).map((each) => [each.name, each]));
  return here.map((own) => {
    const known = before.get(own.name);
    const { label, unit } = own;
    return {
      label,
      ...(unit !== undefined && { unit }),
      ...(known && { development: known }),
      here: own,
      difference: differenceOf(known, own),
    };
  });
}

function differenceOf(before: VariableOverview | undefined, here: VariableOverview): Figure {
  if (before === undefined) return { value: null, reason: 'the model file does not tell of this variable' };
  if (before.numeric && here.numeric) {
    const pooled = Math.sqrt((before.numeric.sd * before.numeric.sd + here.numeric.sd * here.numeric.sd) / 2);
    const difference = here.numeric.mean - before.numeric.mean;
    if (pooled > 0) return { value: difference / pooled };
    return difference === 0 ? { value: 0 } : { value: null, reason: 'neither cohort varies' };
  }
  if (before.levels && here.levels) {
    const names = [...new Set([...before.levels, ...here.levels].map(({ level }) => level))];
    const counts = ({ levels = [] }: VariableOverview) =>
      names.map((name) => levels.find(({ level }) => level === name)?.count ?? 0);
    const hidden = [...before.levels, ...here.levels].some(({ count }) => count === null);
    if (hidden) return { value: null, reason: 'a level has fewer than ten patients' };
    return standardizedDifferenceOfShares(counts(before), counts(here));
  }
  return { value: null, reason: 'too few patients, or the variable is of another kind' };
}
