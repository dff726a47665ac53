import asc from 'assemblyscript/asc';
import { beforeAll, expect, test } from 'vitest';
import { acos, asin, atan2, atanh, cbrt, cos, exp, expm1, log, log1p, log2, log10, pow, sin, tanh } from './index.js';

/** AssemblyScript's library ports the same routines of musl to WebAssembly, by other hands: an oracle of bits. */
const ofOne = { acos, asin, atanh, cbrt, cos, exp, expm1, log, log10, log1p, log2, sin, tanh };
const ofTwo = { atan2, pow };

type Oracle = Record<string, (x: number, y?: number) => number>;
let oracle: Oracle;

beforeAll(async () => {
  const source = [
    ...Object.keys(ofOne).map((name) => `export function ${name}(x: f64): f64 { return Math.${name}(x); }`),
    ...Object.keys(ofTwo).map((name) => `export function ${name}(x: f64, y: f64): f64 { return Math.${name}(x, y); }`),
  ].join('\n');
  let wasm: Uint8Array<ArrayBuffer> | undefined;
  const { error } = await asc.main(['oracle.ts', '--outFile', 'oracle.wasm', '-O3', '--runtime', 'stub'], {
    readFile: (name) => (name === 'oracle.ts' ? source : null),
    writeFile: (name, contents) => {
      if (name === 'oracle.wasm') wasm = Uint8Array.from(contents as Uint8Array);
    },
    listFiles: () => [],
  });
  if (error) throw error;
  oracle = new WebAssembly.Instance(new WebAssembly.Module(wasm!), {}).exports as Oracle;
}, 120_000);

const special = [
  0,
  1,
  2,
  0.5,
  3,
  Math.PI,
  Math.PI / 2,
  Math.PI / 4,
  Math.E,
  2 ** -1022,
  2 ** -1074,
  2 ** 1023,
  1e300,
  700,
  745.2,
  709.79,
  1e22,
]
  .flatMap((x) => [x, x * (1 + 2 ** -52), x * (1 - 2 ** -53), 1 / x])
  .concat(Number.POSITIVE_INFINITY, Number.NaN)
  .flatMap((x) => [x, -x]);

/** Doubles of all sizes, of the usual sizes, and near 1. */
const draws = randomArguments(200_000);

function randomArguments(count: number): number[] {
  const view = new DataView(new ArrayBuffer(8));
  let state = 20240607;
  const word = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state ^ (state >>> 15)) >>> 0;
  };
  return Array.from({ length: count }, (_, i) => {
    view.setUint32(0, word());
    view.setUint32(4, word());
    const share = view.getUint32(0) / 2 ** 32 + view.getUint32(4) / 2 ** 64;
    if (i % 5 === 0) return view.getFloat64(0);
    if (i % 5 === 1) return 2 * share - 1;
    if (i % 5 === 2) return 1 + (share - 0.5) / 8;
    return i % 5 === 3 ? 1500 * (share - 0.5) : 30 * (share - 0.5);
  });
}

function differing(name: string, ours: (...x: number[]) => number, cases: Iterable<readonly number[]>): string[] {
  const theirs = oracle[name] as (...x: number[]) => number;
  const out: string[] = [];
  for (const given of cases) {
    if (!Object.is(ours(...given), theirs(...given)) && out.length < 10)
      out.push(`${name}(${given.join(', ')}) = ${ours(...given)}, not ${theirs(...given)}`);
  }
  return out;
}

test.each(Object.entries(ofOne))('%s has the bits of AssemblyScript', (name, ours) => {
  const cases = [...special, ...draws].map((x) => [x]);
  expect(differing(name, ours as (x: number) => number, cases)).toEqual([]);
});

test.each(Object.entries(ofTwo))('%s has the bits of AssemblyScript', (name, ours) => {
  const special2 = special.flatMap((x) => special.map((y) => [x, y]));
  const pairs = draws.slice(1).map((y, i) => [i % 2 === 0 ? Math.abs(draws[i]!) : draws[i]!, y]);
  const whole = draws.slice(0, 20_000).map((x, i) => [x, (i % 41) - 20]);
  for (const cases of [special2, pairs, whole])
    expect(differing(name, ours as (x: number) => number, cases)).toEqual([]);
});
