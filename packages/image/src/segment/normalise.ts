import { fillHoles } from '../morphology/fill-holes.js';
import type { Volume } from '../volume/volume.js';
import type { Normalisation } from './network.js';

/**
 * The image's values as the network wants them, in single precision.
 *
 * Source: nnU-Net v2's normalisation schemes (standard deviations over n, not below 1e-8; the zeros within a body count as body), MONAI's intensity transforms.
 */
export function normaliseIntensities(volume: Volume, normalisation: Normalisation): Float32Array {
  const { data } = volume;
  switch (normalisation.kind) {
    case 'none':
      return Float32Array.from(data);
    case 'ct': {
      const { lower, upper, mean, sd } = normalisation;
      return mapped(data, (v) => (Math.min(upper, Math.max(lower, v)) - mean) / sd);
    }
    case 'range': {
      const [from, to] = [normalisation.from, normalisation.to];
      const slope = (to[1] - to[0]) / (from[1] - from[0]);
      const [low, high] = [Math.min(...to), Math.max(...to)];
      const scaled = (v: number): number => to[0] + (v - from[0]) * slope;
      return mapped(data, normalisation.clip ? (v) => Math.min(high, Math.max(low, scaled(v))) : scaled);
    }
    case 'unit': {
      let [low, high] = [Infinity, -Infinity];
      for (let i = 0; i < data.length; i++) {
        low = Math.min(low, data[i]);
        high = Math.max(high, data[i]);
      }
      const width = Math.max(high - low, 1e-8);
      return mapped(data, (v) => (v - low) / width);
    }
    case 'z-score':
      return zScores(volume, normalisation.within === 'nonzero');
  }
}

function zScores({ geometry, data }: Volume, bodyOnly: boolean): Float32Array {
  let body: Uint8Array | undefined;
  if (bodyOnly) {
    body = new Uint8Array(data.length);
    for (let i = 0; i < data.length; i++) body[i] = data[i] !== 0 ? 1 : 0;
    body = fillHoles({ geometry, data: body }).data;
  }
  let [n, sum, squares] = [0, 0, 0];
  for (let i = 0; i < data.length; i++) {
    if (body !== undefined && body[i] === 0) continue;
    n++;
    sum += data[i];
  }
  const mean = n === 0 ? 0 : sum / n;
  for (let i = 0; i < data.length; i++) {
    if (body === undefined || body[i] !== 0) squares += (data[i] - mean) * (data[i] - mean);
  }
  const sd = Math.max(n === 0 ? 0 : Math.sqrt(squares / n), 1e-8);
  const out = new Float32Array(data.length);
  for (let i = 0; i < data.length; i++) out[i] = body !== undefined && body[i] === 0 ? data[i] : (data[i] - mean) / sd;
  return out;
}

function mapped(data: ArrayLike<number>, map: (value: number) => number): Float32Array {
  const out = new Float32Array(data.length);
  for (let i = 0; i < out.length; i++) out[i] = map(data[i]);
  return out;
}
