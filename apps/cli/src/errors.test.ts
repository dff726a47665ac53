import { readFileSync } from 'node:fs';
import { coreErrors } from '@radscore/core';
import { expect, test } from 'vitest';
import { errorTables } from './testing/error-tables.js';
import { errorsPage } from './testing/errors-page.js';

test('every row of the tables of errors says what happened and what to do', () => {
  for (const [code, row] of Object.entries(errorTables).flatMap(([, table]) => Object.entries(table))) {
    expect(code).toMatch(/^RAD-[A-Z0-9]+(-[A-Z0-9]+)*$/);
    expect(row.message.length, code).toBeGreaterThan(10);
    expect(row.remedy.length, code).toBeGreaterThan(10);
  }
});

test('a code belongs to one room', () => {
  const codes = Object.values(errorTables).flatMap(Object.keys);
  expect(codes.length).toBeGreaterThan(Object.keys(coreErrors).length);
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
});

test('docs/errors.md is current: npm run generate writes it', () => {
  expect(readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')).toBe(errorsPage());
});
