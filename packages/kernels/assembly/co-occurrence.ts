import { get, getDouble, set, setDouble } from './lists';
import { pairDependence, pairShares } from './pair-sums';
import { secondSingularValue } from './second-singular-value';

/** Float64 that the sums of pairs take. */
const sums: i32 = 3;

/**
 * Lists the pairs that occur in a table of `width * width` counts (uint32, row and column 0 the outside), row by row: where the rows
 * begin, columns, and counts as float64. With `symmetrical` a pair counts from both of its sides. Returns the number of pairs.
 */
export function listPairs(table: usize, width: i32, symmetrical: i32, rowStart: usize, columns: usize, counts: usize): i32 {
  let found = 0;
  set(rowStart, 0, 0);
  for (let i = 1; i < width; i++) {
    set(rowStart, i, found);
    for (let j = 1; j < width; j++) {
      const n = <u32>get(table, i * width + j) + (symmetrical ? <u32>get(table, j * width + i) : 0);
      if (n == 0) continue;
      set(columns, found, j);
      setDouble(counts, found++, <f64>n);
    }
  }
  set(rowStart, width, found);
  return found;
}

/**
 * The measures of `pairMeasures` of the typed side, in their order, into `out`. Pairs lie as for `pairShares`; `flat` is set where the
 * region has but one level. `room` has 3 float64 for each pair, 12 for each level and 4300.
 */
export function measurePairs(
  rowStart: usize, columns: usize, counts: usize, levelCount: i32, flat: i32, room: usize, out: usize,
): void {
  const pairs = get(rowStart, levelCount + 1);
  const bytes = (<usize>levelCount) << 3;
  const px = room + (sums << 3), py = px + bytes + 8, ofSum = py + bytes + 8;
  const ofDifference = ofSum + 2 * bytes + 8;
  const scratch = ofDifference + bytes;
  memory.fill(room, 0, scratch - room);
  let total: f64 = 0;
  for (let e = 0; e < pairs; e++) total += getDouble(counts, e);
  pairShares(rowStart, columns, counts, levelCount, total, px, py, ofSum, ofDifference, room);
  setDouble(out, 0, getDouble(room, 0));
  setDouble(out, 17, getDouble(room, 1));
  setDouble(out, 19, getDouble(room, 2));

  const found = scratch;
  let list = px;
  for (let k = 0; k < 4; k++) {
    const length = k < 2 ? levelCount + 1 : k == 2 ? 2 * levelCount + 1 : levelCount;
    spread(list, length, found + <usize>(24 * k));
    list += (<usize>length) << 3;
  }
  const meanX = getDouble(found, 0), varianceX = getDouble(found, 1), entropyX = getDouble(found, 2);
  const meanY = getDouble(found, 3), varianceY = getDouble(found, 4), entropyY = getDouble(found, 5);
  setDouble(out, 22, getDouble(found, 6));
  setDouble(out, 24, getDouble(found, 7));
  setDouble(out, 23, getDouble(found, 8));
  setDouble(out, 6, getDouble(found, 9));
  setDouble(out, 8, getDouble(found, 10));
  setDouble(out, 7, getDouble(found, 11));
  setDouble(out, 4, getDouble(found, 10) + getDouble(found, 9) * getDouble(found, 9));
  pairDependence(rowStart, columns, counts, levelCount, total, px, py, meanX, meanY, room);
  const covariance = getDouble(room, 2);
  // HX + HY - HXY in bits, which is both HXY1 - HXY and HXY2 - HXY of Haralick: below 0 by rounding only. Where levels are
  // independent rounding must not leave anything either, of which Imc2 and MCC would be the square root.
  const shared = getDouble(room, 0);
  const independent = shared < 1e-12 && areIndependent(rowStart, columns, counts, levelCount, total, scratch);
  const information = independent ? 0 : max(0, shared);
  const felt = independent ? 0 : max(0, shared + getDouble(room, 1));
  const largestEntropy = max(entropyX, entropyY);
  const deviations = Math.sqrt(varianceX) * Math.sqrt(varianceY);
  setDouble(out, 5, deviations == 0 ? 1 : covariance / deviations);
  setDouble(out, 14, largestEntropy == 0 ? 0 : -felt / largestEntropy);
  setDouble(out, 15, information);
  setDouble(out, 16, meanX);
  setDouble(out, 18, entropyX + entropyY - information);
  setDouble(out, 20, varianceX);

  centralMoments(ofSum, 2 * levelCount + 1, meanX + meanY, out + 8);
  inverseDifferences(ofDifference, levelCount, out);
  let correlation: f64 = flat ? 1 : 0;
  if (!flat && !independent) {
    correlation = secondSingularValue(rowStart, columns, counts, levelCount, total, px, py, scratch);
  }
  setDouble(out, 21, correlation);
}

/** True when each count is exactly the product of its row's and its column's share: with whole counts nothing is rounded. */
function areIndependent(
  rowStart: usize, columns: usize, counts: usize, levelCount: i32, total: f64, scratch: usize,
): bool {
  const ofRows = scratch, ofColumns = scratch + ((<usize>(levelCount + 1)) << 3);
  memory.fill(scratch, 0, (<usize>(levelCount + 1)) << 4);
  for (let i = 1; i <= levelCount; i++) {
    for (let e = get(rowStart, i); e < get(rowStart, i + 1); e++) {
      const n = getDouble(counts, e);
      setDouble(ofRows, i, getDouble(ofRows, i) + n);
      setDouble(ofColumns, get(columns, e), getDouble(ofColumns, get(columns, e)) + n);
    }
  }
  for (let i = 1; i <= levelCount; i++) {
    for (let e = get(rowStart, i); e < get(rowStart, i + 1); e++) {
      if (getDouble(counts, e) * total != getDouble(ofRows, i) * getDouble(ofColumns, get(columns, e))) return false;
    }
  }
  return true;
}

/**
 * Mean, variance and entropy of a probability of 0, 1, 2, ... The variance of a single one is 0: the rounding of its mean would decide
 * between a Correlation of 0 and of 1, as it does in PyRadiomics where all voxels with a neighbour ahead are of one level.
 */
function spread(probability: usize, length: i32, out: usize): void {
  let occurring = 0;
  let mean: f64 = 0, entropy: f64 = 0;
  for (let k = 0; k < length; k++) {
    const p = getDouble(probability, k);
    if (!(p > 0)) continue;
    mean += <f64>k * p;
    occurring++;
    if (p < 1) entropy -= p * Math.log2(p);
  }
  let variance: f64 = 0;
  if (occurring > 1) {
    for (let k = 0; k < length; k++) {
      const p = getDouble(probability, k), away = <f64>k - mean;
      if (p > 0) variance += p * (away * away);
    }
  }
  setDouble(out, 0, mean);
  setDouble(out, 1, variance);
  setDouble(out, 2, entropy);
}

/** The fourth, the third and the second moment about a centre. */
function centralMoments(probability: usize, length: i32, centre: f64, out: usize): void {
  let second: f64 = 0, third: f64 = 0, fourth: f64 = 0;
  for (let k = 0; k < length; k++) {
    const p = getDouble(probability, k);
    if (!(p > 0)) continue;
    const away = <f64>k - centre;
    const square = away * away;
    second += p * square;
    third += p * (away * square);
    fourth += p * (square * square);
  }
  setDouble(out, 0, fourth);
  setDouble(out, 1, third);
  setDouble(out, 2, second);
}

function inverseDifferences(ofDifference: usize, levelCount: i32, out: usize): void {
  let inverse: f64 = 0, squares: f64 = 0, squaresOfShares: f64 = 0, shares: f64 = 0, inverseVariance: f64 = 0;
  for (let k = 0; k < levelCount; k++) {
    const p = getDouble(ofDifference, k);
    const difference = <f64>k, share = difference / <f64>levelCount;
    inverse += p / (1 + difference);
    squares += p / (1 + difference * difference);
    squaresOfShares += p / (1 + share * share);
    shares += p / (1 + share);
    if (k > 0) inverseVariance += p / (difference * difference);
  }
  setDouble(out, 9, inverse);
  setDouble(out, 10, squares);
  setDouble(out, 11, squaresOfShares);
  setDouble(out, 12, shares);
  setDouble(out, 13, inverseVariance);
}
