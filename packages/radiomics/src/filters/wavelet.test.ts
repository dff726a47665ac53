import { identityDirection, type Triple, type Volume } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import fixture from '../../../../fixtures/pywt/swtn.json' with { type: 'json' };
import { noContext, testVoxelsAgainstPyRadiomics } from './testing/samples.js';
import { copied } from './testing/small.js';
import { wavelet } from './wavelet.js';

const size = fixture.size as unknown as Triple;
const volume: Volume = {
  geometry: { size, spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection },
  data: Float64Array.from(fixture.voxels),
};
const everywhere = { geometry: volume.geometry, data: new Uint8Array(volume.data.length).fill(1) };

describe('Wavelet', () => {
  for (const name of ['coif1', 'haar']) {
    const suffix = `{"wavelet": "${name}"}`;
    testVoxelsAgainstPyRadiomics(wavelet, { parameters: { wavelet: name }, suffix }, { relative: 0 });
  }
  const suffix = '{"wavelet": "coif1", "force2D": true, "force2Ddimension": 0}';
  testVoxelsAgainstPyRadiomics(wavelet, { context: { force2D: true }, suffix }, { relative: 0 });

  for (const { parameters, images, ...given } of fixture.cases) {
    const context = { ...noContext, ...given, mask: everywhere } as const;
    const title = `${JSON.stringify(parameters)}, force2D ${given.force2D} ${given.force2Ddimension}`;
    test(`levels, start level, odd sides and names are PyRadiomics' for ${title}`, () => {
      const made = copied(wavelet.apply(volume, wavelet.parameters.parse(parameters), context as never));
      expect(made.map(({ name }) => name)).toEqual(Object.keys(images));
      for (const { name, volume: band } of made) {
        const expected = images[name as keyof typeof images]!;
        expect([...band.data.slice(0, size[0])], name).toEqual(expected.first_row);
        expect([...band.data.slice(-size[0])], name).toEqual(expected.last_row);
        const squares = Array.from<number>(band.data).reduce((sum, x) => sum + x * x, 0);
        expect(Math.abs(squares / expected.sum_of_squares - 1), name).toBeLessThan(1e-13);
      }
    });
  }

  test('a region anywhere, at a border too, has the values of the whole image to the last bit', () => {
    const parameters = wavelet.parameters.parse({ wavelet: 'db2', level: 2, start_level: 1 });
    const whole = copied(wavelet.apply(volume, parameters, { ...noContext, mask: everywhere }));
    for (const at of [0, 9, 73, size[0] * size[1] * size[2] - 1]) {
      const mask = { geometry: volume.geometry, data: new Uint8Array(volume.data.length) };
      mask.data[at] = 1;
      const part = copied(wavelet.apply(volume, parameters, { ...noContext, mask }));
      expect(part.map(({ volume: v }) => v.data[at])).toEqual(whole.map(({ volume: v }) => v.data[at]));
    }
  });

  test('images asked for by name come alone and have the bits that they have among all', () => {
    const parameters = wavelet.parameters.parse({ level: 2, start_level: 1 });
    const context = { ...noContext, mask: everywhere };
    const whole = copied(wavelet.apply(volume, parameters, context));
    const [first, second] = [whole.slice(0, 5), whole.slice(5)];
    for (const images of [first, second, [whole[3]!, whole.at(-1)!], []]) {
      const wanted = new Set(images.map(({ name }) => name));
      expect(copied(wavelet.apply(volume, parameters, { ...context, wanted }))).toEqual(images);
    }
  });

  test('a constant image has c 2^(3/2) in the approximation and nothing in the bands', () => {
    const constant = { ...volume, data: new Int16Array(volume.data.length).fill(100) };
    for (const { name, volume: band } of wavelet.apply(constant, wavelet.parameters.parse({}), {
      ...noContext,
      mask: everywhere,
    })) {
      const expected = name === 'wavelet-LLL' ? 100 * 2 ** 1.5 : 0;
      for (const x of band.data) expect(x).toBeCloseTo(expected, 9);
    }
  });

  test('an unknown wavelet, level 0 or an unknown setting is refused', () => {
    for (const wrong of [{ wavelet: 'db39' }, { level: 0 }, { start_level: -1 }, { levels: 2 }]) {
      expect(wavelet.parameters.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
    }
  });
});
