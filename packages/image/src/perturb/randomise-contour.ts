import type { Rng, WorkControl } from '@radscore/core';
import { closing } from '../morphology/grow.js';
import { boundingBox, expandBox } from '../volume/box.js';
import { crop, paste } from '../volume/crop.js';
import { emptyMask } from '../volume/mask.js';
import type { Mask, Triple, Volume } from '../volume/volume.js';
import { type Supervoxels, supervoxels } from './supervoxels.js';

/** How far around the region supervoxels are made, mm, as MIRP does. */
const surroundings = 25;
/** A supervoxel covered by at least the second share always belongs, one by less than the first never. */
const [never, always] = [0.2, 0.9];

/**
 * The outline as another reader might have drawn it: the image around the region falls into supervoxels that follow its edges, and each belongs to the new region with the
 * probability of the share of it that the old one covers (at least 0.9: always; below 0.2: never; the best covered one always). Gaps of one voxel are closed.
 *
 * @returns a draw: the supervoxels are computed once, so that many outlines of one case cost little. A region without a voxel stays so.
 * Source: Zwanenburg et al. 2019, contour randomisation; conventions of MIRP, with the range of values of the region widened by a tenth on both sides.
 * @example
 * const draw = contourRandomiser(ct, tumour);
 * const outlines = [1, 2, 3].map((n) => draw(createRng('case-1').split(n)));
 */
export function contourRandomiser(volume: Volume, mask: Mask, control?: WorkControl): (rng: Rng) => Mask {
  const { geometry } = mask;
  const region = boundingBox(mask);
  if (region === undefined) return () => ({ geometry, data: mask.data.slice() });
  const margin = geometry.spacing.map((s) => Math.ceil(surroundings / s)) as unknown as Triple;
  const box = expandBox(region, margin, geometry);
  const [image, part] = [crop(volume, box), crop(mask, box)];
  const pieces = supervoxels(image, { range: widenedRange(image, part) }, control);
  const chances = inclusion(pieces, part);
  return (rng) => {
    const chosen = Uint8Array.from(chances, (chance) => (chance > 0 && rng.uniform() < chance ? 1 : 0));
    const drawn = { geometry: part.geometry, data: Uint8Array.from(pieces.labels, (label) => chosen[label]) };
    const out = emptyMask(geometry);
    paste(closing(drawn, Math.min(...geometry.spacing)).data, box, geometry, out.data);
    return out;
  };
}

function widenedRange({ data }: Volume, mask: Mask): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < data.length; i++) {
    if (mask.data[i] === 0) continue;
    low = Math.min(low, data[i]);
    high = Math.max(high, data[i]);
  }
  return [low - 0.1 * (high - low), high + 0.1 * (high - low)];
}

/** Of each supervoxel, the probability that it belongs. */
function inclusion({ labels, count }: Supervoxels, mask: Mask): Float64Array {
  const sizes = new Float64Array(count);
  const covered = new Float64Array(count);
  labels.forEach((label, i) => {
    sizes[label]++;
    if (mask.data[i] !== 0) covered[label]++;
  });
  const shares = covered.map((n, label) => n / sizes[label]);
  const best = shares.indexOf(shares.reduce((a, b) => Math.max(a, b), 0));
  return shares.map((share, label) => (label === best || share >= always ? 1 : share < never ? 0 : share));
}
