import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stepsPage } from '../../testing/steps-page.js';
import { findStep, stepEntries } from './step-parameters.js';

test('every step, model and image type is listed with all of its parameters in words', () => {
  const entries = stepEntries();
  expect(entries.length).toBeGreaterThan(80);
  expect(new Set(entries.map(({ name, kind }) => `${kind} ${name}`)).size).toBe(entries.length);
  for (const { name, parameters } of entries)
    for (const row of parameters) {
      expect(row.values, `${name}.${row.name}`).not.toMatch(/anything|undefined|9007199254740991/);
      expect(row.values, `${name}.${row.name}`).not.toBe('');
    }
});

test('values are said as people write them', () => {
  expect(findStep('LASSO')).toMatchObject({
    kind: 'selector',
    parameters: expect.arrayContaining([
      expect.objectContaining({ name: 'penalty', values: 'min or 1se or number from 0', usual: 'min' }),
      expect.objectContaining({ name: 'l1Ratio', values: 'number above 0 to 1', usual: '1' }),
      expect.objectContaining({ name: 'folds', values: 'whole number from 2', usual: '10' }),
    ]),
  });
  expect(findStep('laso')).toMatchObject({ suggestion: ' Did you mean "lasso"?' });
});

test('docs/parameters.md is current: npm run generate writes it', () => {
  expect(readFileSync(new URL('../../../../../docs/parameters.md', import.meta.url), 'utf8')).toBe(stepsPage());
});
