import {
  countVoxels,
  evaluateRegions,
  type Mask,
  type NamedRegion,
  parseRegion,
  type Region,
  type RegionInput,
  type RegionNode,
  type SegmentSource,
} from '@radscore/image';
import type { Protocol } from '@radscore/protocol';
import { regionsOfCase } from '@radscore/protocol';

/** The regions of a protocol and which of them are measured: plain data, part of a request. */
export interface StudyRegions extends Pick<Protocol, 'segments' | 'regions' | 'lesions'> {
  /** Names of the regions that signatures name. */
  readonly measure: readonly string[];
  /** Region that grey values are made relative to. */
  readonly reference?: string;
  /** Region whose percentiles are brought to a standard scale. */
  readonly foreground?: string;
}

/** The regions of a case, once for all its lesions or once for each of them. */
export interface CaseLesions {
  readonly rows: readonly { readonly regions: readonly Region[]; readonly volume: number }[];
  readonly count: number;
  /** mL */
  readonly volume: number;
  /** The region that grey values are made relative to, and that whose percentiles are brought to a standard scale, where the study has one. */
  readonly reference?: Mask;
  readonly foreground?: Mask;
}

/**
 * Works out the measured regions of a case. Under the rules that measure lesion by lesion (`mean`, `max` ...), every connected
 * piece of the lesions' segment takes the segment's place in turn; under `largest` the largest piece does.
 *
 * @throws RAD-SEGMENT-ALIAS, RAD-REGION-…
 */
export function lesionsOfCase(study: StudyRegions, { image, segments }: RegionInput): CaseLesions {
  const { rule, segment } = study.lesions;
  const { reference, foreground } = study;
  const beside = [reference, foreground].filter((text) => text !== undefined);
  const [names, aliases] = [[...segments.keys()], [...(segments.aliases?.() ?? [])]];
  const list = regionsOfCase({ ...study, beside }, names, aliases);
  const lesions = list.some(({ name }) => name === segment) || [...names, ...aliases].includes(segment);
  const input = { segments, ...(image === undefined ? {} : { image }) };
  const pieces = lesions ? piecesOf(list, segment, input) : [];
  const voxel = (mask: Mask) => mask.geometry.spacing.reduce((product, mm) => product * mm, 1) / 1000;
  const volumes = pieces.map(({ mask }) => countVoxels(mask) * voxel(mask));
  const count = pieces.length;
  const volume = volumes.reduce((sum, mL) => sum + mL, 0);
  const maskOf = (text: string): Mask => measured(list, { ...study, measure: [text] }, input)[0]!.mask;
  const ofCase = {
    count,
    volume,
    ...(reference !== undefined && { reference: maskOf(reference) }),
    ...(foreground !== undefined && { foreground: maskOf(foreground) }),
  };
  if (rule === 'union' || pieces.length < 2)
    return { rows: [{ regions: measured(list, study, input), volume }], ...ofCase };
  const chosen =
    rule === 'largest' ? pieces.slice(0, 1) : rule === 'largest-3-volume-weighted' ? pieces.slice(0, 3) : pieces;
  const rows = chosen.map(({ mask }, k) => {
    const only = replaceRegion(list, segment, { segment: lesionName, exact: true, at: 0 });
    return { regions: measured(only, study, { ...input, segments: withSegment(segments, mask) }), volume: volumes[k]! };
  });
  return { rows, ...ofCase };
}

/** A name that no segment of a file has. */
const lesionName = '\u0000lesion';

function piecesOf(list: readonly NamedRegion[], segment: string, input: RegionInput): Region[] {
  const before = list.slice(0, list.findIndex(({ name }) => name === segment) + 1);
  // Not exact: the name may be the protocol's, for a union of segments of the file.
  const node: RegionNode = { call: 'components', arguments: [{ segment, at: 0 }], at: 0 };
  const all = evaluateRegions([...before, { name: lesionName, node }], input);
  return all.filter(({ name, mask }) => name.startsWith(`${lesionName}.`) && countVoxels(mask) > 0);
}

/** The regions to be measured; of the others only those they are made of are worked out. */
function measured(list: readonly NamedRegion[], { measure }: StudyRegions, input: RegionInput): Region[] {
  const needed = new Set<string>(measure);
  for (const { name, node } of [...list].reverse())
    if (needed.has(name)) for (const part of namesIn(node)) needed.add(part);
  const own = new Set(list.map(({ name }) => name));
  const direct = measure.filter((name) => !own.has(name)).map((name) => ({ name, node: parseRegion(name) }));
  const regions = evaluateRegions([...list.filter(({ name }) => needed.has(name)), ...direct], input);
  return measure.map((name) => regions.find((region) => region.name === name)!);
}

function namesIn(node: RegionNode): string[] {
  if ('segment' in node) return [node.segment];
  return node.arguments.flatMap((argument) => (typeof argument === 'number' ? [] : namesIn(argument)));
}

function replaceRegion(list: readonly NamedRegion[], name: string, node: RegionNode): NamedRegion[] {
  const known = list.some((each) => each.name === name);
  return known ? list.map((each) => (each.name === name ? { name, node } : each)) : [{ name, node }, ...list];
}

function withSegment(segments: SegmentSource, lesion: Mask): SegmentSource {
  return {
    keys: () => [...segments.keys(), lesionName],
    aliases: () => segments.aliases?.() ?? [],
    get: (name) => (name === lesionName ? lesion : segments.get(name)),
  };
}
