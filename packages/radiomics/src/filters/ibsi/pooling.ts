import * as z from 'zod/mini';
import { parameter } from '../../parameters/parameter.js';

/** How the responses of a turned filter are made one. */
export const poolings = ['average', 'max', 'min'] as const;

export type Pooling = (typeof poolings)[number];

/** A response made of several, voxel by voxel; one array is kept, whatever their number. */
export interface Pool {
  add(response: Float64Array): void;
  /** The pooled response; the pool must not be used again. */
  result(): Float64Array;
}

/** How responses are pooled, unless said otherwise in this way. */
export function poolingParameter(standard: Pooling) {
  return parameter(z.enum(poolings), standard, 'How the responses of the turned filter are made one.');
}

/** The parameters that the filters with rotation invariance share. */
export function rotationParameters() {
  const help = 'True to turn the filter through all right angles and pool the responses.';
  return { rotationInvariance: parameter(z.boolean(), true, help), pooling: poolingParameter('average') };
}

/** An empty pool for responses of `length` voxels. */
export function poolOf(pooling: Pooling, length: number): Pool {
  const pooled = new Float64Array(length);
  let count = 0;
  return {
    add(response) {
      if (count++ === 0) pooled.set(response);
      else combine[pooling](pooled, response);
    },
    result() {
      if (pooling === 'average') for (let i = 0; i < length; i++) pooled[i] /= count;
      return pooled;
    },
  };
}

const combine: Record<Pooling, (pooled: Float64Array, response: Float64Array) => void> = {
  average(pooled, response) {
    for (let i = 0; i < pooled.length; i++) pooled[i] += response[i];
  },
  max(pooled, response) {
    for (let i = 0; i < pooled.length; i++) if (response[i] > pooled[i]) pooled[i] = response[i];
  },
  min(pooled, response) {
    for (let i = 0; i < pooled.length; i++) if (response[i] < pooled[i]) pooled[i] = response[i];
  },
};
