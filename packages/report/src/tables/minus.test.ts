import { builtInProtocols } from '@radscore/protocol';
import { expect, test } from 'vitest';
import { exampleRun } from '../testing/example-run.js';
import { studyTables } from './index.js';

test.each(builtInProtocols().map(({ id }) => id))('negative numbers of the tables of %s have a minus sign', (id) => {
  // Missing values are quoted as the file writes them.
  const tables = studyTables(exampleRun(id)).filter(({ name }) => name !== 'missing-values');
  const cells = tables.flatMap(({ name, rows, headings }) =>
    rows.flatMap((row) =>
      row.slice(headings).map((cell) => `${name}: ${typeof cell === 'string' ? cell : cell.shown}`),
    ),
  );
  expect(cells.filter((cell) => /[:\s([]-\d/.test(cell))).toEqual([]);
  expect(cells.some((cell) => cell.includes('−'))).toBe(true);
});
