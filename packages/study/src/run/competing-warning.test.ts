import { expect, test } from 'vitest';
import { openCase, runCase } from '../testing/run-case.js';

const censored = 'RAD-STUDY-COMPETING-CENSORED';
const text = (change: (text: string) => string) => runCase(openCase('31', { protocol: change })).warnings;
const models = (list: string) => (given: string) => given.replace(/^models:.*(\n {2}.*)*$/m, `models: ${list}`);

test('plain Cox beside competing events is noted, with how many patients it treats as censored', () => {
  const found = text(models('{ cox: { name: cox } }')).filter(({ code }) => code === censored);
  expect(found).toHaveLength(1);
  expect(found[0]!.values.count).toBeGreaterThan(0);
  expect(found[0]!.remedy).toContain('cause-specific-cox');
});

test('a model of the cumulative incidence is not', () => {
  const warnings = text(models('{ cox: { name: cause-specific-cox } }'));
  expect(warnings.filter(({ code }) => code === censored)).toEqual([]);
});
