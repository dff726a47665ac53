import { emptyMask, union } from '../../volume/mask.js';
import { type Geometry, identityDirection, type Mask } from '../../volume/volume.js';
import { evaluateRegion } from '../evaluate.js';

export const geometry: Geometry = {
  size: [30, 22, 12],
  spacing: [1, 1, 2],
  origin: [0, 0, 0],
  direction: identityDirection,
};

function ball(cx: number, cy: number, cz: number, radius: number): Mask {
  const mask = emptyMask(geometry);
  for (let i = 0; i < mask.data.length; i++) {
    const [x, y, z] = [i % 30, Math.floor(i / 30) % 22, Math.floor(i / 660)];
    mask.data[i] = Math.hypot(x - cx, y - cy, 2 * (z - cz)) <= radius ? 1 : 0;
  }
  return mask;
}

export const tumour1 = ball(10, 10, 5, 3);

export const tumour2 = ball(19, 11, 6, 3.5);

export const liver = ball(14, 11, 6, 9);

export const image = { geometry, data: Int16Array.from({ length: 7920 }, (_, i) => (i % 30) * 10 - 100) };

export const segments = new Map([
  ['tumour1', tumour1],
  ['tumour2', tumour2],
  ['liver', liver],
  ['left-lobe', liver],
  ['7', tumour1],
]);
export const input = { segments, image };

export const maskOf = (expression: string): Mask => evaluateRegion(expression, input).mask;

export const both = union(tumour1, tumour2);
