import { createRng, type Rng } from '../../packages/core/src/index.ts';
import {
  type Geometry,
  identityDirection,
  type Mask,
  resampleToDoubles,
  type Triple,
  union,
  type Volume,
} from '../../packages/image/src/index.ts';
import { phantomCase } from '../../packages/phantom/src/index.ts';
import type { Block } from './network.ts';

/** Voxels along an edge of a view, and of the block it is cut from. */
export const viewEdge = 16;
const blockEdge = 24;
const spacing = 2;
/** Grey values that become 0 and 1, HU: the default of a protocol's patch. */
const window = [-100, 250] as const;

/** Blocks of phantoms who never were, a list a case: two of three around its tumours, the others anywhere in the liver. */
export function phantomBlocks(seed: string, cases: number, each: number): Float32Array[][] {
  const root = createRng(seed);
  return Array.from({ length: cases }, (_, c) => {
    const rng = root.split(c);
    const options = {
      intraSignal: rng.uniform(),
      rimSignal: rng.uniform(),
      beyondSignal: rng.below(2) * rng.uniform(),
      spacing: [1.6, 1.6, [2, 2.5, 3, 5][rng.below(4)]!] as Triple,
      noiseHu: 5 + 10 * rng.uniform(),
      blurMm: 0.4 + 0.6 * rng.uniform(),
    };
    const { image, segments } = phantomCase(rng.split('case'), options);
    const outlined = [...segments].filter(([name]) => name.startsWith('tumour')).map(([, mask]) => mask);
    const tumours = union(outlined[0]!, ...outlined.slice(1));
    const places = [tumours, tumours, segments.get('liver')!].map(insideOf);
    return Array.from({ length: each }, (_, i) => blockAround(image, placeIn(image.geometry, places[i % 3]!, rng)));
  });
}

/** Blocks of an image, anywhere in a mask. */
export function imageBlocks(image: Volume, mask: Mask, seed: string, count: number): Float32Array[] {
  const rng = createRng(seed);
  const inside = insideOf(mask);
  return Array.from({ length: count }, () => blockAround(image, placeIn(image.geometry, inside, rng)));
}

function insideOf({ data }: Mask): Int32Array {
  const voxels: number[] = [];
  for (let i = 0; i < data.length; i++) if (data[i] !== 0) voxels.push(i);
  return Int32Array.from(voxels);
}

/** A voxel of a mask in mm, along the patient's axes (all images here are axial). */
function placeIn({ size, spacing: steps, origin, direction }: Geometry, inside: Int32Array, rng: Rng): Triple {
  const voxel = inside[rng.below(inside.length)]!;
  const index = [voxel % size[0], Math.floor(voxel / size[0]) % size[1], Math.floor(voxel / (size[0] * size[1]))];
  return [0, 1, 2].map((a) =>
    [0, 1, 2].reduce((sum, b) => sum + direction[3 * a + b]! * steps[b]! * index[b]!, origin[a]!),
  ) as unknown as Triple;
}

function blockAround(image: Volume, centre: Triple): Float32Array {
  const geometry: Geometry = {
    size: [blockEdge, blockEdge, blockEdge],
    spacing: [spacing, spacing, spacing],
    origin: centre.map((mm) => mm - ((blockEdge - 1) / 2) * spacing) as unknown as Triple,
    direction: identityDirection,
  };
  const grey = resampleToDoubles(image, geometry, { interpolator: 'sitkLinear', outside: 'edge' });
  return Float32Array.from(grey.data, (hu) => Math.min(1, Math.max(0, (hu - window[0]) / (window[1] - window[0]))));
}

/** A view of a block: shifted by up to 3 voxels, its axes exchanged and mirrored, with a little noise and one masked cube. */
export function viewOf(block: Float32Array, rng: Rng): Block {
  const room = (blockEdge - viewEdge) / 2;
  const start = [0, 1, 2].map(() => room + rng.below(7) - 3);
  const order = rng.shuffle([1, blockEdge, blockEdge ** 2]);
  const mirrored = [0, 1, 2].map(() => rng.below(2) === 1);
  const noise = 0.01 * rng.uniform();
  const masked = [0, 1, 2].map(() => rng.below(viewEdge - 4));
  const values = new Float64Array(viewEdge ** 3);
  let [at, mean] = [0, 0];
  for (let z = 0; z < viewEdge; z++) {
    for (let y = 0; y < viewEdge; y++) {
      for (let x = 0; x < viewEdge; x++) {
        const from = [x, y, z].reduce(
          (sum, v, a) => sum + order[a]! * (start[a]! + (mirrored[a] ? viewEdge - 1 - v : v)),
          0,
        );
        values[at] = block[from]! + noise * rng.normal();
        mean += values[at]! / viewEdge ** 3;
        at++;
      }
    }
  }
  for (let i = 0; i < 64; i++) {
    const [x, y, z] = [masked[0]! + (i % 4), masked[1]! + (Math.floor(i / 4) % 4), masked[2]! + Math.floor(i / 16)];
    values[x + viewEdge * (y + viewEdge * z)] = mean;
  }
  return { edge: viewEdge, values };
}
