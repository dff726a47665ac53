import { createRng } from '@radscore/core';
import { column, covarianceOf, type Matrix, multiplyVector } from '@radscore/stats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classMoments } from './class-moments.js';
import { lda } from './lda.js';
import { qda } from './qda.js';

const rng = createRng('unused');

/** Correlated columns in units of their own, with `more` rows of either outcome than columns. */
function set(seed: number, cols: number, more: number, spread: number) {
  const rng = createRng(`discriminants ${seed}`);
  const rows = 2 * (cols + more);
  const event = Uint8Array.from({ length: rows }, (_, i) => i % 2);
  const x: Matrix = { rows, cols, data: new Float64Array(rows * cols) };
  for (let j = 0; j < cols; j++) {
    const [unit, share] = [Math.exp(spread * rng.normal()), rng.normal()];
    for (let i = 0; i < rows; i++) {
      const before = j > 0 ? x.data[i + rows * (j - 1)]! : 0;
      x.data[i + rows * j] = unit * (rng.normal() + (i % 2) * share) + (spread === 0 ? share * before : 0);
    }
  }
  return { x, y: { kind: 'binary' as const, event } };
}

const sets = fc.tuple(
  fc.nat(),
  fc.integer({ min: 1, max: 10 }),
  fc.integer({ min: 3, max: 20 }),
  fc.constantFrom(0, 2),
);

test('quadratic discriminant analysis decides by successive axes as by principal ones', () => {
  fc.assert(
    fc.property(sets, ([seed, cols, more, spread]) => {
      const { x, y } = set(seed, cols, more, spread);
      const decide = (regularisation: number) => qda.decision!(qda.fit(x, y, { regularisation }, { rng }), x);
      // A regularisation that no variance feels: principal axes.
      const principal = decide(Number.MIN_VALUE);
      decide(0).forEach((value, i) => {
        expect(Math.abs(value - principal[i]!)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
      });
    }),
  );
});

test('the direction of linear discriminant analysis, by the pooled covariance, is the difference of the means', () => {
  fc.assert(
    fc.property(sets, fc.constantFrom('svd' as const, 'lsqr' as const), ([seed, cols, more, spread], solver) => {
      const { x, y } = set(seed, cols, more, spread);
      const [other, event] = classMoments(x, y.event);
      const { coefficients } = lda.fit(x, y, { solver, shrinkage: 'none' }, { rng });
      const of = solver === 'svd' ? x.rows - 2 : x.rows;
      const covariances = [other, event].map(({ centred }) => covarianceOf(centred));
      const pooled: Matrix = {
        ...covariances[0]!,
        data: covariances[0]!.data.map((value, k) => ((value + covariances[1]!.data[k]!) * (x.rows / 2)) / of),
      };
      const found = multiplyVector(pooled, coefficients);
      for (let j = 0; j < cols; j++) {
        const wanted = event.mean[j]! - other.mean[j]!;
        const size = column(pooled, j).reduce((sum, value, k) => sum + Math.abs(value * coefficients[k]!), 0);
        expect(Math.abs(found[j]! - wanted)).toBeLessThan(1e-11 * (size + Math.abs(wanted)));
      }
    }),
  );
});
