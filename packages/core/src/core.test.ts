import { expect, test } from 'vitest';
import { errorFactory, isRadError, reviveError } from './errors/error.js';
import { toRadError } from './errors/to-rad-error.js';
import { canonicalJson, hashOf, sha256Hex } from './hash.js';
import * as core from './index.js';
import { estimateRemaining, throwIfCancelled } from './progress.js';
import { didYouMean } from './suggest.js';

test('the public surface of core is this and nothing else', () => {
  expect(Object.keys(core).sort()).toMatchInlineSnapshot(`
    [
      "RadError",
      "breathe",
      "canonicalJson",
      "coreError",
      "coreErrors",
      "createRng",
      "deepestNesting",
      "didYouMean",
      "errorFactory",
      "estimateRemaining",
      "fromJson",
      "hashOf",
      "hashWords",
      "isNestedTooDeep",
      "isRadError",
      "nearestWord",
      "printable",
      "reviveError",
      "sha256Hex",
      "throwIfCancelled",
      "toJson",
      "toRadError",
      "withCapital",
    ]
  `);
});

const maskError = errorFactory({
  'RAD-MASK-EMPTY': { message: 'The mask has no voxel of {label}.', remedy: 'Choose another.' },
});

test('an error fills its text from the table and survives a trip through JSON', () => {
  const error = maskError('RAD-MASK-EMPTY', { label: 3 }, { file: 'a.nii' });
  expect(error.message).toBe('The mask has no voxel of 3.');
  const again = reviveError(JSON.parse(JSON.stringify(error)));
  expect(again.toJSON()).toEqual(error.toJSON());
  expect(isRadError(again, 'RAD-MASK-EMPTY')).toBe(true);
});

test('an inner place is kept when an outer caller adds its own', () => {
  const error = maskError('RAD-MASK-EMPTY', { label: 3 }, { file: 'inner.nii' }).at({ file: 'outer', case: 'P1' });
  expect(error.place).toEqual({ file: 'inner.nii', case: 'P1' });
});

test('a foreign error becomes RAD-INTERNAL and keeps its cause', () => {
  const cause = new TypeError('boom');
  const error = toRadError(cause, { case: 'P1' });
  expect(error.code).toBe('RAD-INTERNAL');
  expect(error.cause).toBe(cause);
  expect(toRadError('text').message).toContain('text');
});

test('sha256 of "abc" is the value of FIPS 180-2', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the hash of a value does not depend on the order of its keys', () => {
  expect(hashOf({ a: 1, b: { c: 2, d: 3 } })).toBe(hashOf({ b: { d: 3, c: 2 }, a: 1 }));
  expect(canonicalJson({ b: 1, a: [2, { z: 1, y: 2 }] })).toBe('{"a":[2,{"y":2,"z":1}],"b":1}');
});

test('a mistyped word gets the nearest known one, a strange word none', () => {
  expect(didYouMean('binwidht', ['binWidth', 'binCount'])).toBe(' Did you mean "binWidth"?');
  expect(didYouMean('zzzzzz', ['binWidth', 'binCount'])).toBe('');
});

test('cancelled work throws RAD-CANCELLED, other work continues', () => {
  expect(() => throwIfCancelled({ signal: { aborted: true } })).toThrowError(
    expect.objectContaining({ code: 'RAD-CANCELLED' }),
  );
  throwIfCancelled(undefined);
  throwIfCancelled({ signal: { aborted: false } });
});

test('the time left is proportional to the work left, and unknown before any is done', () => {
  expect(estimateRemaining({ stage: 's', done: 2, total: 6 }, 10)).toBe(20);
  expect(estimateRemaining({ stage: 's', done: 0, total: 6 }, 10)).toBeUndefined();
});
