import { expect, test } from 'vitest';
import { createRng } from './random.js';

test('the same seed gives the same numbers', () => {
  const a = createRng(7);
  const b = createRng(7);
  for (let i = 0; i < 100; i++) expect(a.uint32()).toBe(b.uint32());
});

test('the numbers of seed 1 never change: published results depend on them', () => {
  const rng = createRng(1);
  expect([rng.uint32(), rng.uint32(), rng.uint32()]).toMatchInlineSnapshot(`
    [
      1705482951,
      1755042336,
      596074819,
    ]
  `);
});

test('neighbouring seeds and labels give unrelated streams', () => {
  const correlation = (x: number[], y: number[]) => {
    const mean = (v: number[]) => v.reduce((s, e) => s + e, 0) / v.length;
    const [mx, my] = [mean(x), mean(y)];
    const cov = x.reduce((s, e, i) => s + (e - mx) * (y[i]! - my), 0);
    return cov / Math.sqrt(x.reduce((s, e) => s + (e - mx) ** 2, 0) * y.reduce((s, e) => s + (e - my) ** 2, 0));
  };
  const draw = (rng: ReturnType<typeof createRng>) => Array.from({ length: 4000 }, () => rng.uniform());
  expect(Math.abs(correlation(draw(createRng(1)), draw(createRng(2))))).toBeLessThan(0.06);
  expect(Math.abs(correlation(draw(createRng(1).split('a')), draw(createRng(1).split('b'))))).toBeLessThan(0.06);
});

test('a split stream does not depend on what its parent drew', () => {
  const parent = createRng(3);
  const before = parent.split('x').uint32();
  parent.uniform();
  expect(parent.split('x').uint32()).toBe(before);
});

test('uniform has mean 1/2 and variance 1/12, normal mean 0 and variance 1, within five standard errors', () => {
  const rng = createRng('moments');
  const n = 100_000;
  const moments = (next: () => number) => {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i++) {
      const x = next();
      sum += x;
      squares += x * x;
    }
    return { mean: sum / n, variance: squares / n - (sum / n) ** 2 };
  };
  const u = moments(rng.uniform);
  expect(Math.abs(u.mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / n));
  expect(Math.abs(u.variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / n));
  const z = moments(rng.normal);
  expect(Math.abs(z.mean)).toBeLessThan(5 / Math.sqrt(n));
  expect(Math.abs(z.variance - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
});

test('below(n) reaches every value about equally often', () => {
  const rng = createRng('below');
  const counts = new Array<number>(7).fill(0);
  for (let i = 0; i < 70_000; i++) counts[rng.below(7)]!++;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(10_000));
});

test('shuffle keeps every element', () => {
  const items = createRng(5).shuffle(Int32Array.from({ length: 50 }, (_, i) => i));
  expect([...items].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
});
