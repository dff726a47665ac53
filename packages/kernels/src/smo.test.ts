import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DualProblem, solveDual } from './smo.js';

/** Points on a line with a Gaussian kernel, in single precision, as the classifier has them. */
const problems = fc
  .array(fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.boolean(), fc.double({ min: 0.1, max: 4 })), {
    minLength: 1,
    maxLength: 23,
  })
  .map((points): DualProblem => {
    const matrix = points.map(([a]) => Float32Array.from(points, ([b]) => Math.exp(-((a - b) ** 2))));
    return {
      rowOf: (k) => matrix[k]!,
      self: new Float64Array(points.length).fill(1),
      sign: Float64Array.from(points, ([, event]) => (event ? 1 : -1)),
      bound: Float64Array.from(points, ([, , bound]) => bound),
      tolerance: 1e-6,
      maxIterations: 500,
      mostRows: points.length,
    };
  });

/** The algorithm in plain loops. */
function plainDual({ rowOf, self, sign, bound, tolerance, maxIterations }: DualProblem) {
  const [alpha, score] = [new Float64Array(sign.length), sign.slice()];
  const mayRise = (k: number) => (sign[k]! > 0 ? alpha[k]! < bound[k]! : alpha[k]! > 0);
  const mayFall = (k: number) => (sign[k]! > 0 ? alpha[k]! > 0 : alpha[k]! < bound[k]!);
  const rows = [...sign.keys()];
  for (let iterations = 0; iterations < maxIterations; iterations++) {
    const i = rows.filter(mayRise).reduce((best, k) => (best < 0 || score[k]! >= score[best]! ? k : best), -1);
    const done = { alpha, score, iterations, converged: true };
    if (i < 0) return done;
    const curvature = (k: number) => Math.max(self[i]! + self[k]! - 2 * rowOf(i)[k]!, 1e-12);
    let [j, low, best] = [-1, Number.POSITIVE_INFINITY, 0];
    for (const k of rows.filter(mayFall)) {
      low = Math.min(low, score[k]!);
      const violation = score[i]! - score[k]!;
      const gain = (violation * violation) / curvature(k);
      if (violation > 0 && gain >= best) [j, best] = [k, gain];
    }
    if (score[i]! - low < tolerance || j < 0) return done;
    const roomI = sign[i]! > 0 ? bound[i]! - alpha[i]! : alpha[i]!;
    const roomJ = sign[j]! > 0 ? alpha[j]! : bound[j]! - alpha[j]!;
    const t = Math.min((score[i]! - score[j]!) / curvature(j), roomI, roomJ);
    alpha[i] = t === roomI ? (sign[i]! > 0 ? bound[i]! : 0) : alpha[i]! + sign[i]! * t;
    alpha[j] = t === roomJ ? (sign[j]! > 0 ? 0 : bound[j]!) : alpha[j]! - sign[j]! * t;
    const [ki, kj] = [rowOf(i), rowOf(j)];
    for (const k of rows) score[k]! -= t * (ki[k]! - kj[k]!);
  }
  return { alpha, score, iterations: maxIterations, converged: false };
}

test('the solution has the bits of plain loops, for any number of rows', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      expect(solveDual(problem)).toEqual(plainDual(problem));
    }),
  );
});

test('rows that were given up are asked for again: two are enough', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      expect(solveDual({ ...problem, mostRows: 2 })).toEqual(solveDual(problem));
    }),
  );
});
