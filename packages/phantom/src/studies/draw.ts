import type { Rng } from '@radscore/core';
import { exp, pow } from '@radscore/elementary';

/** 1 with the given probability, else 0. */
export function drawFlag(rng: Rng, probability: number): 0 | 1 {
  return rng.uniform() < probability ? 1 : 0;
}

/** A normal deviate cut to a range and rounded to the given number of decimals. */
export function drawNormal(rng: Rng, mean: number, sd: number, [least, most]: [number, number], decimals = 0): number {
  return round(Math.min(most, Math.max(least, mean + sd * rng.normal())), decimals);
}

/** A marker in blood: log-normal, to one decimal. */
export function drawMarker(rng: Rng, median: number, spread: number): number {
  return round(median * exp(spread * rng.normal()), 1);
}

/** The probability of a log-odds. */
export function logistic(logOdds: number): number {
  return 1 / (1 + exp(-logOdds));
}

export function round(value: number, decimals: number): number {
  return Math.round(value * pow(10, decimals)) / pow(10, decimals);
}

/** `PH-001` ... */
export function phantomId(i: number): string {
  return `PH-${String(i + 1).padStart(3, '0')}`;
}
