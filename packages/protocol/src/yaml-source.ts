import { deepestNesting, isNestedTooDeep } from '@radscore/core';
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { protocolError } from './errors.js';

/** A YAML text that was read, with the lines its parts stand on. */
export interface YamlSource {
  readonly file?: string;
  readonly data: unknown;
  /** The line of the deepest part of a path that is there, and how many steps of the path that was. */
  locate(path: readonly PropertyKey[]): { readonly line: number; readonly depth: number } | undefined;
}

/**
 * Linear in the length of the text.
 *
 * @throws RAD-PROTOCOL-FILE with `place.line` for a text that is not YAML, or in which a key stands twice or is `__proto__`.
 */
export function parseYaml(text: string, file?: string): YamlSource {
  const place = file === undefined ? {} : { file };
  if (isNestedTooDeep(text)) throw protocolError('RAD-PROTOCOL-FILE', { detail: tooDeep }, { ...place, line: 1 });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true, uniqueKeys: false });
  const at = (offset: number) => lines.linePos(offset).line;
  const [problem] = document.errors;
  if (problem !== undefined) {
    const detail = problem.message.replace(/\.$/, '');
    throw protocolError('RAD-PROTOCOL-FILE', { detail }, { ...place, line: at(problem.pos[0]) });
  }
  const fault = guarded(() => faultyKey(document), place);
  if (fault !== undefined) throw keyError(fault, { ...place, line: at(fault.offset) });
  return {
    ...place,
    data: plainData(document, place),
    locate: (path) => {
      const found = offsetOf(document, path);
      return found === undefined ? undefined : { line: at(found.offset), depth: found.depth };
    },
  };
}

const tooDeep = `its maps and lists lie in each other more than ${deepestNesting} deep`;

/** Anchors may be used, but not to build up more data than the text is worth. */
function plainData(document: Document.Parsed, place: { readonly file?: string }): unknown {
  return guarded(() => document.toJS({ maxAliasCount: 100 }), place);
}

function guarded<T>(work: () => T, place: { readonly file?: string }): T {
  try {
    return work();
  } catch (error) {
    const detail = (error as Error).message.replace(/\.$/, '');
    throw protocolError('RAD-PROTOCOL-FILE', { detail }, { ...place, line: 1 });
  }
}

interface FaultyKey {
  readonly name: string;
  readonly offset: number;
}

/** A key that stands twice in its map, or one that a map of JavaScript would swallow. The check of the library is quadratic. */
function faultyKey(document: Document.Parsed): FaultyKey | undefined {
  let fault: FaultyKey | undefined;
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (name === swallowed || (seen.has(name) && name !== '<<')) {
          fault = { name, offset: key.range?.[0] ?? 0 };
          return visit.BREAK;
        }
        seen.add(name);
      }
      return undefined;
    },
  });
  return fault;
}

const swallowed = '__proto__';

function keyError({ name }: FaultyKey, place: { readonly file?: string; readonly line: number }) {
  if (name !== swallowed)
    return protocolError('RAD-PROTOCOL-FILE', { detail: `the key "${name}" stands twice in its map` }, place);
  const values = { key: name, section: 'any map', suggestion: '', known: 'every other name' };
  return protocolError('RAD-PROTOCOL-KEY', values, place);
}

/** The pairs of a map by their keys, made once for each map. */
const indexes = new WeakMap<object, Map<string, Pair>>();

function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  const index = new Map<string, Pair>();
  for (const pair of map.items) if (isScalar(pair.key)) index.set(String(pair.key.value), pair);
  indexes.set(map, index);
  return index;
}

function offsetOf({ contents }: Document.Parsed, path: readonly PropertyKey[]) {
  let node: unknown = contents;
  let found: { offset: number; depth: number } | undefined;
  for (const [i, key] of path.entries()) {
    let at: number | undefined;
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(key));
      at = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      at = isNode(node) ? node.range?.[0] : undefined;
    }
    if (at === undefined) break;
    found = { offset: at, depth: i + 1 };
  }
  return found;
}
