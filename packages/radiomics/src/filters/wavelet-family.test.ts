import { describe, expect, test } from 'vitest';
import fixture from '../../../../fixtures/pywt/swt.json' with { type: 'json' };
import { addLongWavelets } from './long-wavelets.js';
import { convolveAxis } from './shared/convolve-axis.js';
import { singlePrecisionTaps, waveletNames, waveletOf } from './wavelet-family.js';

const signal = fixture.signal;
const box = { lower: [0, 0, 0], upper: [signal.length - 1, 0, 0] } as const;
const size = [signal.length, 1, 1] as const;

function periodic(source: Float64Array, weights: readonly number[], origin: number): Float64Array {
  const target = { data: new Float64Array(source.length), size };
  convolveAxis({ data: source, size }, target, 0, { weights, origin }, 'wrap', box);
  return target.data;
}

const sumOfSquares = (values: Iterable<number>): number => [...values].reduce((sum, x) => sum + x * x, 0);

// The digits PyWavelets has of each family: dmey is an approximation by design, sym20 was factorised to 11 digits.
const digitsOf = (name: string): number => (name === 'dmey' ? 3e-3 : name === 'sym20' ? 2e-11 : 1e-11);

describe('wavelets', () => {
  test('are all of PyWavelets: 106 discrete wavelets by name', () => {
    expect(waveletNames).toHaveLength(106);
    expect([...waveletNames].sort()).toEqual(Object.keys(fixture.wavelets).sort());
  });

  test("an unknown name, or one of an object's own properties, has no filters", () => {
    for (const name of ['', 'db0', 'db39', 'Haar', 'bior', 'bior9.9', 'rbio1.2', 'toString', 'biortoString']) {
      expect(waveletOf(name), name).toBeUndefined();
    }
  });

  addLongWavelets();
  for (const name of waveletNames) {
    const { decomposition, reconstruction } = waveletOf(name)!;
    const expected = fixture.wavelets[name as keyof typeof fixture.wavelets];
    const origin = decomposition.low.length / 2;

    test(`${name}: approximation and detail are PyWavelets', to the last bit`, () => {
      const data = Float64Array.from(signal);
      expect([...periodic(data, decomposition.low, origin)]).toEqual(expected.float64.approximation);
      expect([...periodic(data, decomposition.high, origin)]).toEqual(expected.float64.detail);
    });

    test(`${name}: a float32 signal is transformed in float32, to the last bit`, () => {
      const source = { data: Float32Array.from(signal), size };
      for (const [taps, values] of [
        [decomposition.low, expected.float32.approximation],
        [decomposition.high, expected.float32.detail],
      ] as const) {
        const target = { data: new Float32Array(signal.length), size };
        convolveAxis(source, target, 0, { weights: singlePrecisionTaps(name, taps), origin }, 'wrap', box);
        expect([...target.data]).toEqual(values.map(Math.fround));
      }
    });

    test(`${name}: the two sides' filters are orthogonal at even shifts`, () => {
      const { low, high } = decomposition;
      for (let shift = 2 - low.length; shift < low.length; shift += 2) {
        let same = 0;
        let crossed = 0;
        // The reconstruction filter reversed stands beside the decomposition filter.
        for (let k = 0; k < low.length; k++) {
          same += low[k] * (reconstruction.low[low.length - 1 - k - shift] ?? 0);
          crossed += high[k] * (reconstruction.low[low.length - 1 - k - shift] ?? 0);
        }
        expect(Math.abs(same - (shift === 0 ? 1 : 0))).toBeLessThan(digitsOf(name));
        expect(Math.abs(crossed)).toBeLessThan(digitsOf(name));
      }
    });

    test(`${name}: the signal comes back from its two bands`, () => {
      const data = Float64Array.from(signal);
      const back = reconstruction.low.length / 2 - 1;
      const fromLow = periodic(periodic(data, decomposition.low, origin), reconstruction.low, back);
      const fromHigh = periodic(periodic(data, decomposition.high, origin), reconstruction.high, back);
      data.forEach((x, i) => {
        expect(Math.abs((fromLow[i] + fromHigh[i]) / 2 - x)).toBeLessThan(1000 * digitsOf(name));
      });
    });

    if (/^(haar|db|sym|coif|dmey)/.test(name)) {
      test(`${name}: the bands hold twice the energy of the signal`, () => {
        const data = Float64Array.from(signal);
        const bands = [decomposition.low, decomposition.high].map((taps) => sumOfSquares(periodic(data, taps, origin)));
        const energy = sumOfSquares(signal);
        expect(Math.abs(bands[0] + bands[1] - 2 * energy) / energy).toBeLessThan(10 * digitsOf(name));
      });
    }
  }
});
