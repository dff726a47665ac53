import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { protocolError } from './errors.js';

/** A YAML text that was read, with the lines its parts stand on. */
export interface YamlSource {
  readonly file?: string;
  readonly data: unknown;
  /** The line of the deepest part of a path that is there, and how many steps of the path that was. */
  locate(path: readonly PropertyKey[]): { readonly line: number; readonly depth: number } | undefined;
}

/** @throws RAD-PROTOCOL-FILE with `place.line` for a text that is no YAML, or in which a key stands twice. */
export function parseYaml(text: string, file?: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const at = (offset: number) => lines.linePos(offset).line;
  const [problem] = document.errors;
  const place = file === undefined ? {} : { file };
  if (problem !== undefined) {
    const detail = problem.message.replace(/\.$/, '');
    throw protocolError('RAD-PROTOCOL-FILE', { detail }, { ...place, line: at(problem.pos[0]) });
  }
  return {
    ...place,
    data: plainData(document, place),
    locate: (path) => {
      const found = offsetOf(document, path);
      return found === undefined ? undefined : { line: at(found.offset), depth: found.depth };
    },
  };
}

/** Anchors may be used, but not to build up more data than the text is worth. */
function plainData(document: Document.Parsed, place: { readonly file?: string }): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw protocolError(
      'RAD-PROTOCOL-FILE',
      { detail: (error as Error).message.replace(/\.$/, '') },
      { ...place, line: 1 },
    );
  }
}

function offsetOf({ contents }: Document.Parsed, path: readonly PropertyKey[]) {
  let node: unknown = contents;
  let found: { offset: number; depth: number } | undefined;
  for (const [i, key] of path.entries()) {
    let at: number | undefined;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
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
