import { imageError } from '@radscore/image';

import { expect, test } from 'vitest';
import { formatError } from './errors.js';

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
