import { createRng } from '@radscore/core';
import { exp, log } from '@radscore/elementary';
import { zeros } from '@radscore/stats';
import type { Dataset } from '../pipeline/dataset.js';
import type { PipelineInput } from '../pipeline/schema.js';

/** Normal columns f0, f1, ... and an outcome of half events that has nothing to do with them. */
export function noiseData(rows: number, cols: number, label: string): Dataset {
  const rng = createRng(label);
  const x = zeros(rows, cols);
  for (let k = 0; k < x.data.length; k++) x.data[k] = rng.normal();
  const event = rng.shuffle(Uint8Array.from({ length: rows }, (_, i) => i % 2));
  return { ids: numbered('p', rows), names: numbered('f', cols), x, outcome: { kind: 'binary', event } };
}

/** The same, with an outcome that depends on the first two columns: log-odds `strength` x (f0 - f1). */
export function signalData(rows: number, cols: number, label: string, strength = 1.5): Dataset {
  const data = noiseData(rows, cols, label);
  const rng = createRng(`${label}/outcome`);
  const event = Uint8Array.from({ length: rows }, (_, i) => {
    const odds = strength * (data.x.data[i]! - data.x.data[i + rows]!);
    return Number(rng.uniform() < 1 / (1 + exp(-odds)));
  });
  return { ...data, outcome: { kind: 'binary', event } };
}

/** Exponential times whose hazard depends on the first two columns, a third of them censored. */
export function survivalData(rows: number, cols: number, label: string): Dataset {
  const data = noiseData(rows, cols, label);
  const rng = createRng(`${label}/time`);
  const time = new Float64Array(rows);
  const event = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) {
    const own = -log(1 - rng.uniform()) / exp(data.x.data[i]! - data.x.data[i + rows]!);
    const left = -2 * log(1 - rng.uniform());
    time[i] = Math.min(own, left);
    event[i] = Number(own <= left);
  }
  return { ...data, outcome: { kind: 'survival', time, event } };
}

export const simplePipeline: PipelineInput = {
  branches: [{ name: 'all', columns: '*', steps: [{ name: 'standardise' }] }],
  model: { name: 'logistic' },
};

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, k) => `${prefix}${k}`);
}
