import { column, type Matrix, zeros } from '@radscore/stats';

/** A table centred and, if asked, scaled to a weighted variance of 1 (divisor n, as glmnet), and what takes it back. */
export interface Design {
  readonly x: Matrix;
  readonly centre: Float64Array;
  /** What each column was divided by; 0 for a constant column, which becomes zeros. */
  readonly scale: Float64Array;
}

/** `weight` sums to 1. */
export function centredDesign(x: Matrix, weight: Float64Array, standardise: boolean): Design {
  const out = zeros(x.rows, x.cols);
  const centre = new Float64Array(x.cols);
  const scale = new Float64Array(x.cols);
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    const into = column(out, j);
    let mean = 0;
    let largest = 0;
    for (let i = 0; i < x.rows; i++) {
      mean += weight[i]! * values[i]!;
      largest = Math.max(largest, Math.abs(values[i]!));
    }
    let variance = 0;
    for (let i = 0; i < x.rows; i++) {
      into[i] = values[i]! - mean;
      variance += weight[i]! * into[i]! * into[i]!;
    }
    centre[j] = mean;
    const deviation = Math.sqrt(variance);
    // What is left of a constant column after centring is rounding.
    if (!(deviation > CONSTANT * largest)) into.fill(0);
    else {
      scale[j] = standardise ? deviation : 1;
      if (standardise) for (let i = 0; i < x.rows; i++) into[i]! /= deviation;
    }
  }
  return { x: out, centre, scale };
}

const CONSTANT = 1e-14;
