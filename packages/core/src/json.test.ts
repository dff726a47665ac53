import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromJson, toJson } from './json.js';

test('every number survives a trip through JSON, at any depth', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.double(), (value, number) => {
      const data = { value, number, list: [number, { number }] };
      expect(Object.is((fromJson(toJson(data)) as typeof data).number, number)).toBe(true);
      expect(fromJson(toJson(data))).toEqual(fromJson(toJson(fromJson(toJson(data)))));
      expect((fromJson(toJson(data)) as typeof data).list).toEqual([number, { number }]);
    }),
  );
});

test('NaN, the infinities and -0 are written by name, all else as JSON has it', () => {
  expect(toJson([Number.NaN, Number.NEGATIVE_INFINITY, -0, 1, null])).toBe(
    '[{"$number":"NaN"},{"$number":"-Infinity"},{"$number":"-0"},1,null]',
  );
  expect(fromJson('{"$number":"five"}')).toEqual({ $number: 'five' });
});
