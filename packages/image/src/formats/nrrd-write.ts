import type { Mask, Volume } from '../volume/volume.js';
import { littleEndianBytes, voxelTypeOf } from './voxels.js';

const typeNames = {
  int8: 'int8',
  uint8: 'uint8',
  int16: 'int16',
  uint16: 'uint16',
  int32: 'int32',
  uint32: 'uint32',
  float32: 'float',
  float64: 'double',
} as const;

/**
 * An image or mask as the bytes of an attached NRRD file, LPS, little-endian. Voxels come back exactly and in their type; the
 * geometry is written with every digit of its doubles.
 *
 * @param pack gzip for the voxels; without it they are stored as they are
 */
export function writeNrrd({ geometry, data }: Volume | Mask, pack?: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const { size, spacing, origin, direction } = geometry;
  const axis = (a: number) => `(${[a, a + 3, a + 6].map((i) => direction[i] * spacing[a]).join(',')})`;
  const header = [
    'NRRD0004',
    `type: ${typeNames[voxelTypeOf(data)]}`,
    'dimension: 3',
    'space: left-posterior-superior',
    `sizes: ${size.join(' ')}`,
    `space directions: ${[0, 1, 2].map(axis).join(' ')}`,
    'kinds: domain domain domain',
    'endian: little',
    `encoding: ${pack === undefined ? 'raw' : 'gzip'}`,
    `space origin: (${origin.join(',')})`,
    '',
    '',
  ].join('\n');
  const head = new TextEncoder().encode(header);
  const voxels = littleEndianBytes(data);
  const stored = pack === undefined ? voxels : pack(voxels);
  const bytes = new Uint8Array(head.length + stored.length);
  bytes.set(head);
  bytes.set(stored, head.length);
  return bytes;
}
