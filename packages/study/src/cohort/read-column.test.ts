import type { ColumnProtocol } from '@radscore/protocol';
import { missingTokens } from '@radscore/protocol';
import { expect, test } from 'vitest';
import { readColumn } from './read-column.js';

const read = (texts: readonly string[], protocol: Partial<ColumnProtocol> = {}) =>
  readColumn(
    'x',
    texts.map((text, i) => ({ id: `P${i + 1}`, line: i + 2, text })),
    protocol,
    missingTokens,
  );

test('types are found out from the cells', () => {
  expect(read(['1', '0', '']).column).toMatchObject({ type: 'flag', inferred: true });
  expect(read(['yes', 'no']).values).toEqual([1, 0]);
  expect(read(['61', '55.5', '-3']).column.type).toBe('numeric');
  expect(read(['2020-01-31', '2021-02-01']).column.type).toBe('date');
  expect(read(['male', 'female', 'male']).column).toMatchObject({ type: 'categorical', levels: ['female', 'male'] });
  expect(read(Array.from({ length: 30 }, (_, i) => `note ${i}`)).column.type).toBe('text');
});

test('missing sentinels are recognised as number or text, in any case, and counted', () => {
  const { values, column } = read(['61', '-999', '-999.0', 'na', '', 'Unknown', '']);
  expect(values).toEqual([61, null, null, null, null, null, null]);
  expect(column.present).toBe(1);
  expect(column.missing).toEqual([
    { token: '', count: 2 },
    { token: '-999', count: 1 },
    { token: '-999.0', count: 1 },
    { token: 'na', count: 1 },
    { token: 'Unknown', count: 1 },
  ]);
});

test('a stray text in a numeric column is an error that names patient, line and cell', () => {
  for (const type of [undefined, 'numeric'] as const) {
    expect(() => read(['1.5', '2.5', '3a', '4'], type && { type })).toThrowError(
      expect.objectContaining({ code: 'RAD-COHORT-NOT-A-NUMBER', place: { case: 'P3', line: 4, column: 'x' } }),
    );
  }
  expect(() => read(['1.5', '2.5', '3a', '4'])).toThrowError(/cell "3a" of column "x" is not a number, but 3 others/);
});

test('texts with some numbers among them are categories', () => {
  expect(read(['T2', 'T3', '4', 'T4a']).column).toMatchObject({
    type: 'categorical',
    levels: ['4', 'T2', 'T3', 'T4a'],
  });
});

test('percent strings and decimal commas are numbers', () => {
  expect(read(['90%', '12.5%', '7']).values).toEqual([90, 12.5, 7]);
  expect(read(['3,5', '4,25', '7']).values).toEqual([3.5, 4.25, 7]);
});

test('codes are translated, and give the order of the categories', () => {
  const { values, column } = read(['2', '1', '1.0'], { type: 'categorical', codes: { 1: 'male', 2: 'female' } });
  expect(values).toEqual(['female', 'male', 'male']);
  expect(column.levels).toEqual(['male', 'female']);
  expect(() => read(['3'], { type: 'categorical', codes: { 1: 'male', 2: 'female' } })).toThrowError(
    /cell "3" of column "x" is none of its codes \(1, 2\)/,
  );
});

test('numbers as categories are ordered by size', () => {
  expect(read(['10', '2', '3'], { type: 'categorical' }).column.levels).toEqual(['2', '3', '10']);
});

test('a flag of three values is refused with the values and an example', () => {
  expect(() => read(['0', '1', '2'], { type: 'flag' })).toThrowError(/has 3 values: 0, 1, 2/);
  expect(() => read(['alive', 'dead'], { type: 'flag' })).toThrowError(
    expect.objectContaining({ remedy: expect.stringContaining('codes: { "alive": 0, "dead": 1 }') }),
  );
  expect(read(['alive', 'dead'], { type: 'flag', codes: { alive: 0, dead: 1 } }).values).toEqual([0, 1]);
});

test('a cut turns a number into yes or no', () => {
  expect(read(['200', '201'], { type: 'numeric', cut: { above: 200 } })).toMatchObject({
    values: [0, 1],
    column: { type: 'flag' },
  });
  expect(read(['4.9', '5'], { type: 'numeric', cut: { from: 5 } }).values).toEqual([0, 1]);
});

test('dates that can be read two ways are refused until the protocol says which', () => {
  expect(() => read(['03.04.2020', '05.06.2020'])).toThrowError(
    expect.objectContaining({ code: 'RAD-COHORT-DATE-ORDER' }),
  );
  expect(read(['03.04.2020'], { type: 'date', dateOrder: 'dmy' }).values).toEqual(['2020-04-03']);
  expect(() => read(['2020-01-01', 'soon'], { type: 'date' })).toThrowError(/cell "soon" of column "x" is not a date/);
});

test('a column without any value has no type and no values', () => {
  expect(read(['', 'NA'])).toMatchObject({ values: [null, null], column: { type: 'text', present: 0 } });
});

test('an ordinal column has the levels of the protocol in their order, and refuses any other', () => {
  const pT: Partial<ColumnProtocol> = { type: 'ordinal', levels: ['T1', 'T2', 'T3', 'T4'] };
  const { column, values } = read(['T3', 't2', '', 'T4'], pT);
  expect(values).toEqual(['T3', 'T2', null, 'T4']);
  expect(column).toMatchObject({ type: 'ordinal', levels: ['T1', 'T2', 'T3', 'T4'], present: 3 });
  expect(() => read(['T3', 'Tis'], pT)).toThrow(
    expect.objectContaining({ code: 'RAD-COHORT-LEVEL', place: { case: 'P2', line: 3, column: 'x' } }),
  );
  const coded = read(['3', '2'], { ...pT, codes: { 2: 'T2', 3: 'T3' } });
  expect(coded.values).toEqual(['T3', 'T2']);
});
