import { didYouMean, type RadError } from '@radscore/core';
import type { z } from 'zod';
import { protocolError } from './errors.js';
import { describePath, knownKeys, sectionsWith } from './json-schema.js';

type Issue = z.core.$ZodIssue;

/** A problem of the schema as an error of the table, with the path to look its line up by. */
export function protocolIssue(issue: Issue, data: unknown): { error: RadError; path: PropertyKey[] } {
  const most = telling(issue, data);
  const { path } = most;
  const field = path.join('.');
  if (most.code === 'unrecognized_keys') {
    const key = most.keys[0]!;
    return { error: unknownKey(key, path), path: [...path, key] };
  }
  if (most.code === 'invalid_key') {
    const values = {
      value: shown(path.at(-1)),
      field,
      problem: most.issues[0]?.message ?? most.message,
      suggestion: '',
    };
    return { error: protocolError('RAD-PROTOCOL-VALUE', values, { field }), path };
  }
  const value = valueAt(data, path);
  if (value === undefined) {
    const meaning = describePath(path) ?? 'a protocol needs it.';
    return { error: protocolError('RAD-PROTOCOL-MISSING', { field, meaning }, { field }), path };
  }
  const words = most.code === 'invalid_value' ? most.values : most.code === 'invalid_union' ? optionsOf(most) : [];
  const error = protocolError(
    'RAD-PROTOCOL-VALUE',
    {
      value: shown(value),
      field,
      problem: problemOf(most),
      suggestion: typeof value === 'string' ? didYouMean(value, words.map(String)) : '',
    },
    { field },
  );
  return { error, path };
}

/** The error for a key that nothing knows; a key of another section is sent there. */
function unknownKey(key: string, path: readonly PropertyKey[]): RadError {
  const known = knownKeys(path);
  const near = didYouMean(key, known);
  const elsewhere = near === '' ? sectionsWith(key) : [];
  const field = [...path, key].join('.');
  const section = path.length === 0 ? 'the top level' : path.join('.');
  const suggestion = elsewhere.length === 0 ? near : ` It belongs into ${elsewhere.join(' or ')}.`;
  return protocolError('RAD-PROTOCOL-KEY', { key, section, suggestion, known: known.join(', ') }, { field });
}

/** Of a value that fits none of several forms, the problem of the form it comes nearest to. */
function telling(issue: Issue, data: unknown): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const value = valueAt(data, issue.path);
  const isMap = typeof value === 'object' && value !== null;
  const depth = (issues: readonly Issue[]) =>
    Math.max(...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));
  // A map is compared with the form for maps, where the problem lies deeper; a plain value with all forms at once.
  const [nearest] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  const inner = nearest?.[0];
  if (!isMap || inner === undefined) {
    const options = issue.errors.flatMap((issues) => issues.map(problemOf));
    return { ...issue, code: 'custom', message: [...new Set(options)].join(', or '), input: value };
  }
  return telling({ ...inner, path: [...issue.path, ...inner.path] }, data);
}

function problemOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `it must be ${nouns[issue.expected] ?? `a ${issue.expected}`}`;
    case 'invalid_value':
      return `it must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return limit(issue.origin, issue.inclusive === false ? 'above' : 'at least', Number(issue.minimum));
    case 'too_big':
      return limit(issue.origin, issue.inclusive === false ? 'below' : 'at most', Number(issue.maximum));
    case 'invalid_union':
      return `it must be one of ${optionsOf(issue).map(String).join(', ')}`;
    default:
      return issue.message;
  }
}

const nouns: Readonly<Record<string, string>> = {
  int: 'a whole number',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  string: 'a text',
  boolean: 'true or false',
  tuple: 'a list',
};

function limit(origin: string, relation: string, bound: number): string {
  if (origin === 'array') return `it must have ${relation} ${bound} entries`;
  return `it must be ${relation} ${bound}`;
}

/** The values that tell the forms of a union apart. */
function optionsOf(issue: Extract<Issue, { code: 'invalid_union' }>): readonly unknown[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
