import { learnError } from '../errors.js';

/**
 * How much a fitted classifier uses each column: its `importance`, or the absolute coefficients of a linear one.
 *
 * @throws RAD-LEARN-NO-IMPORTANCE
 */
export function columnImportance(name: string, state: object, columns: number): Float64Array {
  const { importance, coefficients, vectors, kernel } = state as {
    importance?: readonly number[];
    coefficients?: readonly number[];
    vectors?: readonly number[];
    kernel?: { kind: string };
  };
  if (importance?.length === columns) return Float64Array.from(importance);
  if (vectors !== undefined && coefficients !== undefined && kernel?.kind === 'linear') {
    const weight = new Float64Array(columns);
    coefficients.forEach((coefficient, s) => {
      for (let j = 0; j < columns; j++) weight[j]! += coefficient * vectors[s * columns + j]!;
    });
    return weight.map(Math.abs);
  }
  if (vectors === undefined && coefficients?.length === columns) return Float64Array.from(coefficients, Math.abs);
  throw learnError('RAD-LEARN-NO-IMPORTANCE', { name });
}
