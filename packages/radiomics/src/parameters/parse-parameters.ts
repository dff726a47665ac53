import { deepestNesting, type ErrorData, isNestedTooDeep, isRadError } from '@radscore/core';
import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { radiomicsError } from '../errors.js';
import { makeParameters } from './all-parameters.js';
import type { ExtractionParameters } from './parameters.js';

/**
 * Reads the text of a parameter file, YAML or JSON: a file that works in PyRadiomics works here unchanged. Of
 * a name that occurs twice in a section the last value holds, with a warning.
 *
 * @throws RAD-PARAMETER-FILE for text that is neither, RAD-PARAMETER-UNKNOWN and RAD-PARAMETER-INVALID for its content; all
 * with `place.line`.
 * @example
 * ```ts
 * import { parseParameters } from '@radscore/radiomics/parameter-file';
 *
 * parseParameters('setting:\n  binWidth: 10').settings.binWidth; // => 10
 * ```
 */
export function parseParameters(text: string): ExtractionParameters {
  if (isNestedTooDeep(text)) {
    const detail = `its maps and lists lie in each other more than ${deepestNesting} deep`;
    throw radiomicsError('RAD-PARAMETER-FILE', { detail }, { line: 1 });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true, uniqueKeys: false });
  const [problem] = document.errors;
  if (problem !== undefined) {
    throw radiomicsError(
      'RAD-PARAMETER-FILE',
      { detail: problem.message },
      { line: lines.linePos(problem.pos[0]).line },
    );
  }
  try {
    const parameters = makeParameters(plainData(document));
    return { ...parameters, warnings: [...parameters.warnings, ...duplicates(document, lines)] };
  } catch (error) {
    if (!isRadError(error)) throw error;
    const offset = error.place.field === undefined ? undefined : offsetOf(document, error.place.field.split('.'));
    throw offset === undefined ? error : error.at({ line: lines.linePos(offset).line });
  }
}

/** Anchors may be used, but not to build up more data than the text is worth. @throws RAD-PARAMETER-FILE */
function plainData(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw radiomicsError('RAD-PARAMETER-FILE', { detail: (error as Error).message }, { line: 1 });
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

/** A warning for each name that occurs twice in a map. */
function duplicates(document: Document.Parsed, lines: LineCounter): ErrorData[] {
  const found: ErrorData[] = [];
  visit(document, {
    Map(_, map) {
      const names = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (names.has(name)) {
          const line = lines.linePos(key.range?.[0] ?? 0).line;
          found.push(radiomicsError('RAD-PARAMETER-TWICE', { name }, { line }).toJSON());
        }
        names.add(name);
      }
    },
  });
  return found;
}
