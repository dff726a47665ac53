import { expect, test } from 'vitest';
import { wasm as features } from './generated/features.js';
import { wasm as fitting } from './generated/fitting.js';
import { wasm as maps } from './generated/maps.js';
import { wasm as sampling } from './generated/sampling.js';
import { allocate, buffer, mark, release, tableBytes } from './memory.js';
import { sumRecursive } from './recursive-sum.js';
import { countPairs, countRuns } from './texture.js';
import { sumSeparably } from './weighted-sums.js';

const levels = { levels: new Int32Array(1000).fill(1), voxels: Int32Array.of(500, 501), levelCount: 1 };

test('pieces are aligned to 16 bytes and do not overlap', () => {
  const start = mark();
  const [a, b, c] = [allocate(1), allocate(17), allocate(16)];
  expect([a, b, c].map((at) => at - start)).toEqual([0, 16, 48]);
  release(start);
});

test('what a kernel took is given back, also where it throws', () => {
  const start = mark();
  countPairs(levels, Int32Array.of(1));
  const fails = () => {
    throw new Error('stop');
  };
  const terms = { start: Int32Array.of(0, 1), samples: Int32Array.of(0), weights: Float64Array.of(1) };
  const sample = { size: [1, 1, 1], slice: () => Int8Array.of(1) } as const;
  expect(() => sumSeparably(sample, [terms, terms, terms], fails)).toThrow('stop');
  const voxel = { data: Int8Array.of(1), size: [1, 1, 1], lower: [0, 0, 0], upper: [2 ** 11, 2 ** 11, 2 ** 11] };
  expect(() => [...sumRecursive(voxel, [], false, new Float64Array(1))]).toThrow(RangeError);
  expect(() => countRuns(levels, Int32Array.of(1), Int32Array.of(0, 0, 2 ** 31 - 1))).toThrow(RangeError);
  expect(mark()).toBe(start);
});

test('more than the memory can hold is refused, and nothing is taken', () => {
  const [start, size] = [mark(), buffer().byteLength];
  expect(() => allocate(2 ** 33)).toThrow(RangeError);
  expect([mark(), buffer().byteLength]).toEqual([start, size]);
});

test('the memory does not grow from one call to the next', () => {
  countPairs(levels, Int32Array.of(1));
  const size = buffer().byteLength;
  for (let i = 0; i < 1000; i++) countPairs(levels, Int32Array.of(1));
  expect(buffer().byteLength).toBe(size);
});

test('tables of modules lie each in a place of its own, below all that is allocated', () => {
  const taken = new Set<number>();
  for (const wasm of [sampling, features, fitting, maps]) {
    const bytes = Uint8Array.from(wasm.match(/../g)!, (pair) => Number.parseInt(pair, 16));
    // Of each module over a memory of its own: where it writes when it starts.
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
    expect((exports.freeFrom as () => number)()).toBeLessThanOrEqual(tableBytes);
    new Uint8Array(memory.buffer).forEach((byte, at) => {
      if (byte === 0) return;
      expect(taken.has(at)).toBe(false);
      taken.add(at);
    });
  }
  expect(taken.size).toBeGreaterThan(4000);
  expect(Math.min(...taken)).toBeGreaterThan(0);
});
