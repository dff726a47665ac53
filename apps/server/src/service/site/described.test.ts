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

/** Every key of a schema, at whatever depth. */
function keysOf({ properties = {}, additionalProperties, items, anyOf = [], oneOf = [] }: Described): string[] {
  const inner = [additionalProperties, items, ...anyOf, ...oneOf].filter((each) => typeof each === 'object');
  return [...Object.entries(properties).flatMap(([key, each]) => [key, ...keysOf(each)]), ...inner.flatMap(keysOf)];
}

test('docs/hospital.md has every key of site.yaml', () => {
  const page = readFileSync(new URL('../../../../../docs/hospital.md', import.meta.url), 'utf8');
  const keys = [...new Set(keysOf(z.toJSONSchema(siteSchema, { io: 'input' }) as Described))];
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter((key) => !new RegExp(`\`[^\`]*\\b${key}\\b[^\`]*\``).test(page))).toEqual([]);
});
