import { createRng, isRadError, type Rng } from '@radscore/core';

/** A damaged copy of a file, and in words what was done to it. */
export interface Mutant {
  readonly what: string;
  readonly bytes: Uint8Array;
}

export interface MutateOptions {
  /** Seed of the generator: the same seed gives the same mutants. */
  readonly seed: string | number;
  /** Number of random mutants, beside the truncations at every boundary. */
  readonly count: number;
  /** Offsets at which an element of the format ends: the file is cut at each of them. */
  readonly boundaries?: readonly number[];
  /** Most mutations strike the first `headerBytes` (default 512), where the lies hurt most. */
  readonly headerBytes?: number;
}

type Damage = (bytes: Uint8Array, rng: Rng, reach: number) => Mutant;

/**
 * Damaged copies of a valid file, for fuzz tests: first cut at every boundary, then `count` times one to three of:
 * truncation, flipped bits, extreme bytes, lying 16/32/64-bit lengths in both byte orders, lying decimal numbers,
 * removed, repeated, zeroed and shuffled stretches, appended rubbish.
 */
export function* mutants(
  file: Uint8Array,
  { seed, count, boundaries = [], headerBytes = 512 }: MutateOptions,
): Generator<Mutant> {
  for (const end of boundaries) yield { what: `cut at ${end}`, bytes: file.slice(0, end) };
  const rng = createRng(seed);
  for (let n = 0; n < count; n++) {
    let mutant: Mutant = { what: `#${n}`, bytes: file };
    const rounds = 1 + rng.below(3);
    for (let round = 0; round < rounds; round++) {
      const reach = rng.below(4) === 0 ? mutant.bytes.length : Math.min(headerBytes, mutant.bytes.length);
      const next = damages[rng.below(damages.length)](mutant.bytes.slice(), rng, reach);
      mutant = { what: `${mutant.what}; ${next.what}`, bytes: next.bytes };
    }
    yield mutant;
  }
}

/**
 * Runs a reader on a damaged file: what it returns, or the code of the error it refuses with.
 * Anything else thrown, or more than five seconds, is the defect a fuzz test looks for and is thrown on.
 */
export function survive<T>(mutant: Mutant, read: (bytes: Uint8Array) => T): { value: T } | { code: string } {
  const start = performance.now();
  let outcome: { value: T } | { code: string };
  try {
    outcome = { value: read(mutant.bytes) };
  } catch (error) {
    if (!isRadError(error) || error.code === 'RAD-INTERNAL') {
      throw new Error(`uncoded failure after: ${mutant.what}`, { cause: error });
    }
    outcome = { code: error.code };
  }
  const seconds = (performance.now() - start) / 1000;
  if (seconds > 5) throw new Error(`took ${seconds.toFixed(1)} s after: ${mutant.what}`);
  return outcome;
}

const extremes = [0, 1, 0x7f, 0x80, 0xff];
const lies = [0, 1, -1, 2, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe];
const decimalLies = ['0', '-1', '99999', '2147483648', '1e308', 'nan', 'inf', '4294967296', '', '-0.0'];

const damages: readonly Damage[] = [
  function truncate(bytes, rng) {
    const end = rng.below(bytes.length + 1);
    return { what: `cut at ${end}`, bytes: bytes.slice(0, end) };
  },
  function flipBits(bytes, rng, reach) {
    const flips = 1 + rng.below(8);
    for (let n = 0; n < flips && reach > 0; n++) bytes[rng.below(reach)] ^= 1 << rng.below(8);
    return { what: `${flips} bits flipped`, bytes };
  },
  function extremeByte(bytes, rng, reach) {
    const at = rng.below(Math.max(1, reach));
    const value = extremes[rng.below(extremes.length)];
    if (at < bytes.length) bytes[at] = value;
    return { what: `byte ${at} = ${value}`, bytes };
  },
  function lyingInteger(bytes, rng, reach) {
    const width = [2, 4, 8][rng.below(3)];
    const at = rng.below(Math.max(1, reach));
    const lie = lies[rng.below(lies.length)];
    const littleEndian = rng.below(2) === 0;
    if (at + width > bytes.length) return { what: 'nothing', bytes };
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (width === 2) view.setInt16(at, lie, littleEndian);
    else if (width === 4) view.setInt32(at, lie, littleEndian);
    else view.setBigInt64(at, BigInt(lie), littleEndian);
    return { what: `${width}-byte ${littleEndian ? 'LE' : 'BE'} integer at ${at} = ${lie}`, bytes };
  },
  function lyingDecimal(bytes, rng, reach) {
    const isDigit = (at: number) => bytes[at] >= 0x30 && bytes[at] <= 0x39;
    const digits: number[] = [];
    for (let at = 0; at < reach; at++) if (isDigit(at)) digits.push(at);
    if (digits.length === 0) return { what: 'nothing', bytes };
    const start = digits[rng.below(digits.length)];
    let end = start;
    while (end < bytes.length && isDigit(end)) end++;
    const lie = decimalLies[rng.below(decimalLies.length)];
    const text = new TextEncoder().encode(lie);
    return { what: `number at ${start} = ${lie}`, bytes: join(bytes.subarray(0, start), text, bytes.subarray(end)) };
  },
  function remove(bytes, rng, reach) {
    const [start, end] = stretch(bytes, rng, reach);
    return { what: `${start}..${end} removed`, bytes: join(bytes.subarray(0, start), bytes.subarray(end)) };
  },
  function repeat(bytes, rng, reach) {
    const [start, end] = stretch(bytes, rng, reach);
    return { what: `${start}..${end} repeated`, bytes: join(bytes.subarray(0, end), bytes.subarray(start)) };
  },
  function zero(bytes, rng, reach) {
    const [start, end] = stretch(bytes, rng, reach);
    return { what: `${start}..${end} zeroed`, bytes: bytes.fill(0, start, end) };
  },
  function shuffle(bytes, rng, reach) {
    const [start, end] = stretch(bytes, rng, reach);
    rng.shuffle(bytes.subarray(start, end));
    return { what: `${start}..${end} shuffled`, bytes };
  },
  function append(bytes, rng) {
    const rubbish = Uint8Array.from({ length: 1 + rng.below(64) }, () => rng.below(256));
    return { what: `${rubbish.length} bytes appended`, bytes: join(bytes, rubbish) };
  },
];

function stretch(bytes: Uint8Array, rng: Rng, reach: number): [number, number] {
  const start = rng.below(Math.max(1, reach));
  return [start, Math.min(bytes.length, start + 1 + rng.below(32))];
}

function join(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
