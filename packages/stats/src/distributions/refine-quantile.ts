import { exp, log } from '@radscore/elementary';

/**
 * A quantile to full precision from a good first guess: secant steps on log(tail / target) against log x, which is nearly
 * straight in the tails. `tail` is the cdf or the upper tail, whichever is the smaller at the guess, so no digits cancel.
 * A guess of 0 or Infinity, or a tail that underflows, is returned as it is.
 */
export function refineQuantile(guess: number, target: number, tail: (x: number) => number): number {
  if (!(guess > 0 && guess < Number.POSITIVE_INFINITY) || target === 0) return guess;
  const error = (x: number) => log(tail(x) / target);
  let x = guess;
  let errorX = error(x);
  let previous = x * (1 + 1e-6);
  let errorPrevious = error(previous);
  let best = Math.abs(errorX);
  for (let step = 0; step < 8 && best > Number.EPSILON; step++) {
    const next = x * exp((errorX * log(x / previous)) / (errorPrevious - errorX));
    const errorNext = error(next);
    if (!(Math.abs(errorNext) < best)) return x;
    [previous, errorPrevious, x, errorX] = [x, errorX, next, errorNext];
    best = Math.abs(errorX);
  }
  return x;
}
