import { didYouMean, isRadError, toRadError } from '@radscore/core';
import { imageError, matchNames, type NamedRegion, parseRegion, type RegionNode } from '@radscore/image';
import { protocolError } from './errors.js';
import type { Protocol } from './schema.js';

type RegionParts = Pick<Protocol, 'segments' | 'regions'> & {
  /** Expressions that are worked out beside the regions: reference region, foreground. */
  readonly beside?: readonly string[];
};

/**
 * The regions of a protocol for a case with these segments: first the protocol's names for segments (`tumour` for `Tumor_1`,
 * `Tumor_2`), then its regions, in order. Names before may be used like segments, so only the regions that a signature names
 * need to be measured.
 *
 * @param numbers further names of the segments, which count where they are written in full: `label5`.
 * @throws RAD-MASK-EMPTY where a case has no segment at all, RAD-SEGMENT-ALIAS where it lacks one it must have; what `parseRegion` throws.
 */
export function regionsOfCase(
  parts: RegionParts,
  names: readonly string[],
  numbers: readonly string[] = [],
): NamedRegion[] {
  const { segments, regions } = parts;
  const aliases = segmentAliases(parts, names, numbers).map(({ name, found }) => {
    const { match, otherwise } = segments[name]!;
    if (found.length > 0) return { name, node: unionOf(found) };
    if (otherwise === 'none' && names.length > 0) return { name, node: nothingOf(names[0]!) };
    if (otherwise !== 'none' && otherwise !== 'error') return { name, node: parseRegion(otherwise) };
    if (names.length === 0) throw imageError('RAD-MASK-EMPTY', { label: 'any segment' });
    const values = { name, wanted: match.join(', '), known: names.join(', ') };
    throw protocolError('RAD-SEGMENT-ALIAS', values, { field: `segments.${name}` });
  });
  return [...aliases, ...Object.entries(regions).map(([name, text]) => ({ name, node: parseRegion(text) }))];
}

/** The names that a protocol has for segments, as far as its regions and what is worked out beside them use them, with the segments of a case that each means. */
export function segmentAliases(
  parts: RegionParts,
  names: readonly string[],
  numbers: readonly string[] = [],
): { readonly name: string; readonly found: readonly string[] }[] {
  const used = usedNames(parts);
  return Object.entries(parts.segments)
    .filter(([name]) => used.has(name))
    .map(([name, { match }]) => ({ name, found: match.flatMap((pattern) => matching(pattern, names, numbers)) }));
}

/**
 * Checks the expressions of segments and regions, and that they name only segments, regions before them, or names in quotes.
 *
 * @throws RAD-REGION-…, RAD-PROTOCOL-REFERENCE, with `place.field`.
 */
export function checkRegions({ segments, regions, images }: RegionParts & Partial<Pick<Protocol, 'images'>>): void {
  const known: string[] = [];
  const beside = (['reference', 'standardise'] as const).flatMap((key) => {
    const text = images?.[key];
    return text === undefined ? [] : [{ name: '', text, field: `images.${key}` }];
  });
  for (const { name, text, field } of [...expressions({ segments, regions }), ...beside]) {
    for (const segment of text === undefined ? [] : segmentNames(parsed(text, field))) {
      if (Object.keys(segments).length === 0 || known.includes(segment)) continue;
      const hints = { suggestion: didYouMean(segment, known), known: known.join(', ') || 'none before it' };
      throw protocolError(
        'RAD-PROTOCOL-REFERENCE',
        { kind: 'segment or region', name: segment, field, ...hints },
        { field },
      );
    }
    known.push(name);
  }
}

/** The names that regions, and the expressions in place of absent segments, refer to. */
function usedNames({ beside = [], ...parts }: RegionParts): Set<string> {
  const texts = [...expressions(parts).flatMap(({ text }) => text ?? []), ...beside];
  return new Set(texts.flatMap((text) => segmentNames(parseRegion(text))));
}

/** Everything in a protocol that is written in the region algebra, in the order in which names come to be known. */
function expressions({ segments, regions }: RegionParts): { name: string; text?: string; field: string }[] {
  const aliases = Object.entries(segments).map(([name, { otherwise }]) => {
    const field = `segments.${name}`;
    return otherwise === 'none' || otherwise === 'error' ? { name, field } : { name, field, text: otherwise };
  });
  return [...aliases, ...Object.entries(regions).map(([name, text]) => ({ name, text, field: `regions.${name}` }))];
}

function parsed(text: string, field: string): RegionNode {
  try {
    return parseRegion(text);
  } catch (error) {
    throw toRadError(error, { field });
  }
}

/** The plain names of an expression; wildcards and quoted names mean segments of the files. */
function segmentNames(node: RegionNode): string[] {
  if ('segment' in node) return node.exact || /[*?]/.test(node.segment) ? [] : [node.segment];
  return node.arguments.flatMap((argument) => (typeof argument === 'number' ? [] : segmentNames(argument)));
}

function matching(wanted: string, names: readonly string[], numbers: readonly string[]): string[] {
  if (numbers.includes(wanted) && !names.includes(wanted)) return [wanted];
  try {
    return matchNames(wanted, names).map((i) => names[i]!);
  } catch (error) {
    if (isRadError(error, 'RAD-SEGMENT-UNKNOWN')) return [];
    throw error;
  }
}

function unionOf(names: readonly string[]): RegionNode {
  const nodes = [...new Set(names)].map((segment) => ({ segment, exact: true as const, at: 0 }));
  return nodes.length === 1 ? nodes[0]! : { call: 'union', arguments: nodes, at: 0 };
}

function nothingOf(segment: string): RegionNode {
  const node = { segment, exact: true as const, at: 0 };
  return { call: 'subtract', arguments: [node, node], at: 0 };
}
