import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { siteSchema } from './site-schema.js';

interface Described {
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: Described | boolean;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
}

/** Every key of a schema by its path: those of lists and of maps stand below the name of these. */
function pathsOf(
  { properties = {}, additionalProperties, items, anyOf = [], oneOf = [] }: Described,
  at = '',
): string[] {
  const inner = [additionalProperties, items, ...anyOf, ...oneOf].filter((each) => typeof each === 'object');
  const own = Object.entries(properties).flatMap(([key, each]) => [`${at}${key}`, ...pathsOf(each, `${at}${key}.`)]);
  return [...own, ...inner.flatMap((each) => pathsOf(each, at))];
}

/** The paths that the first column of a table names: `a.b`, `a` (`b`, `c`), or `a`: `b`, `c`. */
function pathsIn(table: string): string[] {
  return table.split('\n').flatMap((row) => {
    let [at, last] = ['', ''];
    const paths: string[] = [];
    for (const [token, code] of (row.split('|')[1] ?? '').matchAll(/`([^`]+)`|[():]/g)) {
      if (token === ')') at = '';
      else if (code === undefined) at = `${last}.`;
      else {
        last = `${at}${code}`;
        paths.push(last);
      }
    }
    return paths;
  });
}

test('docs/hospital.md has every key of site.yaml by its path, and no other', () => {
  const page = readFileSync(new URL('../../../../../docs/hospital.md', import.meta.url), 'utf8');
  const table = page.split('| key | default | what |')[1]!.split('\n\n')[0]!;
  const paths = new Set(pathsOf(z.toJSONSchema(siteSchema, { io: 'input' }) as Described));
  const described = new Set(pathsIn(table));
  expect(paths.size).toBeGreaterThan(60);
  expect(
    [...paths].filter((path) => ![...described].some((each) => each === path || each.startsWith(`${path}.`))),
  ).toEqual([]);
  expect([...described].filter((path) => !paths.has(path))).toEqual([]);
});
