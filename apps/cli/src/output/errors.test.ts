import { imageError } from '@radscore/image';

import { expect, test } from 'vitest';
import { formatError, formatFailures } from './errors.js';

test('an error on the screen names code, place, what happened and the remedy', () => {
  expect(formatError(imageError('RAD-MASK-EMPTY', { label: 3 }, { case: 'P1', file: 'm.nii', line: 2 }))).toMatch(
    /^RAD-MASK-EMPTY \(case P1, m\.nii, line 2\): .+\n {2}What to do: .+$/s,
  );
});

test('a foreign error is shown as an internal one, with its text', () => {
  expect(formatError(new TypeError('boom'))).toContain(
    'RAD-INTERNAL: Something failed that radscore did not foresee: boom',
  );
});

test('a case that is known by its file is named once', () => {
  expect(formatError(imageError('RAD-MASK-EMPTY', { label: 3 }, { case: 'a/ct.nii', file: 'a/ct.nii' }))).toMatch(
    /^RAD-MASK-EMPTY \(case a\/ct\.nii\): /,
  );
});

test('errors of one code share their remedy; of more than eight the places of the others stand in one line', () => {
  const failure = (id: string) => ({ id, error: imageError('RAD-MASK-EMPTY', { label: 3 }).toJSON() });
  const lines = (count: number) =>
    formatFailures(Array.from({ length: count }, (_, i) => failure(`P${i + 1}`)))
      .trimEnd()
      .split('\n');
  expect(formatFailures([])).toBe('');
  expect(lines(8).map((line) => line.split(':')[0])).toEqual([
    ...Array.from({ length: 8 }, (_, i) => `RAD-MASK-EMPTY (case P${i + 1})`),
    '  What to do',
  ]);
  expect(lines(10)).toHaveLength(5);
  expect(lines(10)[3]).toBe('  and 7 more: case P4; case P5; case P6; case P7; case P8; case P9; case P10');
});

test('errors that need different things done are told apart', () => {
  const image = imageError('RAD-MASK-EMPTY', { label: 3 }).toJSON();
  const other = { ...image, code: 'RAD-OTHER', remedy: 'Something else.' };
  const text = formatFailures([
    { id: 'P1', error: image },
    { id: 'P2', error: other },
    { id: 'P3', error: image },
  ]);
  expect(text.match(/case P\d/g)).toEqual(['case P1', 'case P3', 'case P2']);
  expect(text.match(/What to do/g)).toHaveLength(2);
});
