import { highWord, powerOf2, withoutLowWord } from './bits.js';
import { inverses, logs, middles, middleTails } from './log2-table.js';

/** 1 / ln 2 in two parts. */
const inverseHi = 1.4426950407214463;
const inverseLo = 1.6751713164886512e-10;

/**
 * The binary logarithm, within 0.56 units in the last place; -Infinity of 0, NaN below. After Arm's optimized routines (S. Nagy
 * 2018), as in musl.
 *
 * @example
 * ```ts
 * log2(8); // 3
 * ```
 */
export function log2(x: number): number {
  if (x >= 0.9576029777526855 && x < 1.0442743301391602) return nearOne(x - 1);
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) {
    return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  }
  const lifted = x < 2.2250738585072014e-308;
  const normal = lifted ? x * 4503599627370496 : x;
  // x = 2^k z with z in [0.6875, 1.375), which lies in piece i, with the middle c.
  const offset = highWord(normal) - 0x3fe60000;
  const k = offset >> 20;
  const i = (offset >> 14) & 63;
  const z = normal * powerOf2(-k);
  const r = (z - middles[i]! - middleTails[i]!) * inverses[i]!;
  const rhi = withoutLowWord(r);
  const t1 = rhi * inverseHi;
  const t2 = (r - rhi) * inverseHi + r * inverseLo;
  const t3 = (lifted ? k - 52 : k) + logs[i]!;
  const hi = t3 + t1;
  const lo = t3 - hi + t1 + t2;
  const r2 = r * r;
  const p =
    -0.7213475204444882 +
    r * 0.4808983469629985 +
    r2 * (-0.36067375954075914 + r * 0.2885390073180969) +
    r2 * r2 * (-0.2404693555628422 + r * 0.2061202382173603);
  return lo + r2 * p + hi;
}

/** log2(1 + r). */
function nearOne(r: number): number {
  const rhi = withoutLowWord(r);
  const hi = rhi * inverseHi;
  const r2 = r * r;
  const r4 = r2 * r2;
  const p = r2 * (-0.7213475204444817 + r * 0.48089834696298744);
  const y = hi + p;
  let lo = (r - rhi) * inverseHi + r * inverseLo;
  lo += hi - y + p;
  lo +=
    r4 *
    (-0.360673760222145 +
      r * 0.2885390081805197 +
      r2 * (-0.24044917405728863 + r * 0.2060992861022954) +
      r4 * (-0.18033596705327856 + r * 0.1603032746063156 + r2 * (-0.14483316576701266 + r * 0.13046826811283835)));
  return y + lo;
}
