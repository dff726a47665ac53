import { column, type Matrix, mean, quantile, zeros } from '@radscore/stats';
import type { Rows } from '../pipeline/apply-branch.js';
import { columnPlaces, namedColumns } from '../pipeline/dataset.js';
import type { FittedPipeline } from '../pipeline/fitted.js';
import { predictRows } from '../pipeline/predict.js';

/** Predictions as one column runs over a grid, the others as they are. */
export interface PartialDependence {
  readonly name: string;
  readonly grid: Float64Array;
  /** Mean prediction at each point of the grid. */
  readonly mean: Float64Array;
  /** Individual curves: one row a patient, one column a point. */
  readonly individual: Matrix;
}

/**
 * Partial dependence and individual conditional expectation (Friedman 2001; Goldstein et al. 2015) of a column that a fitted
 * pipeline reads, through all its steps. The grid has `points` equal steps between the 5th and 95th percentile of the rows, or
 * each distinct value where there are no more of them than points.
 *
 * @throws RAD-LEARN-NO-COLUMN
 */
export function partialDependence(
  fitted: FittedPipeline,
  rows: Rows,
  name: string,
  { points = 20 }: { readonly points?: number } = {},
): PartialDependence {
  const names = fitted.inputs.map((input) => input.name);
  const [place] = columnPlaces(names, [name]);
  const x = namedColumns(rows.x, rows.names, names);
  const own = column(x, place!);
  const grid = gridOf(
    own.filter((value) => !Number.isNaN(value)),
    points,
  );
  const individual = zeros(x.rows, grid.length);
  const batch = rows.batch === undefined ? {} : { batch: rows.batch };
  grid.forEach((value, k) => {
    own.fill(value);
    column(individual, k).set(predictRows(fitted, { names, x, ...batch }));
  });
  return { name, grid, mean: Float64Array.from(grid, (_, k) => mean(column(individual, k))), individual };
}

function gridOf(values: Float64Array, points: number): Float64Array {
  const distinct = Float64Array.from(new Set(values)).sort();
  if (distinct.length <= points) return distinct;
  const [low, high] = [quantile(values, 0.05), quantile(values, 0.95)];
  return Float64Array.from({ length: points }, (_, k) => low + ((high - low) * k) / (points - 1));
}
