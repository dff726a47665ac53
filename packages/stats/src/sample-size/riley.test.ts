import { expect, test } from 'vitest';
import { r2FromC, sampleSizeBinary, sampleSizeSurvival } from './riley.js';

test('binary outcomes: the sizes of pmsampsize', () => {
  expect(sampleSizeBinary({ r2: 0.288, parameters: 24, prevalence: 0.174 }).n).toBe(662);
  expect(sampleSizeBinary({ r2: 0.55, parameters: 24, prevalence: 0.174 }).n).toBe(532);
  expect(sampleSizeBinary({ r2: 0.288, parameters: 24, prevalence: 0.25 }).n).toBe(623);
});

test('times to event: the sizes of pmsampsize', () => {
  const input = { r2: 0.051, parameters: 25, rate: 0.065, horizon: 2, meanFollowUp: 2.07 };
  const { n, riskCi } = sampleSizeSurvival(input);
  expect(n).toBe(4286);
  expect(riskCi[0]).toBeLessThan(1 - Math.exp(-0.13));
  expect(riskCi[1]).toBeGreaterThan(1 - Math.exp(-0.13));
  expect(sampleSizeSurvival({ r2: 0.3, parameters: 80, rate: 0.03, horizon: 1, meanFollowUp: 5 }).n).toBe(2272);
});

test('a C of 0.89 at a prevalence of 0.174 corresponds to an R2 of 0.288, as pmsampsize simulates it', () => {
  expect(Math.abs(r2FromC(0.89, 0.174) - 0.288)).toBeLessThan(0.004);
});

test('R2 is 0 for a C of chance and grows with C', () => {
  expect(r2FromC(0.5, 0.3)).toBeCloseTo(0, 12);
  expect(r2FromC(0.8, 0.3)).toBeGreaterThan(r2FromC(0.7, 0.3));
});

test('impossible inputs are refused', () => {
  const code = expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' });
  expect(() => sampleSizeBinary({ r2: 0.7, parameters: 3, prevalence: 0.1 })).toThrowError(code);
  expect(() => sampleSizeBinary({ r2: 0.2, parameters: 3, prevalence: 1 })).toThrowError(code);
  expect(() => sampleSizeBinary({ r2: 0.6, parameters: 3, prevalence: 0.5, shrinkage: 0.5 })).toThrowError(code);
  expect(() => sampleSizeSurvival({ r2: 0.1, parameters: 3, rate: -1, horizon: 1, meanFollowUp: 1 })).toThrowError(
    code,
  );
  expect(() => sampleSizeBinary({ r2: 0.1, parameters: 0, prevalence: 0.5 })).toThrowError(
    expect.objectContaining({ code: 'RAD-STATS-TOO-FEW' }),
  );
  expect(() => r2FromC(0.4, 0.5)).toThrowError(code);
});
