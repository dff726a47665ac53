import { regionFunction } from './functions.js';

/** A segment by its name; `*` and `?` stand for other characters unless the name was quoted. */
export interface SegmentNode {
  readonly segment: string;
  /** Quoted: taken letter by letter. */
  readonly exact?: true;
  /** Its position in the text, from 1; not part of the meaning. */
  readonly at: number;
}

/** A function of regions and numbers (mm, HU, counts). Operators are functions too: `&` is `intersect`. */
export interface CallNode {
  readonly call: string;
  readonly arguments: readonly (RegionNode | number)[];
  readonly at: number;
}

/** A region expression as plain data. */
export type RegionNode = SegmentNode | CallNode;

/** A region expression under a name. */
export interface NamedRegion {
  readonly name: string;
  readonly node: RegionNode;
}

/**
 * The expression in its one canonical spelling: expressions that mean the same node by node give the same text,
 * however they were spaced and whether they were written with operators or functions. Reads back to the same tree.
 * It is the key of caches and of provenance.
 *
 * @example
 * ```ts
 * import { formatRegion, parseRegion } from '@radscore/image';
 *
 * formatRegion(parseRegion('dilate(tumour, 4mm) & liver')); // => 'intersect(dilate(tumour, 4mm), liver)'
 * ```
 */
export function formatRegion(node: RegionNode): string {
  if ('segment' in node) return formatName(node);
  const { call } = node;
  const kinds = regionFunction.get(call)?.parameters ?? [];
  const texts = node.arguments.map((argument, i) => {
    if (typeof argument !== 'number') return formatRegion(argument);
    return kinds[i] === 'distance' ? `${argument}mm` : String(argument);
  });
  return `${call}(${texts.join(', ')})`;
}

const plainName = /^[\p{L}_*?][\p{L}\p{N}_.*?]*$/u;

function formatName({ segment, exact }: SegmentNode): string {
  const wild = /[*?]/.test(segment);
  return plainName.test(segment) && !(exact && wild) ? segment : JSON.stringify(segment);
}
