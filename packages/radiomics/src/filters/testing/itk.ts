import { fileURLToPath } from 'node:url';
import { readVolume } from '@radscore/host-node/files';
import { expect, test } from 'vitest';
import type { Filter } from '../filter.js';
import { noContext } from './samples.js';

const fixtures = fileURLToPath(new URL('../../../../../fixtures/', import.meta.url));

/**
 * Defines two tests: every voxel of the filtered CT fixture is ITK's (in double, to `relative` of the largest magnitude), and a region
 * in the middle has the values of the whole image.
 */
export function testVoxelsAgainstItk(
  filter: Filter,
  parameters: Readonly<Record<string, unknown>>,
  file: string,
  relative = 1e-12,
): void {
  const parsed = filter.parameters.parse(parameters);

  test(`the voxels are ITK's: ${file}`, async () => {
    const input = await readVolume(`${fixtures}ct_image.nii.gz`);
    const expected = await readVolume(`${fixtures}itk/${file}.nii.gz`);
    const mask = { geometry: input.geometry, data: new Uint8Array(input.data.length).fill(1) };
    const [made] = filter.apply(input, parsed, { ...noContext, mask });
    expect(made.volume.data).toBeInstanceOf(Float64Array);
    expect(made.volume.geometry).toEqual(input.geometry);
    let largest = 0;
    let furthest = 0;
    for (let i = 0; i < expected.data.length; i++) {
      largest = Math.max(largest, Math.abs(expected.data[i]));
      furthest = Math.max(furthest, Math.abs(made.volume.data[i] - expected.data[i]));
    }
    expect(furthest / largest).toBeLessThanOrEqual(relative);
  });

  test(`a region has the values of the whole image: ${file}`, async () => {
    const input = await readVolume(`${fixtures}ct_image.nii.gz`);
    const everywhere = { geometry: input.geometry, data: new Uint8Array(input.data.length).fill(1) };
    const region = { geometry: input.geometry, data: new Uint8Array(input.data.length) };
    const [nx, ny, nz] = input.geometry.size;
    for (const [x, y, z] of [
      [0, 3, 1],
      [20, 21, 15],
      [22, 21, 15],
      [nx - 1, ny - 2, nz - 1],
    ]) {
      region.data.fill(0);
      region.data[x + nx * (y + ny * z)] = 1;
      const [whole] = filter.apply(input, parsed, { ...noContext, mask: everywhere });
      const [part] = filter.apply(input, parsed, { ...noContext, mask: region });
      const at = region.data.indexOf(1);
      expect(Math.abs(part.volume.data[at] - whole.volume.data[at])).toBeLessThan(1e-9);
    }
  });
}
