import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forEachLabelRun } from './label-runs.js';

/** Rows in which long runs, single voxels and alternating labels occur. */
const rows = fc
  .tuple(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 5 }), fc.nat(15), fc.boolean())
  .chain(([columns, count, shift, any]) =>
    fc
      .array(fc.tuple(fc.constantFrom(0, 0, 1, 2, 127, 128, 255), fc.integer({ min: 1, max: 40 })), {
        minLength: columns * count,
        maxLength: columns * count,
      })
      .map((runs) => {
        const data = new Uint8Array(new ArrayBuffer(columns * count + shift), shift);
        let at = 0;
        for (const [label, length] of runs) {
          data.fill(label, at, at + length);
          at += length;
        }
        return { columns, data, any };
      }),
  );

test('the runs are those that a loop over the voxels of each row finds', () => {
  fc.assert(
    fc.property(rows, ({ columns, data, any }) => {
      const wanted: number[][] = [];
      const same = (a: number, b: number) => (any && a !== 0 && b !== 0) || a === b;
      for (let i = 0; i < data.length; i++) {
        const goesOn = i % columns > 0 && same(data[i]!, data[i - 1]!);
        if (goesOn && data[i] !== 0) wanted.at(-1)![1] = i + 1;
        else if (data[i] !== 0) wanted.push([i, i + 1, data[i]!]);
      }
      const found: number[][] = [];
      forEachLabelRun(data, columns, any, (...run) => found.push(run));
      expect(found).toEqual(wanted);
    }),
  );
});

test('rows longer than what lies in the memory at a time, and many of them, are gone through whole', () => {
  for (const [columns, count] of [
    [40_000, 3],
    [7, 20_000],
  ]) {
    const data = Uint8Array.from({ length: columns! * count! }, (_, i) => Number(i % 3 > 0));
    let voxels = 0;
    forEachLabelRun(data, columns!, true, (start, end) => {
      voxels += end - start;
      expect(data.subarray(start, end).every((value) => value === 1)).toBe(true);
    });
    expect(voxels).toBe(data.reduce((sum, value) => sum + value, 0));
  }
  expect(() => forEachLabelRun(new Uint8Array(0), 0, true, () => expect.unreachable())).not.toThrow();
});
