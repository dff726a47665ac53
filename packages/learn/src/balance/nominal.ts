import { square } from '@radscore/elementary';
import { column, type Matrix, median, standardDeviation } from '@radscore/stats';
import * as z from 'zod';
import { learnError } from '../errors.js';

/** The columns that hold categories, which cannot be interpolated. */
export const nominalParameters = {
  /** `auto`: every column of two values (0/1, scaled or not); or the names of the columns; `none`: all are interpolated. */
  categorical: z.union([z.enum(['auto', 'none']), z.array(z.string())]).default('auto'),
};

/** The nominal columns of a table and what one difference in them counts in a squared distance. */
export interface Nominal {
  readonly columns: readonly number[];
  readonly squared: number;
}

/**
 * SMOTE-NC (Chawla et al. 2002, section 6.1): a difference in a nominal column counts as the median of the standard deviations of the
 * continuous columns in the smaller class (1 where there is none); imbalanced-learn's SMOTENC, whose one-hot code makes it 1 / sqrt(2)
 * of that.
 *
 * @throws RAD-LEARN-NO-COLUMN for a name that is not among the columns
 */
export function nominalColumns(
  x: Matrix,
  minority: readonly number[],
  categorical: 'auto' | 'none' | readonly string[],
  names: readonly string[] | undefined,
): Nominal {
  const all = [...new Array(x.cols).keys()];
  const columns =
    categorical === 'none'
      ? []
      : categorical === 'auto'
        ? all.filter((j) => new Set(column(x, j)).size === 2)
        : categorical.map((name) => placeOf(name, names));
  const spreads = all
    .filter((j) => !columns.includes(j))
    .map((j) => standardDeviation(minority.map((row) => column(x, j)[row]!)));
  const typical = spreads.length > 0 && minority.length > 1 ? median(spreads) : 1;
  return { columns, squared: square(typical) };
}

/**
 * The value that more than half of the neighbours have; else that of the base, so that indicators of one category never both come out 1.
 */
export function vote(values: ArrayLike<number>, own: number): number {
  const counts = new Map<number, number>();
  for (const value of Array.from(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) if (count > values.length / 2) return value;
  return own;
}

function placeOf(name: string, names: readonly string[] | undefined): number {
  const place = names?.indexOf(name) ?? -1;
  if (place < 0) throw learnError('RAD-LEARN-NO-COLUMN', { name, suggestion: '' }, { column: name });
  return place;
}
