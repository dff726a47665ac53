import { expect, test } from 'vitest';
import { matchNames } from './segment-names.js';

const names = ['Liver', 'Tumor_1', 'Tumor_2', 'tumor', 'Vessel (portal)'];

test('the name itself is one segment, even when it is a pattern of others', () => {
  expect(matchNames('Tumor_1', names)).toEqual([1]);
  expect(matchNames('a*', ['a*', 'ab'])).toEqual([0]);
});

test('* stands for any letters, ? for one; case is ignored', () => {
  expect(matchNames('tumor*', names)).toEqual([1, 2, 3]);
  expect(matchNames('tumor_?', names)).toEqual([1, 2]);
  expect(matchNames('*', names)).toEqual([0, 1, 2, 3, 4]);
  expect(matchNames('LIVER', names)).toEqual([0]);
});

test('other signs mean themselves', () => {
  expect(matchNames('vessel (p*)', names)).toEqual([4]);
  expect(() => matchNames('Tumor.1', names)).toThrow();
});

test('what does not exist is refused with what there is and the nearest name', () => {
  expect(() => matchNames('Livr', names)).toThrow(
    expect.objectContaining({
      code: 'RAD-SEGMENT-UNKNOWN',
      message: expect.stringContaining('Did you mean "Liver"?'),
      remedy: expect.stringContaining('"Tumor_2"'),
    }),
  );
  expect(() => matchNames('x', [])).toThrow(expect.objectContaining({ code: 'RAD-SEGMENT-UNKNOWN' }));
});
