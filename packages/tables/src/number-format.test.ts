import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberFormatOf, parseWritten } from './number-format.js';

test('a decimal comma is known by a cell that allows no other reading, three decimals or not', () => {
  expect(numberFormatOf(['0,125', '3,125', '2,500'])).toEqual({ decimal: 'comma', grouped: false });
  expect(numberFormatOf(['3,5', '4,25', '7'])).toEqual({ decimal: 'comma', grouped: false });
  expect(numberFormatOf(['950,2', '1.200,5'])).toEqual({ decimal: 'comma', grouped: true });
});

test('thousands are known by a cell that allows no other reading', () => {
  expect(numberFormatOf(['1,200', '12,000.5', '950'])).toEqual({ decimal: 'point', grouped: true });
  expect(numberFormatOf(['1,200,000', '950'])).toEqual({ decimal: 'point', grouped: true });
  expect(numberFormatOf(['1 200', '950'])).toEqual({ decimal: 'point', grouped: true });
});

test('what both signs read is ambiguous: the whole column is 1,200', () => {
  expect(numberFormatOf(['1,200', '2,350', '950'])).toEqual({ ambiguous: '1,200', asPoint: 1200, asComma: 1.2 });
  expect(numberFormatOf(['950', '1.200', '2.350'])).toEqual({ ambiguous: '1.200', asPoint: 1.2, asComma: 1200 });
});

test('plain numbers are what they are, three decimals included', () => {
  for (const cells of [
    ['61', '55.5'],
    ['0.125', '3.125'],
    ['1.234', '2.345'],
    ['61', '62'],
    ['1e3', '-2'],
  ])
    expect(numberFormatOf(cells)).toEqual({ decimal: 'point', grouped: false });
});

test('a column reads back however its numbers were written', () => {
  const number = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 100);
  const write = (value: number, group: string, sign: string) => {
    const [whole = '', decimals = ''] = Math.abs(value).toFixed(2).split('.');
    return `${value < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${sign}${decimals}`;
  };
  const styles = [
    [',', '.', 'point'],
    ['.', ',', 'comma'],
    ["'", '.', 'point'],
    [' ', ',', 'comma'],
    ['', '.', 'point'],
    ['', ',', 'comma'],
  ] as const;
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), fc.constantFrom(...styles), (values, style) => {
      const [group, sign, decimal] = style;
      const cells = values.map((value) => write(value, group, sign));
      const found = numberFormatOf(cells);
      expect(found).toMatchObject({ decimal });
      expect(cells.map((cell) => parseWritten(cell, decimal))).toEqual(values.map((value) => value + 0));
    }),
  );
});

test('hexadecimals, infinities and halves of groups are no numbers', () => {
  for (const text of ['0x10', 'Infinity', '1,20,000', '1.2.3', '', '1e999', '--1'])
    for (const sign of ['point', 'comma'] as const) expect(parseWritten(text, sign)).toBeUndefined();
});
