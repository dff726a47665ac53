import { expect, test } from 'vitest';
import { compareGeometry, requireSameGeometry } from './compare-geometry.js';
import { oblique } from './testing/oblique.js';
import { type Geometry, identityDirection } from './volume.js';

test('compareGeometry finds nothing within the tolerance', () => {
  const nearly: Geometry = { ...oblique, origin: [-12 + 1e-7, 7, 30] };
  expect(compareGeometry(oblique, nearly)).toEqual({ same: true, differences: [] });
});

test('compareGeometry says for each axis by how many voxels, mm and degrees', () => {
  const moved: Geometry = { ...oblique, size: [4, 3, 5], spacing: [0.8, 1.1, 3], origin: [-12, 9, 30] };
  const { same, differences } = compareGeometry(oblique, moved);
  expect(same).toBe(false);
  expect(differences).toEqual([
    { axis: 'y', size: 0, spacing: 0, origin: 2, angle: 0 },
    { axis: 'z', size: 3, spacing: 0.5, origin: 0, angle: 0 },
  ]);
  const turned = compareGeometry({ ...oblique, direction: identityDirection }, oblique);
  expect(turned.differences.map((d) => [d.axis, Math.round(d.angle * 1e6) / 1e6])).toEqual([
    ['x', 17.188734],
    ['z', 17.188734],
  ]);
  expect(() => requireSameGeometry(oblique, moved)).toThrow('y: origin +2 mm; z: 3 voxels more, spacing +0.5 mm');
});
