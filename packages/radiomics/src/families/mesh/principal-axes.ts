import type { RegionGrid } from '../../region/region.js';

/**
 * The eigenvalues, ascending, mm^2, of the covariance (divided by N) of a region's voxel centres along the given axes.
 * The semi-axes of the ellipsoid with the same covariance are twice their square roots (IBSI 3.1.14).
 */
export function principalVariances(grid: RegionGrid, axes: readonly number[]): number[] {
  const { voxels, strides, count, spacing } = grid;
  const coordinate = (voxel: number, axis: number) =>
    axis === 2
      ? Math.floor(voxel / strides[2])
      : axis === 1
        ? Math.floor((voxel % strides[2]) / strides[1])
        : voxel % strides[1];
  const means = axes.map((axis) => {
    let sum = 0;
    for (const voxel of voxels) sum += coordinate(voxel, axis);
    return sum / count;
  });
  const matrix = axes.map(() => axes.map(() => 0));
  const centred = axes.map(() => 0);
  for (const voxel of voxels) {
    axes.forEach((axis, i) => {
      centred[i] = (coordinate(voxel, axis) - means[i]) * spacing[axis];
    });
    for (let i = 0; i < axes.length; i++) {
      for (let j = 0; j <= i; j++) matrix[i][j] += centred[i] * centred[j];
    }
  }
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      row[j] /= count;
      matrix[j][i] = row[j];
    }
  });
  return symmetricEigenvalues(matrix);
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
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
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
