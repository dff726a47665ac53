import { isRadError, RadError } from '@radscore/core';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { type ExtractionParameters, makeParameters } from './parameters.js';

/**
 * Reads the text of a parameter file, YAML or JSON: a file that works in PyRadiomics works here unchanged.
 *
 * @throws RAD-PARAMETER-FILE for text that is neither, RAD-PARAMETER-UNKNOWN and RAD-PARAMETER-INVALID for its content; all
 * with `place.line`.
 */
export function parseParameters(text: string): ExtractionParameters {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [problem] = document.errors;
  if (problem !== undefined) {
    throw new RadError('RAD-PARAMETER-FILE', { detail: problem.message }, { line: lines.linePos(problem.pos[0]).line });
  }
  try {
    return makeParameters(document.toJS({ maxAliasCount: 100 }));
  } catch (error) {
    if (!isRadError(error)) throw error;
    const offset = error.place.field === undefined ? undefined : offsetOf(document, error.place.field.split('.'));
    throw offset === undefined ? error : error.at({ line: lines.linePos(offset).line });
  }
}

/** Where in the text the deepest key of a path stands that can be found. */
function offsetOf({ contents }: Document.Parsed, path: readonly string[]): number | undefined {
  let node: unknown = contents;
  let offset: number | undefined;
  for (const key of path) {
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (pair === undefined) break;
    offset = isScalar(pair.key) ? pair.key.range?.[0] : offset;
    node = pair.value;
  }
  return offset;
}
