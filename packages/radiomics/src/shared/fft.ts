/** Complex numbers as two arrays of the same length. */
export interface Complex {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** Fourier transforms of one length, in place: `forward` without a factor, `inverse` divided by the length. */
export interface FourierTransform {
  readonly length: number;
  forward(signal: Complex): void;
  inverse(signal: Complex): void;
}

/**
 * Prepares the discrete Fourier transform of any length: `X[k] = sum over n of x[n] exp(-2 pi i k n / length)`.
 * Powers of two by radix-2 butterflies, other lengths by Bluestein's chirp. Work space is held by the transform: one at a time.
 *
 * Throws a `RangeError` for a length that is no positive integer.
 * Source: Cooley and Tukey 1965; Bluestein 1970. Agrees with numpy.fft.fft and ifft.
 */
export function fourierTransform(length: number): FourierTransform {
  if (!(Number.isInteger(length) && length > 0)) throw new RangeError(`no Fourier transform of length ${length}`);
  const forward = isPowerOfTwo(length) ? radix2(length) : bluestein(length);
  return {
    length,
    forward: ({ re, im }) => forward(re, im),
    // The inverse is the forward transform with real and imaginary parts swapped, over the length.
    inverse: ({ re, im }) => {
      forward(im, re);
      for (let i = 0; i < length; i++) {
        re[i] /= length;
        im[i] /= length;
      }
    },
  };
}

/** The smallest power of two that is at least n. */
export function nextPowerOfTwo(n: number): number {
  let power = 1;
  while (power < n) power *= 2;
  return power;
}

type InPlace = (re: Float64Array, im: Float64Array) => void;

const isPowerOfTwo = (n: number): boolean => n === nextPowerOfTwo(n);

function radix2(n: number): InPlace {
  const cos = Float64Array.from({ length: n / 2 }, (_, k) => Math.cos((2 * Math.PI * k) / n));
  const sin = Float64Array.from({ length: n / 2 }, (_, k) => -Math.sin((2 * Math.PI * k) / n));
  const reversed = bitReversed(n);
  return (re, im) => {
    for (let i = 0; i < n; i++) {
      const j = reversed[i];
      if (j <= i) continue;
      [re[i], re[j]] = [re[j], re[i]];
      [im[i], im[j]] = [im[j], im[i]];
    }
    for (let half = 1; half < n; half *= 2) {
      const step = n / (2 * half);
      for (let block = 0; block < n; block += 2 * half) {
        for (let k = 0, at = block; k < half; k++, at++) {
          const [wr, wi] = [cos[k * step], sin[k * step]];
          const other = at + half;
          const tr = re[other] * wr - im[other] * wi;
          const ti = re[other] * wi + im[other] * wr;
          re[other] = re[at] - tr;
          im[other] = im[at] - ti;
          re[at] += tr;
          im[at] += ti;
        }
      }
    }
  };
}

function bitReversed(n: number): Uint32Array {
  const reversed = new Uint32Array(n);
  for (let i = 1; i < n; i++) reversed[i] = (reversed[i >> 1] >> 1) | (i & 1 ? n >> 1 : 0);
  return reversed;
}

/** Writes `2 k n = k^2 + n^2 - (k - n)^2`: the transform becomes a convolution with a chirp, done at a power of two. */
function bluestein(n: number): InPlace {
  const m = nextPowerOfTwo(2 * n - 1);
  const transform = radix2(m);
  // The square modulo 2n keeps the angle exact for long signals.
  const angle = (k: number): number => (Math.PI * ((k * k) % (2 * n))) / n;
  const cos = Float64Array.from({ length: n }, (_, k) => Math.cos(angle(k)));
  const sin = Float64Array.from({ length: n }, (_, k) => Math.sin(angle(k)));
  const [chirpRe, chirpIm] = [new Float64Array(m), new Float64Array(m)];
  for (let k = 0; k < n; k++) {
    chirpRe[k] = chirpRe[(m - k) % m] = cos[k];
    chirpIm[k] = chirpIm[(m - k) % m] = sin[k];
  }
  transform(chirpRe, chirpIm);
  const [workRe, workIm] = [new Float64Array(m), new Float64Array(m)];
  return (re, im) => {
    for (let k = 0; k < n; k++) {
      workRe[k] = re[k] * cos[k] + im[k] * sin[k];
      workIm[k] = im[k] * cos[k] - re[k] * sin[k];
    }
    workRe.fill(0, n);
    workIm.fill(0, n);
    transform(workRe, workIm);
    for (let k = 0; k < m; k++) {
      // The product with the chirp, its parts swapped: the next forward transform is then the inverse.
      const product = workRe[k] * chirpRe[k] - workIm[k] * chirpIm[k];
      workIm[k] = workRe[k] * chirpIm[k] + workIm[k] * chirpRe[k];
      workRe[k] = product;
    }
    transform(workIm, workRe);
    for (let k = 0; k < n; k++) {
      re[k] = (workRe[k] * cos[k] + workIm[k] * sin[k]) / m;
      im[k] = (workIm[k] * cos[k] - workRe[k] * sin[k]) / m;
    }
  };
}
