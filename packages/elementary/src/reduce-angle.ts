import { double, high, highWord, low, powerOf2, words } from './bits.js';

/** An angle less a number of quarter turns: what is left, up to pi / 4 in size, in two parts. */
export interface ReducedAngle {
  /** The quarter turns; their last two bits count. */
  readonly quarters: number;
  readonly angle: number;
  readonly tail: number;
}

/** pi / 2 in parts of 33 bits, each with what it leaves. */
const half1 = 1.5707963267341256;
const half1Rest = 6.077100506506192e-11;
const half2 = 6.077100506303966e-11;
const half2Rest = 2.0222662487959506e-21;
const half3 = 2.0222662487111665e-21;
const half3Rest = 8.4784276603689e-32;

/** Of a finite angle above pi / 4. After musl (Sun's fdlibm), and from 2^20 pi / 2 on after metallic (C.-P. He). */
export function reduceAngle(x: number): ReducedAngle {
  const word = highWord(Math.abs(x));
  if (word < 0x4002d97c) return lessOneQuarter(x, word);
  if (word < 0x413921fb) return lessSomeQuarters(x, word >> 20);
  return lessManyQuarters(x);
}

/** Below 3 pi / 4. */
function lessOneQuarter(x: number, word: number): ReducedAngle {
  const sign = x < 0 ? -1 : 1;
  let z = Math.abs(x) - half1;
  let rest = half1Rest;
  if (word === 0x3ff921fb) {
    z -= half2;
    rest = half2Rest;
  }
  const angle = z - rest;
  return { quarters: sign, angle: sign * angle, tail: sign * (z - angle - rest) };
}

/** By Cody and Waite's subtraction in parts, as many as what is left needs. */
function lessSomeQuarters(x: number, exponent: number): ReducedAngle {
  const lost = (y: number) => exponent - ((highWord(y) >>> 20) & 0x7ff);
  const quarters = x * 0.6366197723675814 + 6755399441055744 - 6755399441055744;
  let r = x - quarters * half1;
  let w = quarters * half1Rest;
  let angle = r - w;
  if (lost(angle) > 16) {
    let before = r;
    w = quarters * half2;
    r = before - w;
    w = quarters * half2Rest - (before - r - w);
    angle = r - w;
    if (lost(angle) > 49) {
      before = r;
      w = quarters * half3;
      r = before - w;
      w = quarters * half3Rest - (before - r - w);
      angle = r - w;
    }
  }
  return { quarters, angle, tail: r - angle - w };
}

/** The bits of 2^-31 / pi, 64 each; before them lie zeros. */
const inverseBits = [
  0x00000000a2f9836en,
  0x4e441529fc2757d1n,
  0xf534ddc0db629599n,
  0x3c439041fe5163abn,
  0xdebbc561b7246e3an,
  0x424dd2e006492eean,
  0x09d1921cfe1deb1cn,
  0xb129a73ee88235f5n,
  0x2ebb4484e99c7026n,
  0xb45f7e413991d639n,
  0x835339f49c845f8bn,
  0xbdf9283b1ff897ffn,
  0xde05980fef2f118bn,
  0x5a0a6d1f6d367ecfn,
  0x27cb09b74f463f66n,
  0x9e5fea2d7527bac7n,
  0xebe5f17b3d0739f7n,
  0x8a5292ea6bfb5fb1n,
  0x1f8d5d0856033046n,
  0xfc7b6babf0cfbc20n,
  0x9af4361da9e39161n,
  0x5ee61b086599855fn,
  0x14a068408dffd880n,
  0x4d73273106061557n,
];

const wrap = (x: bigint) => BigInt.asUintN(64, x);
const mask128 = (1n << 128n) - 1n;

/** By a product with those bits of 1 / pi that decide the last two quarter turns and what is left. */
function lessManyQuarters(x: number): ReducedAngle {
  double[0] = Math.abs(x);
  const offset = (words[high]! >>> 20) - 1045;
  const fraction = (BigInt((words[high]! & 0x000fffff) | 0x00100000) << 32n) | BigInt(words[low]!);
  const shift = BigInt(offset & 63);
  const bits = (place: number) => inverseBits[(offset >> 6) + place] ?? 0n;
  const piece = (place: number) => wrap((bits(place) << shift) | (bits(place + 1) >> (64n - shift)));
  // The first 128 bits of the fraction of x / (2 pi).
  const product = piece(1) * fraction + (piece(2) >> 32n) * (fraction >> 32n);
  const turn = ((wrap(piece(0) * fraction) << 64n) + product) & mask128;
  const left = (turn << 2n) & mask128;
  const over = left >> 127n;
  const quarters = Number(BigInt.asIntN(2, turn >> 126n) + over);
  const size = angleOf(over === 1n ? left ^ mask128 : left);
  const negative = x < 0 !== (over === 1n);
  const scale = (negative ? -1 : 1) * powerOf2(-52 - size.shift);
  return { quarters: x < 0 ? -quarters : quarters, angle: size.angle * scale, tail: size.tail * scale };
}

/** pi / 2 times a fraction of 128 bits, as whole numbers of its leading 53 and its following bits. */
function angleOf(bits: bigint): { angle: number; tail: number; shift: number } {
  const [p0, p1] = [0xc4c6628b80dc1cd1n, 0xc90fdaa22168c234n];
  let [q1, q0] = [bits >> 64n, wrap(bits)];
  const shift = q1 === 0n ? 64 : 64 - q1.toString(2).length;
  q1 = wrap((q1 << BigInt(shift)) | (q0 >> BigInt((64 - shift) & 63)));
  q0 = wrap(q0 << BigInt(shift));
  const exact = p1 * q1;
  const [hi, lo] = [exact >> 64n, wrap(exact)];
  const estimate = powerOf2(-75) * Number(p0) * Number(q1) + powerOf2(-75) * Number(p1) * Number(q0);
  const below = BigInt(Math.trunc(estimate));
  const angle = Number((hi >> 11n) + (lo < below ? 1n : 0n));
  const tail = powerOf2(-64) * Number(wrap(wrap((lo >> 11n) | (hi << 53n)) + below));
  return { angle, tail, shift };
}
