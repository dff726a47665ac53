import { connectedComponents, largest, maskOfComponents } from '../morphology/connected-components.js';
import { fillHoles } from '../morphology/fill-holes.js';
import { complement, intersect, subtract, union } from '../volume/mask.js';
import type { Mask } from '../volume/volume.js';

/** An evaluated region. */
export interface Evaluated {
  /** Its canonical text. */
  readonly key: string;
  readonly mask: Mask;
  /** The parts of it that were cut off at the border of the image, as canonical text. */
  readonly cut: readonly string[];
}

/** What the evaluator offers to the functions. */
export interface Workshop {
  /** The region grown by a distance in mm, eroded by a negative one; distance maps are kept. */
  grow(region: Evaluated, distance: number): Evaluated;
  /** The voxels of the image with values in a closed range. */
  inRange(lowest: number, highest: number): Mask;
}

/** What an argument must be: a region, a distance in mm, a number of HU, or a whole number from 1. */
export type ArgumentKind = 'region' | 'distance' | 'number' | 'count';

/** One function of the region algebra. */
export interface RegionFunction {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly parameters: readonly ArgumentKind[];
  /** Further arguments of the last kind are welcome. */
  readonly several?: true;
  /** How many of the last parameters may be left out. */
  readonly optional?: number;
  /** What is wrong with the numbers, if anything; without it, distances must not be negative. */
  check?(numbers: readonly number[]): string | undefined;
  evaluate(regions: readonly Evaluated[], numbers: readonly number[], workshop: Workshop): Mask | Evaluated;
}

const masks = (regions: readonly Evaluated[]): [Mask, ...Mask[]] => regions.map((r) => r.mask) as [Mask, ...Mask[]];

/** Every function, in the order of the documentation. A new one is one entry here. */
export const regionFunctions: readonly RegionFunction[] = [
  {
    name: 'union',
    usage: 'union(region, ...) or a | b',
    summary: 'Voxels of any of the regions.',
    parameters: ['region'],
    several: true,
    evaluate: (regions) => union(...masks(regions)),
  },
  {
    name: 'intersect',
    usage: 'intersect(region, ...) or a & b',
    summary: 'Voxels of all the regions; a name with wildcards stands for each of its segments.',
    parameters: ['region'],
    several: true,
    evaluate: (regions) => intersect(...masks(regions)),
  },
  {
    name: 'subtract',
    usage: 'subtract(region, region, ...) or a - b',
    summary: 'Voxels of the first region in none of the others.',
    parameters: ['region', 'region'],
    several: true,
    evaluate: (regions) => subtract(...masks(regions)),
  },
  {
    name: 'complement',
    usage: 'complement(region) or !a',
    summary: 'Voxels of the image outside the region.',
    parameters: ['region'],
    evaluate: ([region]) => complement(region.mask),
  },
  {
    name: 'largest',
    usage: 'largest(region) or largest(region, n)',
    summary: 'The largest connected piece, or the n largest (26-connected).',
    parameters: ['region', 'count'],
    optional: 1,
    evaluate: ([region], [n = 1]) => largest(region.mask, n),
  },
  {
    name: 'component',
    usage: 'component(region, n)',
    summary: 'The n-th largest connected piece; empty when there are fewer.',
    parameters: ['region', 'count'],
    evaluate: ([{ mask }], [n]) => maskOfComponents(connectedComponents(mask).slice(n - 1, n), mask.geometry),
  },
  {
    name: 'components',
    usage: 'components(region), alone, as a whole region',
    summary: 'Each connected piece as a region of its own, name.1 the largest, name.2 the next.',
    parameters: ['region'],
    evaluate: ([region]) => region,
  },
  {
    name: 'dilate',
    usage: 'dilate(region, 4mm)',
    summary: 'The region and all voxels at most so far from it; clipped to the image.',
    parameters: ['region', 'distance'],
    evaluate: ([region], [mm], { grow }) => grow(region, mm),
  },
  {
    name: 'erode',
    usage: 'erode(region, 4mm)',
    summary: 'The region without the voxels at most so far from a voxel outside it.',
    parameters: ['region', 'distance'],
    evaluate: ([region], [mm], { grow }) => grow(region, -mm),
  },
  {
    name: 'shell',
    usage: 'shell(region, 0mm, 4mm)',
    summary: 'The rim between two distances from the border of the region; negative ones lie inside it.',
    parameters: ['region', 'distance', 'distance'],
    check: ([inner, outer]) => (inner < outer ? undefined : 'the first distance must be below the second'),
    evaluate: ([region], [inner, outer], { grow }) => {
      const [within, without] = [grow(region, outer), grow(region, inner)];
      return { ...within, mask: subtract(within.mask, without.mask) };
    },
  },
  {
    name: 'open',
    usage: 'open(region, 2mm)',
    summary: 'Eroded, then dilated: without its thin parts.',
    parameters: ['region', 'distance'],
    evaluate: ([region], [mm], { grow }) => grow(grow(region, -mm), mm),
  },
  {
    name: 'close',
    usage: 'close(region, 2mm)',
    summary: 'Dilated, then eroded: with its narrow gaps closed.',
    parameters: ['region', 'distance'],
    evaluate: ([region], [mm], { grow }) => ({ ...grow(grow(region, mm), -mm), cut: region.cut }),
  },
  {
    name: 'fill',
    usage: 'fill(region)',
    summary: 'The region with its holes.',
    parameters: ['region'],
    evaluate: ([region]) => fillHoles(region.mask),
  },
  {
    name: 'hu',
    usage: 'hu(-50, 250)',
    summary: 'Voxels of the image with values from the first to the second number, both included.',
    parameters: ['number', 'number'],
    check: ([lowest, highest]) => (lowest <= highest ? undefined : 'the first value must not be above the second'),
    evaluate: (_, [lowest, highest], { inRange }) => inRange(lowest, highest),
  },
];

/** A function by its name. */
export const regionFunction: ReadonlyMap<string, RegionFunction> = new Map(regionFunctions.map((f) => [f.name, f]));
