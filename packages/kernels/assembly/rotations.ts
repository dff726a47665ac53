// Orthogonal factors of a matrix of float64, column by column.

import { add, at, dot } from './vectors';

/**
 * Householder's QR factorisation in place (Golub and Van Loan, algorithm 5.2.1) of m x k, m not below k: below the diagonal the
 * reflections, above it R; the diagonal of R and 2 / |v|^2 of each reflection, 0 where it is none, apart.
 */
export function factoriseOrthogonally(a: usize, m: i32, k: i32, diagonal: usize, scales: usize): void {
  for (let j = 0; j < k; j++) {
    const v = at(a, j * m + j);
    const length = m - j;
    const norm = sqrt(dot(v, v, length));
    const head = load<f64>(v);
    const entry = head > 0 ? -norm : norm;
    store<f64>(at(diagonal, j), entry);
    if (norm == 0) {
      store<f64>(at(scales, j), 0);
      continue;
    }
    store<f64>(v, head - entry);
    const scale = 2 / dot(v, v, length);
    store<f64>(at(scales, j), scale);
    for (let c = j + 1; c < k; c++) {
      const target = at(a, c * m + j);
      add(target, v, -scale * dot(v, target, length), length);
    }
  }
}

/** Below this share of what it was, a squared length that was carried along has lost digits. */
const KEPT: f64 = 0.1;

/**
 * Rotates the k columns of `rows` numbers in place until they are orthogonal (one-sided Jacobi; Golub and Van Loan, 8.6.3), in at most
 * so many sweeps over all pairs. `squares` is room for k numbers.
 */
export function orthogonalise(a: usize, rows: i32, k: i32, squares: usize, sweeps: i32): void {
  let rotated = true;
  for (let sweep = 0; sweep < sweeps && rotated; sweep++) {
    rotated = false;
    // Rotations carry the squared lengths along; rounding is taken off once a sweep.
    for (let j = 0; j < k; j++) store<f64>(at(squares, j), dot(at(a, j * rows), at(a, j * rows), rows));
    for (let p = 0; p < k - 1; p++) {
      for (let q = p + 1; q < k; q++) {
        const x = at(a, p * rows), y = at(a, q * rows);
        const xx = load<f64>(at(squares, p)), yy = load<f64>(at(squares, q));
        const xy = dot(x, y, rows);
        if (abs(xy) <= 1e-15 * sqrt(xx * yy)) continue;
        const zeta = (yy - xx) / (2 * xy);
        const t = (zeta >= 0 ? 1 : -1) / (abs(zeta) + sqrt(1 + zeta * zeta));
        const c = 1 / sqrt(1 + t * t);
        rotate(x, y, c, c * t, rows);
        const nextX = xx - t * xy, nextY = yy + t * xy;
        store<f64>(at(squares, p), nextX > KEPT * xx ? nextX : dot(x, x, rows));
        store<f64>(at(squares, q), nextY > KEPT * yy ? nextY : dot(y, y, rows));
        rotated = true;
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function rotate(x: usize, y: usize, c: f64, s: f64, length: i32): void {
  const cosine = f64x2.splat(c), sine = f64x2.splat(s);
  let i = 0;
  for (const end = length & ~1; i < end; i += 2) {
    const first = v128.load(x), second = v128.load(y);
    v128.store(x, f64x2.sub(f64x2.mul(cosine, first), f64x2.mul(sine, second)));
    v128.store(y, f64x2.add(f64x2.mul(sine, first), f64x2.mul(cosine, second)));
    x += 16;
    y += 16;
  }
  if (i < length) {
    const first = load<f64>(x), second = load<f64>(y);
    store<f64>(x, c * first - s * second);
    store<f64>(y, s * first + c * second);
  }
}
