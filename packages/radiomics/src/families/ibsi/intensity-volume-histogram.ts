import { radiomicsError } from '../../errors.js';

import type { FeatureSettings } from '../../parameters/settings.js';
import type { StandardRegion } from '../../region/region.js';
import { defineFamily } from '../family.js';

/** The curve of an intensity-volume histogram, from the lowest grey value to the highest. */
interface VolumeHistogram {
  /** Grey value of each point of the curve. */
  readonly intensity: Float64Array;
  /** Where the grey value lies between the lowest (0) and the highest (1) of the range. */
  readonly fraction: Float64Array;
  /** Share of the voxels with at least that grey value. */
  readonly volume: Float64Array;
}

/** The share of the region that reaches a grey value; features carry IBSI's tags, as `ivh_v10`. */
export const intensityVolumeHistogram = defineFamily<'region', VolumeHistogram>({
  name: 'ivh',
  title: 'Intensity-volume histogram (IBSI)',
  source: 'IBSI 1, chapter 3.5 (P88C)',
  reads: 'region',
  onRequest: true,
  settings: ['ivhBinWidth', 'ivhBinCount'],
  features: [
    {
      name: 'v10',
      ibsi: 'BC2M',
      unit: '1',
      summary: 'Volume at 10% of the intensity range.',
      value: (h) => volumeAt(h, 0.1),
    },
    {
      name: 'v90',
      ibsi: 'BC2M',
      unit: '1',
      summary: 'Volume at 90% of the intensity range.',
      value: (h) => volumeAt(h, 0.9),
    },
    {
      name: 'i10',
      ibsi: 'GBPN',
      unit: 'grey',
      summary: 'Least intensity of at most 10% of the volume.',
      value: (h) => intensityAt(h, 0.1),
    },
    {
      name: 'i90',
      ibsi: 'GBPN',
      unit: 'grey',
      summary: 'Least intensity of at most 90% of the volume.',
      value: (h) => intensityAt(h, 0.9),
    },
    {
      name: 'diff_v10_v90',
      ibsi: 'DDTU',
      unit: '1',
      summary: 'v10 - v90.',
      value: (h) => volumeAt(h, 0.1) - volumeAt(h, 0.9),
    },
    {
      name: 'diff_i10_i90',
      ibsi: 'CNV2',
      unit: 'grey',
      summary: 'i10 - i90.',
      value: (h) => intensityAt(h, 0.1) - intensityAt(h, 0.9),
    },
    {
      name: 'auc',
      ibsi: '9CMM',
      unit: '1',
      summary: 'Area under the curve by trapezoids; not standardised.',
      value: area,
    },
  ],
  prepare: volumeHistogram,
});

/** Above this many points of the curve a bin width is surely not meant. */
const mostPoints = 2 ** 24;

/**
 * The curve over bins of `ivhBinWidth` (points are the centres of bins) or over `ivhBinCount` bins (points are bin numbers); without either
 * over the whole numbers between the lowest and highest value, or over 1,000 bins where values are not whole. The range is that of
 * resegmentation where it has one, else that of the region.
 */
function volumeHistogram(
  { intensities: { values }, range }: StandardRegion,
  settings: FeatureSettings,
): VolumeHistogram {
  const whole = values.every(Number.isInteger);
  const { ivhBinWidth: width } = settings;
  const counted = settings.ivhBinCount ?? (width === null && !whole ? 1000 : null);
  const lowest = values.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const highest = values.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY);
  if (counted !== null) {
    const step = (highest - lowest) / counted || 1;
    return curve(values, {
      low: lowest,
      step,
      points: counted,
      intensity: (k) => k + 1,
      fraction: shareOf(counted - 1),
    });
  }
  const low = range.low ?? lowest;
  const high = range.high ?? highest;
  if (!((high - low) / (width ?? 1) < mostPoints)) {
    throw radiomicsError('RAD-BINS-TOO-MANY', { width: width ?? 1, range: high - low, limit: mostPoints });
  }
  if (width === null) {
    const points = Math.round(high - low) + 1;
    return curve(values, { low, step: 1, points, intensity: (k) => low + k, fraction: shareOf(points - 1) });
  }
  const points = Math.max(1, Math.ceil((high - low) / width));
  const intensity = (k: number) => low + (k + 0.5) * width;
  const fraction = (k: number) => ((k + 0.5) * width) / (high - low);
  return curve(values, { low, step: width, points, intensity, fraction });
}

interface Bins {
  readonly low: number;
  readonly step: number;
  readonly points: number;
  intensity(k: number): number;
  fraction(k: number): number;
}

/** k over the last k; a single point stands at the top of its range. */
const shareOf = (last: number) => (k: number) => (last === 0 ? 1 : k / last);

function curve(values: Float64Array, { low, step, points, intensity, fraction }: Bins): VolumeHistogram {
  const volume = new Float64Array(points);
  for (const x of values) volume[Math.max(0, Math.min(points - 1, Math.floor((x - low) / step)))]++;
  for (let k = points - 2; k >= 0; k--) volume[k] += volume[k + 1];
  for (let k = 0; k < points; k++) volume[k] /= values.length;
  return {
    intensity: volume.map((_, k) => intensity(k)),
    fraction: volume.map((_, k) => fraction(k)),
    volume,
  };
}

/** The largest volume at or above a fraction of the intensity range. */
function volumeAt({ fraction, volume }: VolumeHistogram, wanted: number): number {
  const point = fraction.findIndex((x) => x >= wanted);
  return point < 0 ? 0 : volume[point];
}

/** The least intensity at which at most a fraction of the volume is left; the highest where none is. */
function intensityAt({ intensity, volume }: VolumeHistogram, wanted: number): number {
  const point = volume.findIndex((v) => v <= wanted);
  return intensity[point < 0 ? intensity.length - 1 : point];
}

function area({ fraction, volume }: VolumeHistogram): number {
  let sum = 0;
  for (let k = 1; k < volume.length; k++) sum += ((volume[k] + volume[k - 1]) / 2) * (fraction[k] - fraction[k - 1]);
  return sum;
}
