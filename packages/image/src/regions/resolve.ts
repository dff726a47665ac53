import { formatRegion, type NamedRegion, type RegionNode } from './ast.js';
import { syntaxError } from './tokens.js';

/** A region that names others so often that its canonical text grows beyond this is refused. */
const longest = 20_000;

/**
 * Puts the regions of a list in the place of their names: after `rim: shell(tumour, 0mm, 4mm)`, a later `rim` is that
 * expression, also where a segment has the same name. Wildcards and quoted names mean segments only.
 *
 * @throws `RAD-REGION-SYNTAX` when the names build up to an expression beyond all measure.
 */
export function resolveNames(list: readonly NamedRegion[]): NamedRegion[] {
  const known = new Map<string, RegionNode>();
  return list.map(({ name, node }) => {
    const resolved = substitute(node, known);
    const text = formatRegion(resolved);
    if (text.length > longest) throw syntaxError(text, longest, 'with the regions it names it is too long');
    // Elsewhere, a region that was split into its pieces is the whole of them.
    const whole =
      'call' in resolved && resolved.call === 'components' ? (resolved.arguments[0] as RegionNode) : resolved;
    known.set(name, whole);
    return { name, node: resolved };
  });
}

function substitute(node: RegionNode, known: ReadonlyMap<string, RegionNode>): RegionNode {
  if ('segment' in node) return node.exact ? node : (known.get(node.segment) ?? node);
  return { ...node, arguments: node.arguments.map((a) => (typeof a === 'number' ? a : substitute(a, known))) };
}
