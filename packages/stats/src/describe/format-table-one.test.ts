import { expect, test } from 'vitest';
import { describeByGroup } from './describe-by-group.js';
import { formatTableOne } from './format-table-one.js';

test('negative numbers have a minus sign in every cell, and what rounds to 0 has none', () => {
  const values = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? -5 : -0.01) - (i % 7) / 1000);
  const table = describeByGroup(
    [{ name: 'balance', kind: 'continuous', values }],
    values.map((v) => (v < -1 ? 'a' : 'b')),
    {
      groups: ['b', 'a'],
    },
  );
  const [line] = formatTableOne(table);
  const cells = [line!.overall, ...line!.groups, line!.statistic, line!.smd];
  expect(cells.join(' ')).not.toContain('-');
  expect(line!.groups[1]).toMatch(/^−5\.0 /);
  expect(line!.groups[0]).toMatch(/^0\.0 /);
});
