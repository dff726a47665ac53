import { get, getDouble, set, setDouble } from './lists';
import { maximalCorrelation } from './maximal-correlation';

// Symmetrical grey level co-occurrence in the kernel (a box) around each of many centres, one matrix a direction, its measures, and
// their mean over the directions that have a pair. All counts are whole numbers, so that no order of adding changes them.
//
// Within a kernel levels are ranked in the order in which they are met, so that tables are as small as the kernel's levels are few.
// A kernel has at most 65535 voxels: two ranks fit into 32 bits, counts (at most twice the voxels) into int32, and the products of
// two counts are exact in float64.

/** Measures of a centre, in this order; see `kernelMeasures` of the typed side. */
const measures: i32 = 24;

/**
 * `levels` is an int32 volume with a margin of zeros, 0 outside the region; `centres` are places in it. `shape` is int32: steps of the
 * volume along y and z, radius along x, y, z, number of directions, the highest level, whether all levels of the region are equal,
 * whether the maximal correlation is wanted, then x, y, z of each direction. `room` is int32, places of: the kernel's ranks; rank
 * of each level (zeroed); level of each rank; table of pairs of ranks (uint32, zeroed); list of pairs; counts of ranks; counts of
 * sums (zeroed) and list of those met; counts of differences (zeroed) and list; n log2 n; five weights of each difference
 * (float64); scratch of the maximal correlation. Writes the means to `out`, NaN where no direction has a pair.
 */
export function kernelPairs(levels: usize, centres: usize, count: i32, shape: usize, room: usize, out: usize): void {
  const stepY = get(shape, 0), stepZ = get(shape, 1);
  const rx = get(shape, 2), ry = get(shape, 3), rz = get(shape, 4);
  const directions = get(shape, 5);
  const block = <usize>get(room, 0), rankOf = <usize>get(room, 1), levelOf = <usize>get(room, 2);
  const sizeX = 2 * rx + 1, sizeY = 2 * ry + 1, sizeZ = 2 * rz + 1;
  for (let n = 0; n < count; n++) {
    const first = get(centres, n) - rx - ry * stepY - rz * stepZ;
    let ranks = 0, at = 0;
    for (let z = 0; z < sizeZ; z++) {
      for (let y = 0; y < sizeY; y++) {
        const row = first + y * stepY + z * stepZ;
        for (let x = 0; x < sizeX; x++) {
          const level = get(levels, row + x);
          let rank = 0;
          if (level != 0) {
            rank = get(rankOf, level);
            if (rank == 0) {
              rank = ++ranks;
              set(rankOf, level, rank);
              set(levelOf, rank, level);
            }
          }
          set(block, at++, rank);
        }
      }
    }
    for (let rank = 1; rank <= ranks; rank++) set(rankOf, get(levelOf, rank), 0);
    const sums = out + <usize>(n * measures) * 8;
    memory.fill(sums, 0, measures * 8);
    let used = 0;
    for (let d = 0; d < directions; d++) {
      const step = shape + ((<usize>(9 + 3 * d)) << 2);
      const pairs = countPairs(room, ranks + 1, sizeX, sizeY, sizeZ, get(step, 0), get(step, 1), get(step, 2));
      if (pairs == 0) continue;
      used++;
      measure(shape, room, ranks, pairs, sums);
    }
    for (let m = 0; m < measures; m++) setDouble(sums, m, used == 0 ? NaN : getDouble(sums, m) / <f64>used);
  }
}

/** n log2 n of n = 0, 1, 2, ... up to before `length`, float64. */
export function timesLog2(list: usize, length: i32): void {
  setDouble(list, 0, 0);
  for (let n = 1; n < length; n++) setDouble(list, n, <f64>n * Math.log2(<f64>n));
}

/** Counts the pairs along a step, each once, into the table at the lower and the higher rank; lists them; returns how many differ. */
function countPairs(room: usize, width: i32, sizeX: i32, sizeY: i32, sizeZ: i32, dx: i32, dy: i32, dz: i32): i32 {
  const block = <usize>get(room, 0), table = <usize>get(room, 3), list = <usize>get(room, 4);
  const offset = ((<isize>(dx + sizeX * (dy + sizeY * dz))) << 2);
  const x0 = max(0, -dx), x1 = sizeX - max(0, dx);
  const y0 = max(0, -dy), y1 = sizeY - max(0, dy);
  const z0 = max(0, -dz), z1 = sizeZ - max(0, dz);
  let found = 0;
  for (let z = z0; z < z1; z++) {
    for (let y = y0; y < y1; y++) {
      const row = sizeX * (y + sizeY * z);
      const end = block + ((<usize>(row + x1)) << 2);
      for (let at = block + ((<usize>(row + x0)) << 2); at < end; at += 4) {
        const a = load<i32>(at);
        const b = load<i32>(at + <usize>offset);
        if (a == 0 || b == 0) continue;
        const low = min(a, b), high = max(a, b);
        const cell = table + ((<usize>(low * width + high)) << 2);
        const known = load<i32>(cell);
        if (known == 0) set(list, found++, (low << 16) | high);
        store<i32>(cell, known + 1);
      }
    }
  }
  return found;
}

/** Adds the measures of the matrix to the sums, and clears it. With N twice the number of pairs, a pair of unlike levels is N / 2 cells. */
function measure(shape: usize, room: usize, ranks: i32, pairs: i32, sums: usize): void {
  const levelOf = <usize>get(room, 2), table = <usize>get(room, 3), list = <usize>get(room, 4), marginal = <usize>get(room, 5);
  const ofSum = <usize>get(room, 6), sumsMet = <usize>get(room, 7);
  const ofDifference = <usize>get(room, 8), differencesMet = <usize>get(room, 9);
  const logs = <usize>get(room, 10);
  const width = ranks + 1;
  memory.fill(marginal, 0, (<usize>width) << 2);
  let half = 0, most = 0, sumCount = 0, differenceCount = 0;
  let products: f64 = 0, squares: f64 = 0;
  for (let p = 0; p < pairs; p++) {
    const pair = get(list, p);
    const low = pair >>> 16, high = pair & 0xffff;
    const n = get(table, low * width + high);
    const i = get(levelOf, low), j = get(levelOf, high);
    half += n;
    set(marginal, low, get(marginal, low) + n);
    set(marginal, high, get(marginal, high) + n);
    const sum = get(ofSum, i + j), difference = get(ofDifference, abs(i - j));
    if (sum == 0) set(sumsMet, sumCount++, i + j);
    if (difference == 0) set(differencesMet, differenceCount++, abs(i - j));
    set(ofSum, i + j, sum + n);
    set(ofDifference, abs(i - j), difference + n);
    products += <f64>n * <f64>i * <f64>j;
    squares += (low == high ? 4 : 2) * <f64>n * <f64>n;
    most = max(most, low == high ? 2 * n : n);
  }
  const total = 2 * <f64>half;
  let levelSum: f64 = 0, levelLogs: f64 = 0;
  let present = 0;
  for (let rank = 1; rank <= ranks; rank++) {
    const n = get(marginal, rank);
    if (n == 0) continue;
    present++;
    levelSum += <f64>n * <f64>get(levelOf, rank);
    levelLogs += getDouble(logs, n);
  }
  const mean = levelSum / total;
  const entropy = present == 1 ? 0 : Math.log2(total) - levelLogs / total;
  addSums(ofSum, sumsMet, sumCount, half, 2 * mean, logs, sums);
  const tendency = sumMoment;
  addDifferences(room, differenceCount, half, sums);
  const contrast = differenceMoment;
  const variance = (tendency + contrast) / 4;
  // Whole products: of independent levels each quotient is exactly 1, its logarithm exactly 0.
  let information: f64 = 0, felt: f64 = 0;
  for (let p = 0; p < pairs; p++) {
    const pair = get(list, p);
    const low = pair >>> 16, high = pair & 0xffff;
    const cells = low == high ? 1 : 2;
    const n = <f64>(get(table, low * width + high) * (3 - cells));
    const quotient = (n * total) / (<f64>get(marginal, low) * <f64>get(marginal, high));
    information += <f64>cells * n * Math.log2(quotient);
    felt += <f64>cells * (1 - quotient);
  }
  information = max(0, information / total);
  // What 2.2e-16 added to p and to px(i) py(j) changes, to first order.
  felt = max(0, information + (felt * f64.EPSILON) / Math.LN2);
  add(sums, 0, products / <f64>half);
  add(sums, 3, tendency);
  add(sums, 4, contrast);
  add(sums, 5, variance == 0 ? 1 : (tendency - contrast) / (4 * variance));
  add(sums, 13, entropy == 0 ? 0 : -felt / entropy);
  add(sums, 14, Math.sqrt(1 - Math.exp(-2 * information)));
  add(sums, 16, mean);
  add(sums, 17, squares / (total * total));
  add(sums, 18, 2 * entropy - information);
  add(sums, 20, <f64>most / total);
  add(sums, 21, 2 * mean);
  add(sums, 23, variance);
  if (get(shape, 8)) {
    const flat = get(shape, 7) != 0;
    const independent = information == 0;
    const correlation = flat ? 1 : independent ? 0 : maximalCorrelation(room, ranks, present, pairs, total);
    add(sums, 19, correlation);
  }
  for (let p = 0; p < pairs; p++) {
    const pair = get(list, p);
    set(table, (pair >>> 16) * width + (pair & 0xffff), 0);
  }
}

/** The second central moment that `addSums` found. */
let sumMoment: f64 = 0;

/** Moments of i + j about `centre` and its entropy; clears the counts. */
function addSums(counts: usize, met: usize, length: i32, half: i32, centre: f64, logs: usize, sums: usize): void {
  let second: f64 = 0, third: f64 = 0, fourth: f64 = 0, entropies: f64 = 0;
  for (let k = 0; k < length; k++) {
    const sum = get(met, k);
    const n = get(counts, sum);
    set(counts, sum, 0);
    const away = <f64>sum - centre;
    const square = away * away;
    second += <f64>n * square;
    third += <f64>n * square * away;
    fourth += <f64>n * square * square;
    entropies += getDouble(logs, n);
  }
  sumMoment = second / <f64>half;
  add(sums, 1, fourth / <f64>half);
  add(sums, 2, third / <f64>half);
  if (length > 1) add(sums, 22, Math.log2(<f64>half) - entropies / <f64>half);
}

/** The mean of (i - j)^2 that `addDifferences` found. */
let differenceMoment: f64 = 0;

/** Mean, variance, entropy and closeness of |i - j|; clears the counts. */
function addDifferences(room: usize, length: i32, half: i32, sums: usize): void {
  const counts = <usize>get(room, 8), met = <usize>get(room, 9), logs = <usize>get(room, 10), weights = <usize>get(room, 11);
  let distances: f64 = 0, squares: f64 = 0, entropies: f64 = 0;
  let close: f64 = 0, closeSquare: f64 = 0, closeSquareNormalized: f64 = 0, closeNormalized: f64 = 0, inverse: f64 = 0;
  for (let k = 0; k < length; k++) {
    const difference = get(met, k);
    const n = <f64>get(counts, difference);
    distances += n * <f64>difference;
    squares += n * <f64>difference * <f64>difference;
    entropies += getDouble(logs, get(counts, difference));
    const weight = weights + <usize>(difference * 40);
    close += n * getDouble(weight, 0);
    closeSquare += n * getDouble(weight, 1);
    closeSquareNormalized += n * getDouble(weight, 2);
    closeNormalized += n * getDouble(weight, 3);
    inverse += n * getDouble(weight, 4);
  }
  const mean = distances / <f64>half;
  let variance: f64 = 0;
  for (let k = 0; k < length; k++) {
    const difference = get(met, k);
    const away = <f64>difference - mean;
    variance += <f64>get(counts, difference) * (away * away);
    set(counts, difference, 0);
  }
  differenceMoment = squares / <f64>half;
  add(sums, 6, mean);
  if (length > 1) add(sums, 7, Math.log2(<f64>half) - entropies / <f64>half);
  add(sums, 8, variance / <f64>half);
  add(sums, 9, close / <f64>half);
  add(sums, 10, closeSquare / <f64>half);
  add(sums, 11, closeSquareNormalized / <f64>half);
  add(sums, 12, closeNormalized / <f64>half);
  add(sums, 15, inverse / <f64>half);
}

// @ts-ignore: decorator
@inline
function add(sums: usize, measure: i32, value: f64): void {
  setDouble(sums, measure, getDouble(sums, measure) + value);
}
