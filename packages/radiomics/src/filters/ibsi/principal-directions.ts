/**
 * The unit eigenvectors of a small symmetric matrix, those of the largest eigenvalue first, by Jacobi's rotations.
 * Their signs are not defined; equal eigenvalues leave any directions that are perpendicular.
 */
export function principalDirections(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const vectors = a.map((row, i) => row.map((_, j) => Number(i === j)));
  for (let sweep = 0; sweep < 30 && !isDiagonal(a); sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (a[p][q] === 0) continue;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cos = 1 / Math.sqrt(tangent * tangent + 1);
        rotateColumns(a, p, q, cos, tangent * cos);
        rotateRows(a, p, q, cos, tangent * cos);
        rotateRows(vectors, p, q, cos, tangent * cos);
      }
    }
  }
  return vectors
    .map((vector, i) => ({ vector, value: a[i][i] }))
    .sort((x, y) => y.value - x.value)
    .map(({ vector }) => vector);
}

function isDiagonal(a: readonly (readonly number[])[]): boolean {
  let [off, size] = [0, 0];
  a.forEach((row, i) => {
    row.forEach((x, j) => {
      if (i === j) size += Math.abs(x);
      else off += Math.abs(x);
    });
  });
  return off <= 1e-15 * size;
}

function rotateColumns(a: number[][], p: number, q: number, cos: number, sin: number): void {
  for (const row of a) {
    const [x, y] = [row[p], row[q]];
    row[p] = cos * x - sin * y;
    row[q] = sin * x + cos * y;
  }
}

function rotateRows(a: number[][], p: number, q: number, cos: number, sin: number): void {
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[p][k], a[q][k]];
    a[p][k] = cos * x - sin * y;
    a[q][k] = sin * x + cos * y;
  }
}
