import { hypot } from '@radscore/elementary';
import type { RegionGrid } from '../../region/region.js';

/**
 * The eigenvalues, ascending, mm^2, of the covariance (divided by N) of a region's voxel centres along the given axes.
 * The semi-axes of the ellipsoid with the same covariance are twice their square roots (IBSI 3.1.14).
 */
export function principalVariances(grid: RegionGrid, axes: readonly number[]): number[] {
  const { sums, products } = coordinateSums(grid);
  const { count, spacing } = grid;
  const covariance = (a: number, b: number) =>
    (products[a][b] - (sums[a] * sums[b]) / count) * ((spacing[a] * spacing[b]) / count);
  return symmetricEigenvalues(axes.map((a) => axes.map((b) => covariance(a, b))));
}

/** Sums of the voxels' coordinates and of their products, counted from the middle of the box: whole numbers, so exact. */
function coordinateSums({ voxels, count, strides, size, pad }: RegionGrid) {
  const middle = size.map((n) => pad + (n >> 1));
  const sums = [0, 0, 0];
  const products = [0, 1, 2].map(() => [0, 0, 0]);
  for (let n = 0; n < count; ) {
    const rowStart = voxels[n] - (voxels[n] % strides[1]);
    let [inRow, sum, squares] = [0, 0, 0];
    for (; n < count && voxels[n] < rowStart + strides[1]; n++) {
      const x = voxels[n] - rowStart - middle[0];
      inRow++;
      sum += x;
      squares += x * x;
    }
    const y = (rowStart % strides[2]) / strides[1] - middle[1];
    const z = Math.floor(rowStart / strides[2]) - middle[2];
    sums[0] += sum;
    sums[1] += inRow * y;
    sums[2] += inRow * z;
    products[0][0] += squares;
    products[1][0] += sum * y;
    products[2][0] += sum * z;
    products[1][1] += inRow * y * y;
    products[2][1] += inRow * y * z;
    products[2][2] += inRow * z * z;
  }
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ])
    products[a][b] = products[b][a];
  return { sums, products };
}

/** The eigenvalues, ascending and never below 0, of a small positive semidefinite matrix by Jacobi's rotations. */
export function symmetricEigenvalues(matrix: readonly (readonly number[])[]): number[] {
  const a = matrix.map((row) => [...row]);
  const n = a.length;
  for (let sweep = 0; sweep < 50; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        const apq = a[p][q];
        off += Math.abs(apq);
        if (apq === 0) continue;
        const theta = (a[q][q] - a[p][p]) / (2 * apq);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + hypot(theta, 1));
        const c = 1 / hypot(t, 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const [akp, akq] = [a[k][p], a[k][q]];
          a[k][p] = c * akp - s * akq;
          a[k][q] = s * akp + c * akq;
        }
        for (let k = 0; k < n; k++) {
          const [apk, aqk] = [a[p][k], a[q][k]];
          a[p][k] = c * apk - s * aqk;
          a[q][k] = s * apk + c * aqk;
        }
      }
    }
    if (off === 0) break;
  }
  return a.map((row, i) => Math.max(0, row[i])).sort((x, y) => x - y);
}
