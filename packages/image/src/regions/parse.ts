import { didYouMean, RadError } from '@radscore/core';
import { imageError } from '../errors.js';
import type { CallNode, NamedRegion, RegionNode } from './ast.js';
import { type ArgumentKind, type RegionFunction, regionFunction, regionFunctions } from './functions.js';
import { syntaxError, type Token, tokenize } from './tokens.js';

/** Deeper nesting is refused: no region needs it, and the parser calls itself. */
const deepest = 100;

/** Operators from the loosest to the tightest, with the function each one is; as in Python's sets. */
const operators = [
  ['|', 'union'],
  ['&', 'intersect'],
  ['-', 'subtract'],
] as const;

/**
 * Reads a region expression: names of segments (with `*` and `?`, or in quotes), the functions of `regionFunctions`, the
 * operators `!` (tightest), `-`, `&`, `|` (loosest), parentheses. Distances are in mm: `4mm`, or `4`.
 *
 * @throws `RAD-REGION-SYNTAX`, `RAD-REGION-FUNCTION`, `RAD-REGION-ARGUMENTS`, each with the character where it went wrong.
 * @example
 * ```ts
 * import { formatRegion, parseRegion } from '@radscore/image';
 *
 * formatRegion(parseRegion('dilate(largest(tumour*), 4mm) & liver - vessels')); // => 'intersect(dilate(largest(tumour*), 4mm), subtract(liver, vessels))'
 * ```
 */
export function parseRegion(expression: string): RegionNode {
  const tokens = tokenize(expression);
  let next = 0;
  let depth = 0;

  const region = binary(0);
  if (peek().kind !== 'end') throw syntaxError(expression, peek().at, `expected an operator before ${shown(peek())}`);
  return region;

  function peek(): Token {
    return tokens[next];
  }

  function isSign(text: string): boolean {
    return peek().kind === 'sign' && peek().text === text;
  }

  function take(text: string, where: string): Token {
    if (!isSign(text)) throw syntaxError(expression, peek().at, `expected "${text}" ${where}, found ${shown(peek())}`);
    return tokens[next++];
  }

  function binary(level: number): RegionNode {
    if (level === operators.length) return prefixed();
    const [sign, call] = operators[level];
    let left = binary(level + 1);
    while (isSign(sign)) {
      const { at } = tokens[next++];
      left = { call, arguments: [left, binary(level + 1)], at };
    }
    return left;
  }

  function prefixed(): RegionNode {
    depth++;
    if (depth > deepest) throw syntaxError(expression, peek().at, `nested more than ${deepest} deep`);
    const node = primary();
    depth--;
    return node;
  }

  function primary(): RegionNode {
    const token = peek();
    if (isSign('!')) {
      next++;
      return { call: 'complement', arguments: [prefixed()], at: token.at };
    }
    if (isSign('(')) {
      next++;
      const inner = binary(0);
      take(')', `to close the one at character ${token.at}`);
      return inner;
    }
    if (token.kind === 'sign' || token.kind === 'end') {
      throw syntaxError(expression, token.at, `expected a region, found ${shown(token)}`);
    }
    next++;
    if (token.kind === 'name' && isSign('(')) return call(token);
    return { segment: token.text, ...(token.kind === 'quoted' && { exact: true as const }), at: token.at };
  }

  function call(name: Token): CallNode {
    const known = regionFunction.get(name.text);
    if (known === undefined) throw unknownFunction(expression, name);
    take('(', `after ${name.text}`);
    const args: (RegionNode | number)[] = [];
    while (!isSign(')')) {
      if (args.length > 0) take(',', `or ")" in ${name.text}()`);
      const kind = known.parameters[args.length] ?? (known.several ? known.parameters.at(-1) : undefined);
      if (kind === undefined) throw badArguments(expression, name, known, `it takes ${arity(known)}`);
      args.push(kind === 'region' ? binary(0) : quantity(kind, name, known));
    }
    take(')', `to close ${name.text}(`);
    if (args.length < known.parameters.length - (known.optional ?? 0)) {
      throw badArguments(expression, name, known, `it takes ${arity(known)}, found ${args.length}`);
    }
    const problem = known.check?.(args.filter((a) => typeof a === 'number'));
    if (problem !== undefined) throw badArguments(expression, name, known, problem);
    return { call: name.text, arguments: args, at: name.at };
  }

  function quantity(kind: Exclude<ArgumentKind, 'region'>, name: Token, known: RegionFunction): number {
    const negative = isSign('-');
    if (negative) next++;
    const token = peek();
    const fail = (problem: string): RadError => badArguments(expression, { ...name, at: token.at }, known, problem);
    if (token.kind !== 'number') throw fail(`expected ${wanted[kind]}, found ${shown(token)}`);
    next++;
    const value = negative ? -token.value! : token.value!;
    const unit = kind === 'distance' ? 'mm' : kind === 'number' ? 'HU' : '';
    if (token.unit !== '' && token.unit !== unit) throw fail(`expected ${wanted[kind]}, found "${token.text}"`);
    if (!Number.isFinite(value)) throw fail(`${token.text} is too large`);
    if (kind === 'count' && !(Number.isInteger(value) && value >= 1))
      throw fail(`expected ${wanted[kind]}, found ${value}`);
    if (kind === 'distance' && value < 0 && known.check === undefined) throw fail('the distance must not be negative');
    return value;
  }
}

/**
 * Reads a list of regions, one per line or separated by `;`. Each may have a name before a colon; without one it is named by
 * its own text. `#` begins a comment. Names defined earlier may be used like segments.
 *
 * @throws as `parseRegion`, with the line; `RAD-REGION-NAME` when a name comes twice.
 * @example
 * ```ts
 * import { parseRegions } from '@radscore/image';
 *
 * parseRegions('tumour\nintra+peri4: dilate(tumour, 4mm) & liver').map(({ name }) => name); // => ['tumour', 'intra+peri4']
 * ```
 */
export function parseRegions(text: string): NamedRegion[] {
  const regions: NamedRegion[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    for (const part of statements(line)) {
      const [, label, expression] = /^(?:\s*([^\s:"'()&|!,]+)\s*:)?(.*)$/su.exec(part)!;
      const place = { line: i + 1 };
      try {
        const region = { name: label ?? expression.trim(), node: parseRegion(expression.trim()) };
        if (regions.some((r) => r.name === region.name)) throw imageError('RAD-REGION-NAME', { name: region.name });
        regions.push(region);
      } catch (error) {
        throw error instanceof RadError ? error.at(place) : error;
      }
    }
  });
  return regions;
}

/** The parts of a line between semicolons, without comments; neither counts inside quotes. */
function statements(line: string): string[] {
  const pieces: string[] = line.match(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\s\S]/gu) ?? [];
  const end = pieces.indexOf('#');
  const parts: string[] = [''];
  for (const piece of end < 0 ? pieces : pieces.slice(0, end)) {
    if (piece === ';') parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts.filter((part) => part.trim() !== '');
}

const wanted = {
  distance: 'a distance in mm',
  number: 'a number',
  count: 'a whole number from 1',
} as const;

function arity({ parameters, optional = 0, several }: RegionFunction): string {
  const least = parameters.length - optional;
  if (several) return `at least ${least} argument${least === 1 ? '' : 's'}`;
  return optional === 0 ? `${least} argument${least === 1 ? '' : 's'}` : `${least} to ${parameters.length} arguments`;
}

function unknownFunction(expression: string, { text, at }: Token): RadError {
  const known = regionFunctions.map((f) => f.name);
  return imageError('RAD-REGION-FUNCTION', {
    name: text,
    position: at,
    expression,
    suggestion: didYouMean(text, known),
    known: known.join(', '),
  });
}

function badArguments(expression: string, { text, at }: Token, { usage }: RegionFunction, problem: string): RadError {
  return imageError('RAD-REGION-ARGUMENTS', { name: text, position: at, expression, problem, usage });
}

function shown(token: Token): string {
  return token.kind === 'end' ? 'the end' : `"${token.text}"`;
}
