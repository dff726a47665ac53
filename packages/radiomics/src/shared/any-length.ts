import { cos, sin } from '@radscore/elementary';
import { type ComplexArray, type FourierTransform, fastLength, fourierTransform } from './fft.js';

/**
 * The Fourier transform of any length: directly where it has no prime factor above 5, else by Bluestein's chirp, a
 * convolution at a fast length. Not scaled. Agrees with numpy.fft.fft.
 *
 * @param batch signals transformed at once: sample k of signal b is at `k * batch + b`.
 * Source: Bluestein 1970.
 */
export function anyLengthTransform(n: number, batch = 1): FourierTransform {
  return fastLength(n) === n ? fourierTransform(n, batch) : bluestein(n, batch);
}

/** Undoes a transform, its factor included: the forward transform with real and imaginary parts swapped, over the length. */
export function inverseTransform({ n, forward }: FourierTransform, { re, im }: ComplexArray): void {
  forward({ re: im, im: re });
  for (let i = 0; i < re.length; i++) {
    re[i] /= n;
    im[i] /= n;
  }
}

/** `2 k j = k^2 + j^2 - (k - j)^2` makes the transform a convolution with a chirp. */
function bluestein(n: number, batch: number): FourierTransform {
  const m = fastLength(2 * n - 1);
  // The square modulo 2n keeps the angle exact for long signals.
  const angle = (k: number): number => (Math.PI * ((k * k) % (2 * n))) / n;
  const cosines = Float64Array.from({ length: n }, (_, k) => cos(angle(k)));
  const sines = Float64Array.from({ length: n }, (_, k) => sin(angle(k)));
  const chirp = { re: new Float64Array(m), im: new Float64Array(m) };
  for (let k = 0; k < n; k++) {
    chirp.re[k] = chirp.re[(m - k) % m] = cosines[k];
    chirp.im[k] = chirp.im[(m - k) % m] = sines[k];
  }
  fourierTransform(m).forward(chirp);
  const transform = fourierTransform(m, batch);
  const work = { re: new Float64Array(m * batch), im: new Float64Array(m * batch) };
  return {
    n,
    batch,
    forward({ re, im }) {
      turnBack({ re, im }, work, cosines, sines, 1, batch);
      work.re.fill(0, n * batch);
      work.im.fill(0, n * batch);
      transform.forward(work);
      for (let k = 0, at = 0; k < m; k++) {
        for (let b = 0; b < batch; b++, at++) {
          const real = work.re[at] * chirp.re[k] - work.im[at] * chirp.im[k];
          work.im[at] = work.re[at] * chirp.im[k] + work.im[at] * chirp.re[k];
          work.re[at] = real;
        }
      }
      transform.forward({ re: work.im, im: work.re });
      turnBack(work, { re, im }, cosines, sines, 1 / m, batch);
    },
  };
}

/** The first n samples of each signal times `scale * exp(-i angle)`. */
function turnBack(
  from: ComplexArray,
  to: ComplexArray,
  cosines: Float64Array,
  sines: Float64Array,
  scale: number,
  batch: number,
): void {
  for (let k = 0, at = 0; k < cosines.length; k++) {
    const [c, s] = [cosines[k] * scale, sines[k] * scale];
    for (let b = 0; b < batch; b++, at++) {
      const [real, imaginary] = [from.re[at], from.im[at]];
      to.re[at] = real * c + imaginary * s;
      to.im[at] = imaginary * c - real * s;
    }
  }
}
