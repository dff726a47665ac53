import { expect, test } from 'vitest';
import { cubePatches } from './cube-patches.js';
import { derivedPatches } from './testing/derived-patches.js';

test('the patches are those that are derived from the faces of the cube, triangle by triangle', () => {
  expect(cubePatches()).toEqual(derivedPatches());
});
