import type { RadError } from '@radscore/core';
import { imageError } from '../errors.js';

/** A piece of a region expression. `at` counts characters from 1. */
export interface Token {
  readonly kind: 'name' | 'quoted' | 'number' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
  /** Of a number: its value and the unit behind it, perhaps after spaces. */
  readonly value?: number;
  readonly unit?: string;
}

/** Longer expressions are refused before anything is done with them. */
const longest = 10_000;

const patterns = {
  space: /\s+/uy,
  number: /(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?:\s*(mm|cm|HU)(?![\p{L}\p{N}_.*?])|([\p{L}_*?][\p{L}\p{N}_.*?]*))?/uy,
  name: /[\p{L}_*?][\p{L}\p{N}_.*?]*/uy,
  quoted: /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/uy,
  sign: /[(),&|!-]/uy,
};

/**
 * The pieces of a region expression, the end among them.
 *
 * @throws `RAD-REGION-SYNTAX` at the first character that belongs to none.
 */
export function tokenize(expression: string): Token[] {
  if (expression.length > longest) {
    throw syntaxError(expression, longest + 1, `it is longer than ${longest} characters`);
  }
  const tokens: Token[] = [];
  for (let i = 0; i < expression.length; ) {
    const match = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = i;
      return pattern.exec(expression);
    };
    const space = match(patterns.space);
    const found =
      space ?? match(patterns.number) ?? match(patterns.name) ?? match(patterns.quoted) ?? match(patterns.sign);
    if (found === null) throw syntaxError(expression, i + 1, unexpected(expression, i));
    if (space === null) tokens.push(tokenOf(found, i + 1));
    i += found[0].length;
  }
  tokens.push({ kind: 'end', text: 'the end', at: expression.length + 1 });
  return tokens;
}

/** The error of an expression that cannot be read; `at` counts from 1. */
export function syntaxError(expression: string, at: number, problem: string): RadError {
  const shown = expression.length > 200 ? `${expression.slice(0, 200)}...` : expression;
  return imageError('RAD-REGION-SYNTAX', { expression: shown, position: at, problem });
}

function tokenOf([text, digits, unit, suffix]: RegExpExecArray, at: number): Token {
  const first = text[0];
  if (digits !== undefined) return { kind: 'number', text, at, value: Number(digits), unit: unit ?? suffix ?? '' };
  if (first === '"' || first === "'") return { kind: 'quoted', text: text.slice(1, -1).replace(/\\(.)/gu, '$1'), at };
  return { kind: '(),&|!-'.includes(first) ? 'sign' : 'name', text, at };
}

function unexpected(expression: string, i: number): string {
  const character = String.fromCodePoint(expression.codePointAt(i)!);
  if (character === '"' || character === "'") return 'the quote is not closed';
  if (character === '+') return 'there is no operator "+"; the union of regions is "|"';
  return `unexpected character ${JSON.stringify(character)}`;
}
