import { imageError } from '../errors.js';
import { forEachLabel } from '../volume/label-runs.js';
import type { Volume } from '../volume/volume.js';

/** A label of a label image and how often it occurs. */
export interface LabelCount {
  readonly label: number;
  readonly voxels: number;
}

/** How far from a whole number a label may be: what scaling in float32 leaves of one. */
const wholeTolerance = 1e-3;

/** Beyond this many different values an image holds grey values, not labels. */
const mostLabels = 65536;

/**
 * The labels of a label image other than 0, ascending, each with its number of voxels.
 *
 * Throws RAD-LABEL-FRACTIONAL when a voxel is further than 0.001 from a whole number (a probability map, an image taken for a
 * mask), RAD-LABEL-TOO-MANY when there are more than 65536 different values.
 */
export function listLabels(image: Volume): LabelCount[] {
  const counts = new Map<number, number>();
  forEachLabel(wholeLabels(image), (start, end, label) => {
    counts.set(label, (counts.get(label) ?? 0) + end - start);
    if (counts.size > mostLabels) throw imageError('RAD-LABEL-TOO-MANY', { most: mostLabels });
  });
  return [...counts].sort(([a], [b]) => a - b).map(([label, voxels]) => ({ label, voxels }));
}

/**
 * A label image with whole numbers only: an integer image as it is, a floating point one rounded where no voxel is further
 * than 0.001 from a whole number. Throws RAD-LABEL-FRACTIONAL.
 */
export function wholeLabels({ geometry, data }: Volume): Volume {
  if (!(data instanceof Float32Array || data instanceof Float64Array)) return { geometry, data };
  let count = 0;
  let example = Number.NaN;
  const whole = data.slice();
  for (let i = 0; i < data.length; i++) {
    whole[i] = Math.round(data[i]) + 0;
    if (Math.abs(data[i] - whole[i]) <= wholeTolerance) continue;
    if (count === 0) example = data[i];
    count++;
  }
  if (count > 0) throw imageError('RAD-LABEL-FRACTIONAL', { count, example });
  return { geometry, data: whole };
}

/**
 * The label to use: the requested one; 1 by default, PyRadiomics' default, where it is there; else the only one there is.
 *
 * Throws RAD-LABEL-UNKNOWN for a wish that is not there, RAD-LABEL-AMBIGUOUS for several and none of them 1, RAD-MASK-EMPTY for none.
 */
export function chooseLabel(labels: readonly LabelCount[], wanted?: number): number {
  const known = labels.map(({ label }) => label);
  if (known.length === 0) throw imageError('RAD-MASK-EMPTY', { label: wanted ?? 'any label' });
  if (wanted !== undefined) {
    if (known.includes(wanted)) return wanted;
    throw imageError('RAD-LABEL-UNKNOWN', { label: wanted, known: inWords(known) });
  }
  if (known.includes(1)) return 1;
  if (known.length === 1) return known[0];
  throw imageError('RAD-LABEL-AMBIGUOUS', { known: inWords(known) });
}

function inWords(labels: readonly number[]): string {
  const shown = labels.slice(0, 20).join(', ');
  return labels.length > 20 ? `${shown} and ${labels.length - 20} more` : shown;
}
