import { square } from '@radscore/elementary';
import { type AliasedColumn, type IndependentColumns, requireFewerColumns } from '../linalg/independent-columns.js';
import { column, type Matrix, takeColumns } from '../linalg/matrix.js';
import { type CoxOptions, coxDesign } from './cox-design.js';
import { coxInformation, coxState, riskSetMeans } from './cox-likelihood.js';

/** A pivot of the information below this share of its diagonal is rounding: the tolerance of the fit itself. */
const TOLERANCE = 1e-11;

/**
 * The columns that a Cox regression can tell apart within its risk sets: of columns that depend linearly on each other the later in table
 * order goes, as R's `coxph` gives NA for it. A column that varies, but in no risk set, is `constant` too. By the pivots of the
 * information with all coefficients 0.
 *
 * @throws RAD-STATS-MORE-COLUMNS (more columns that vary than rows), and as `coxRegression` on its input.
 * @example coxIndependentColumns(fromRows([[1, 2], [2, 4], [5, 10], [4, 8]]), [1, 2, 3, 4], [1, 1, 0, 1]).kept // [0]
 */
export function coxIndependentColumns(
  x: Matrix,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  options: CoxOptions = {},
): IndependentColumns {
  const varying = [...new Array(x.cols).keys()].filter((j) => column(x, j).some((value) => value !== column(x, j)[0]));
  requireFewerColumns('Cox regression', varying.length, x.rows);
  const design = coxDesign(takeColumns(x, varying), time, event, options);
  const state = coxState(design, design.offset);
  const information = coxInformation(design, state, riskSetMeans(design, state));
  // Columns are standardised, so one that varies in the risk sets has about one unit of information an event.
  const least = TOLERANCE * design.stepWeight.reduce((sum, weight) => sum + weight, 0);
  const aliased: AliasedColumn[] = [];
  const factor: Float64Array[] = [];
  const kept: number[] = [];
  const place = new Map(varying.map((j, k) => [j, k]));
  for (let j = 0; j < x.cols; j++) {
    const k = place.get(j);
    const own = k === undefined ? undefined : column(information, k);
    if (own === undefined || !(own[k!]! > least)) {
      aliased.push({ column: j, reason: 'constant' });
      continue;
    }
    const row = new Float64Array(kept.length);
    let pivot = own[k!]!;
    for (let a = 0; a < row.length; a++) {
      let sum = own[place.get(kept[a]!)!]!;
      for (let b = 0; b < a; b++) sum -= row[b]! * factor[a]![b]!;
      row[a] = sum / factor[a]![a]!;
      pivot -= square(row[a]!);
    }
    if (!(pivot > TOLERANCE * own[k!]!)) {
      aliased.push({ column: j, reason: 'dependent' });
      continue;
    }
    factor.push(Float64Array.of(...row, Math.sqrt(pivot)));
    kept.push(j);
  }
  return { kept, aliased };
}
