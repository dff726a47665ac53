import { expect, test } from 'vitest';
import type { Mask } from '../volume/volume.js';
import { type Connectivity, connectedComponents, largest, maskOfComponents } from './connected-components.js';
import { draw, grid, randomMask } from './testing/masks.js';

/** Labels by flooding from each voxel. */
function flooded({ geometry, data }: Mask, connectivity: Connectivity): number[] {
  const [nx, ny, nz] = geometry.size;
  const seen = new Uint8Array(data.length);
  const sizes: number[] = [];
  for (let seed = 0; seed < data.length; seed++) {
    if (data[seed] === 0 || seen[seed] !== 0) continue;
    const stack = [seed];
    seen[seed] = 1;
    let n = 0;
    while (stack.length > 0) {
      const i = stack.pop()!;
      n++;
      const [x, y, z] = [i % nx, Math.floor(i / nx) % ny, Math.floor(i / (nx * ny))];
      for (let k = 0; k < 27; k++) {
        const [dx, dy, dz] = [(k % 3) - 1, (Math.floor(k / 3) % 3) - 1, Math.floor(k / 9) - 1];
        if (Math.abs(dx) + Math.abs(dy) + Math.abs(dz) > { 6: 1, 18: 2, 26: 3 }[connectivity]) continue;
        const [a, b, c] = [x + dx, y + dy, z + dz];
        if (a < 0 || b < 0 || c < 0 || a >= nx || b >= ny || c >= nz) continue;
        const j = a + nx * (b + ny * c);
        if (data[j] === 0 || seen[j] !== 0) continue;
        seen[j] = 1;
        stack.push(j);
      }
    }
    sizes.push(n);
  }
  return sizes.sort((a, b) => b - a);
}

test.each([6, 18, 26] as const)('%d-connected pieces are those of a flood fill, the largest first', (connectivity) => {
  for (const share of [0.05, 0.15, 0.3, 0.6]) {
    const mask = randomMask(grid([14, 12, 9], [1, 1, 1]), share, `components-${share}`);
    const components = connectedComponents(mask, connectivity);
    expect(components.map((c) => c.voxels)).toEqual(flooded(mask, connectivity));
    expect(maskOfComponents(components, mask.geometry).data).toEqual(mask.data);
  }
});

test('largest keeps the n largest pieces; of equal ones the first in the image', () => {
  const geometry = grid([12, 1, 1], [1, 1, 1]);
  const mask = draw(geometry, (x) => [0, 1, 3, 5, 6, 8, 9, 10].includes(x));
  expect([...largest(mask).data]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0]);
  expect([...largest(mask, 2).data]).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0]);
  expect(largest(mask, 9).data).toEqual(mask.data);
});
