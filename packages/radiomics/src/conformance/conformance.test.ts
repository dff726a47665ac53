import { expect, test } from 'vitest';
import { conformanceMarkdown, conformanceTable } from './conformance.js';

test('what needs no outside data conforms: 482 values of the IBSI, and PyRadiomics in eight settings', {
  timeout: 60_000,
}, () => {
  const rows = conformanceTable();
  expect(rows.filter(({ passed, of }) => passed !== of)).toEqual([]);
  const ofIbsi = rows.filter(({ standard }) => standard === 'IBSI 1, digital phantom');
  expect(ofIbsi.reduce((sum, { of }) => sum + of, 0)).toBe(482);
  expect(rows.filter(({ standard, of }) => standard === 'PyRadiomics' && of > 90)).toHaveLength(8);
});

test('the table is one line a family', () => {
  const row = { standard: 'S', family: 'f', passed: 1, of: 2, worst: 'x: 1 (2 +- 0)' };
  expect(conformanceMarkdown([row]).split('\n')[2]).toBe('| S | f | 1 | 2 | x: 1 (2 +- 0) |');
});
