import { didYouMean, type ErrorData, isRadError, RadError } from '@radscore/core';
import { builtInProtocol, builtInProtocols } from './built-in.js';
import { checkProtocol } from './check-protocol.js';
import { protocolError } from './errors.js';
import { protocolIssue } from './issue.js';
import { deprecatedPaths, describePath } from './json-schema.js';
import { dottedPaths, isValues, mergeProtocols, valueAt, withoutPath } from './merge.js';
import { withOwnWords } from './own-words.js';
import { applyPreset, expandCohort } from './preset.js';
import { type Protocol, protocolSchema } from './schema.js';
import { parseYaml, type YamlSource } from './yaml-source.js';

/** The text of a protocol and where it is from. */
export interface ProtocolText {
  readonly text: string;
  readonly file?: string;
}

export interface ParseProtocolOptions {
  /** Name of the file, for messages and for paths relative to it. */
  readonly file?: string;
  /** A public collection whose columns hold unless the protocol names one itself. */
  readonly preset?: string;
  /** Opens the file that a protocol extends, by the path as written; undefined where there is none. */
  readonly open?: (path: string, from: string | undefined) => ProtocolText | undefined;
  /** Is told what stops nothing: RAD-PROTOCOL-NO-EFFECT of each key that is set and read by nothing. */
  readonly onWarning?: (warning: ErrorData) => void;
}

/**
 * Reads a protocol: YAML (or JSON), merged over the protocols it extends, checked, and completed with its defaults.
 *
 * @throws RAD-PROTOCOL-… with `place.line` (and `place.file`) of the text at fault, which may be an extended one;
 * RAD-REGION-… and RAD-PARAMETER-… for expressions, extraction parameters and steps.
 * @example
 * ```ts
 * import { parseProtocol } from '@radscore/protocol';
 *
 * parseProtocol('extends: rc-metachronous-whole-liver\nid: ours\nsplit: { kind: random, test: 0.3 }').split.kind; // => 'random'
 * ```
 */
export function parseProtocol(text: string, options: ParseProtocolOptions = {}): Protocol {
  const chain = readChain({ text, ...(options.file !== undefined && { file: options.file }) }, options);
  const merged = applyPreset(chain.reduceRight<Readonly<Record<string, unknown>>>(mergeLink, {}), options.preset);
  const sources = chain.map(({ source }) => source);
  const result = protocolSchema.safeParse(merged);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => protocolIssue(issue, merged));
    const placed = problems.map(({ error, path }) => placeOf(error, path, sources));
    throw together(placed.sort(byPlace(sources)));
  }
  try {
    checkProtocol(result.data);
  } catch (error) {
    if (!isRadError(error) || error.place.field === undefined) throw error;
    throw placeOf(error, pathIn(merged, error.place.field), sources);
  }
  for (const path of deprecatedPaths().filter((each) => valueAt(merged, each) !== undefined)) {
    const field = path.join('.');
    const warning = protocolError('RAD-PROTOCOL-NO-EFFECT', { field, meaning: describePath(path) ?? '' }, { field });
    options.onWarning?.(placeOf(warning, path, sources).toJSON());
  }
  return result.data;
}

interface Link {
  readonly source: YamlSource;
  readonly data: Readonly<Record<string, unknown>>;
  readonly without: readonly string[];
}

/** The protocol and those it extends, itself first. */
function readChain(first: ProtocolText, options: ParseProtocolOptions): Link[] {
  const chain: Link[] = [];
  const seen: string[] = [first.file ?? 'this protocol'];
  let next: ProtocolText | undefined = first;
  while (next !== undefined) {
    const link = readLink(next);
    chain.push(link.link);
    next = undefined;
    if (link.parent !== undefined) {
      next = openParent(link.parent, link.link.source, options);
      const name = next.file ?? link.parent;
      if (seen.includes(name)) {
        const circle = [...seen.slice(seen.indexOf(name)), name].join(' -> ');
        throw placeOf(protocolError('RAD-PROTOCOL-CYCLE', { chain: circle }), ['extends'], [link.link.source]);
      }
      seen.push(name);
    }
  }
  return chain;
}

function readLink({ text, file }: ProtocolText): { link: Link; parent?: string } {
  const source = parseYaml(text, file);
  const place = file === undefined ? {} : { file };
  if (!isValues(source.data)) {
    const detail = 'it must be a map of keys and values, such as "id: my-study"';
    throw protocolError('RAD-PROTOCOL-FILE', { detail }, { ...place, line: 1 });
  }
  const { extends: parent, without = [], ...data } = source.data;
  const texts = Array.isArray(without) && without.every((path) => typeof path === 'string');
  for (const [field, fine] of [
    ['extends', parent === undefined || typeof parent === 'string'],
    ['without', texts],
  ] as const) {
    if (fine) continue;
    const problem = field === 'extends' ? 'it must be one name' : 'it must be a list of dotted paths';
    const values = { value: JSON.stringify(source.data[field]), field, problem, suggestion: '' };
    throw placeOf(protocolError('RAD-PROTOCOL-VALUE', values, { field }), [field], [source]);
  }
  const link = { source, data: expandCohort(data), without: without as string[] };
  return typeof parent === 'string' ? { link, parent } : { link };
}

function openParent(name: string, source: YamlSource, { open }: ParseProtocolOptions): ProtocolText {
  const built = builtInProtocol(name);
  if (built !== undefined) return { text: built, file: name };
  const opened = open?.(name, source.file);
  if (opened !== undefined) return opened;
  const known = builtInProtocols().map(({ id }) => id);
  const error = protocolError('RAD-PROTOCOL-EXTENDS', {
    name,
    suggestion: didYouMean(name, known),
    known: known.join(', '),
  });
  throw placeOf(error, ['extends'], [source]);
}

function mergeLink(
  parent: Readonly<Record<string, unknown>>,
  { data, without, source }: Link,
): Readonly<Record<string, unknown>> {
  let left = parent;
  for (const [i, path] of without.entries()) {
    const after = withoutPath(left, path);
    if (after === undefined) {
      const known = dottedPaths(left);
      const values = { kind: 'part of the extended protocol', name: path, field: 'without' };
      const hints = { suggestion: didYouMean(path, known), known: Object.keys(left).join(', ') || 'nothing' };
      throw placeOf(protocolError('RAD-PROTOCOL-REFERENCE', { ...values, ...hints }), ['without', i], [source]);
    }
    left = after;
  }
  return withOwnWords(parent, mergeProtocols(left, data), data);
}

/** The error with the file and line of the first text that holds the deepest part of the path. */
function placeOf(error: RadError, path: readonly PropertyKey[], sources: readonly YamlSource[]): RadError {
  let best: { source: YamlSource; line: number; depth: number } | undefined;
  for (const source of sources) {
    const found = source.locate(path);
    if (found !== undefined && found.depth > (best?.depth ?? 0)) best = { source, ...found };
  }
  const source = best?.source ?? sources[0];
  const file = source?.file === undefined ? {} : { file: source.file };
  return error.at({ ...file, ...(best !== undefined && { line: best.line }) });
}

/** The first error, and in its remedy where the others are: who mends one mends all. */
function together([first, ...others]: readonly RadError[]): RadError {
  if (others.length === 0) return first!;
  const lines = others.map(
    ({ message, place }) => `${place.line === undefined ? '' : `line ${place.line}: `}${message}`,
  );
  const shown = [...new Set(lines)].slice(0, mostTogether);
  const more = lines.length > shown.length ? ` And ${lines.length - shown.length} more.` : '';
  const data = first!.toJSON();
  return new RadError({ ...data, remedy: `${data.remedy} Also wrong: ${shown.join(' ')}${more}` }, { cause: first });
}

/** Further errors that one message tells. */
const mostTogether = 12;

/** Errors of the file itself before those of the files it extends, then by line. */
function byPlace(sources: readonly YamlSource[]) {
  const rank = ({ place }: RadError) => sources.findIndex(({ file }) => file === place.file);
  return (a: RadError, b: RadError) => rank(a) - rank(b) || (a.place.line ?? 0) - (b.place.line ?? 0);
}

/** A dotted field as the path of keys it means; keys may hold dots themselves. */
function pathIn(data: unknown, field: string): PropertyKey[] {
  if (Array.isArray(data)) {
    const [index = '', ...rest] = field.split('.');
    return [Number(index), ...pathIn(data[Number(index)], rest.join('.'))];
  }
  if (!isValues(data)) return [];
  const key = Object.keys(data)
    .filter((name) => field === name || field.startsWith(`${name}.`))
    .sort((a, b) => b.length - a.length)[0];
  if (key === undefined) return [];
  return [key, ...pathIn(data[key], field.slice(key.length + 1))];
}
