import { type ErrorData, RadError } from '@radscore/core';
import { imageError } from '../errors.js';
import { connectedComponents, maskOfComponents } from '../morphology/connected-components.js';
import { type DistanceBlock, distanceAround, distanceWithin } from '../morphology/distance-map.js';
import { dilateWith, erodeWith } from '../morphology/grow.js';
import { boundingBox } from '../volume/box.js';
import { requireSameGeometry } from '../volume/compare-geometry.js';
import { union } from '../volume/mask.js';
import type { Geometry, Mask, Volume } from '../volume/volume.js';
import { type CallNode, formatRegion, type NamedRegion, type RegionNode, type SegmentNode } from './ast.js';
import { type Evaluated, regionFunction, type Workshop } from './functions.js';
import { parseRegion, parseRegions } from './parse.js';
import { resolveNames } from './resolve.js';
import { matchSegments, type SegmentSource } from './segments.js';
import { regionWarnings } from './warnings.js';

/** What regions are made from. All masks and the image share one grid. */
export interface RegionInput {
  readonly segments: SegmentSource;
  /** Needed by `hu()` only. */
  readonly image?: Volume;
}

/** An evaluated region. */
export interface Region {
  readonly name: string;
  readonly mask: Mask;
  /** The expression in its canonical spelling, for caches and provenance. */
  readonly expression: string;
  /** Rows of the table of errors that a reader of the results should know of: `RAD-REGION-EMPTY`, `-TINY`, `-AT-BORDER`, `-CUT`. */
  readonly warnings: readonly ErrorData[];
}

/**
 * Evaluates one region expression. Dilations end at the border of the image; a warning says so.
 *
 * @throws what `parseRegion` throws; `RAD-REGION-SEGMENT` for a name that no segment has; `RAD-REGION-NEEDS-IMAGE`;
 * `RAD-GEOMETRY-DIFFERS` when segments and image lie on different grids.
 * @example
 * ```ts
 * import { countVoxels, evaluateRegion, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * const liver = maskOfBox({ lower: [2, 2, 2], upper: [17, 17, 11] }, geometry);
 * const segments = new Map([['tumour', tumour], ['liver', liver]]);
 * countVoxels(evaluateRegion('shell(tumour, 0mm, 2mm) & liver', { segments }).mask); // => 196
 * ```
 */
export function evaluateRegion(expression: string | RegionNode, input: RegionInput): Region {
  const node = typeof expression === 'string' ? parseRegion(expression) : expression;
  const name = typeof expression === 'string' ? expression.trim() : formatRegion(expression);
  if ('call' in node && node.call === 'components') throw severalRegions(node);
  return evaluateRegions([{ name, node }], input)[0];
}

/**
 * Evaluates a list of regions. Segments are read when they are needed, and what several regions share (also the distances
 * behind rims of several widths) is computed once. `components(...)` becomes one region for each connected piece,
 * `name.1` the largest. Throws as `evaluateRegion`, with the name of the region.
 *
 * @example
 * ```ts
 * import { countVoxels, evaluateRegions, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * const segments = new Map([['tumour', tumour]]);
 * evaluateRegions('core: erode(tumour, 1mm)\nrim: tumour - core', { segments }).map(({ name, mask }) => [name, countVoxels(mask)]); // => [['core', 8], ['rim', 56]]
 * ```
 */
export function evaluateRegions(list: string | readonly NamedRegion[], input: RegionInput): Region[] {
  const named = resolveNames(typeof list === 'string' ? parseRegions(list) : list);
  const evaluate = createEvaluator(input, reachesOf(named));
  return named.flatMap(({ name, node }) => {
    try {
      const split = 'call' in node && node.call === 'components';
      const { key, mask, cut } = evaluate(split ? (node.arguments[0] as RegionNode) : node);
      const pieces = split ? connectedComponents(mask) : [];
      if (pieces.length === 0) return describeRegion(name, mask, key, cut);
      return pieces.map((piece, i) =>
        describeRegion(
          `${name}.${i + 1}`,
          maskOfComponents([piece], mask.geometry),
          `component(${key}, ${i + 1})`,
          cut,
        ),
      );
    } catch (error) {
      throw error instanceof RadError ? error.at({ field: name }) : error;
    }
  });
}

function describeRegion(name: string, mask: Mask, expression: string, cut: readonly string[]): Region {
  return { name, mask, expression, warnings: regionWarnings(name, mask, cut) };
}

/** Evaluates nodes; every result is kept under its canonical text. */
function createEvaluator({ segments, image }: RegionInput, reaches: ReadonlyMap<string, number>) {
  const finished = new Map<string, Evaluated>();
  const around = new Map<string, { reach: number; block: DistanceBlock | undefined }>();
  const within = new Map<string, DistanceBlock | undefined>();
  let grid = image?.geometry;

  const workshop: Workshop = {
    grow: (region, distance) => (distance < 0 ? eroded(region, -distance) : dilated(region, distance)),
    inRange: (lowest, highest) => {
      if (image === undefined) throw imageError('RAD-REGION-NEEDS-IMAGE', {});
      const { geometry, data } = image;
      return { geometry, data: Uint8Array.from(data, (v) => (v >= lowest && v <= highest ? 1 : 0)) };
    },
  };
  return evaluate;

  function evaluate(node: RegionNode): Evaluated {
    return keep(formatRegion(node), (key) => {
      if ('segment' in node) return merge(key, segmentsOf(node));
      if (node.call === 'components') throw severalRegions(node);
      const regions = node.arguments.flatMap((argument): Evaluated[] => {
        if (typeof argument === 'number') return [];
        const each = node.call === 'intersect' && 'segment' in argument;
        return each ? segmentsOf(argument) : [evaluate(argument)];
      });
      const numbers = node.arguments.filter((argument) => typeof argument === 'number');
      const result = regionFunction.get(node.call)!.evaluate(regions, numbers, workshop);
      const cut = 'cut' in result ? result.cut : regions.flatMap((r) => r.cut);
      return { key, mask: 'cut' in result ? result.mask : result, cut: [...new Set(cut)] };
    });
  }

  function keep(key: string, work: (key: string) => Evaluated): Evaluated {
    const result = finished.get(key) ?? work(key);
    finished.set(key, result);
    return result;
  }

  function segmentsOf(node: SegmentNode): Evaluated[] {
    return matchSegments(node, segments).map((name) =>
      keep(formatRegion({ segment: name, exact: true, at: 0 }), (key) => {
        const mask = segments.get(name)!;
        grid ??= mask.geometry;
        requireSameGeometry(grid, mask.geometry);
        return { key, mask, cut: [] };
      }),
    );
  }

  function merge(key: string, [first, ...others]: Evaluated[]): Evaluated {
    return others.length === 0 ? first : { key, mask: union(first.mask, ...others.map((o) => o.mask)), cut: [] };
  }

  function dilated(region: Evaluated, radius: number): Evaluated {
    return keep(`dilate(${region.key}, ${radius}mm)`, (key) => {
      const cut = leavesImage(region.mask, radius) ? [...region.cut, key] : region.cut;
      return { key, mask: dilateWith(distancesAround(region, radius), region.mask, radius), cut };
    });
  }

  function distancesAround({ key, mask }: Evaluated, radius: number): DistanceBlock | undefined {
    const kept = around.get(key);
    if (kept !== undefined && kept.reach >= radius) return kept.block;
    const reach = Math.max(radius, reaches.get(key) ?? 0);
    const block = distanceAround(mask, reach);
    around.set(key, { reach, block });
    return block;
  }

  function eroded(region: Evaluated, radius: number): Evaluated {
    return keep(`erode(${region.key}, ${radius}mm)`, (key) => {
      if (!within.has(region.key)) within.set(region.key, distanceWithin(region.mask));
      return { key, mask: erodeWith(within.get(region.key), region.mask, radius), cut: region.cut };
    });
  }
}

/** How far each region will be dilated at most, by its canonical text: one distance map then serves all its rims. */
function reachesOf(list: readonly NamedRegion[]): Map<string, number> {
  const reaches = new Map<string, number>();
  const visit = (node: RegionNode): void => {
    if ('segment' in node) return;
    const parts = node.arguments.filter((a) => typeof a !== 'number');
    if (['dilate', 'shell', 'close'].includes(node.call)) {
      const key = formatRegion(parts[0]);
      const furthest = Math.max(0, ...node.arguments.filter((a) => typeof a === 'number'));
      reaches.set(key, Math.max(furthest, reaches.get(key) ?? 0));
    }
    parts.forEach(visit);
  };
  for (const { node } of list) visit(node);
  return reaches;
}

/** Whether growing by `radius` mm would leave the image, along an axis of more than one voxel. */
function leavesImage(mask: Mask, radius: number): boolean {
  const box = boundingBox(mask);
  if (box === undefined) return false;
  const { size, spacing }: Geometry = mask.geometry;
  return size.some((n, a) => {
    const steps = Math.floor((radius / spacing[a]) * (1 + 1e-9));
    return n > 1 && (steps > box.lower[a] || steps > n - 1 - box.upper[a]);
  });
}

function severalRegions(node: CallNode): RadError {
  return imageError('RAD-REGION-ARGUMENTS', {
    name: 'components',
    position: node.at,
    expression: formatRegion(node),
    problem: 'it makes several regions, so it must stand alone in a list of regions',
    usage: 'largest(region, n) or component(region, n) for some of the pieces',
  });
}
