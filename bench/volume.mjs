// The volume of the benchmarks: the shared one where it is at hand, else one of the same size, spacing and grey-level statistics.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRng } from '@radscore/core';
import { identityDirection } from '@radscore/image';
import { readMask, readVolume } from '@radscore/image/node';

const shared = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared');
const size = [256, 256, 160];
const spacing = [0.8, 0.8, 1.5];

/** Where the volume lies on disk, or undefined where it has to be made. */
export const volumeFiles = existsSync(join(shared, 'bench', 'bench_liver.nii.gz'))
  ? { image: join(shared, 'bench', 'bench_liver.nii.gz'), mask: join(shared, 'bench', 'bench_liver_mask.nii.gz') }
  : undefined;

export async function benchVolume() {
  if (volumeFiles) return { volume: await readVolume(volumeFiles.image), mask: await readMask(volumeFiles.mask) };
  return madeVolume();
}

/** An ellipsoid of about 1.2 million voxels of 110 HU with a smooth and a fine texture, in a body of -20 HU. */
function madeVolume() {
  const rng = createRng('bench');
  const geometry = { size, spacing, origin: [0, 0, 0], direction: identityDirection };
  const data = new Int16Array(size[0] * size[1] * size[2]);
  const inside = new Uint8Array(data.length);
  const waves = Array.from({ length: 12 }, () => [
    rng.normal() / 9,
    rng.normal() / 9,
    rng.normal() / 9,
    6.28 * rng.uniform(),
  ]);
  let i = 0;
  for (let z = 0; z < size[2]; z++) {
    for (let y = 0; y < size[1]; y++) {
      for (let x = 0; x < size[0]; x++, i++) {
        const r = ((x - 128) / 78) ** 2 + ((y - 128) / 72) ** 2 + ((z - 80) / 51) ** 2;
        inside[i] = r < 1 ? 1 : 0;
        let smooth = 0;
        if (r < 1.2) for (const [a, b, c, phase] of waves) smooth += Math.sin(a * x + b * y + c * z + phase);
        data[i] = Math.round((r < 1 ? 110 : -20) + 4 * smooth + 14 * rng.normal());
      }
    }
  }
  return { volume: { geometry, data }, mask: { geometry, data: inside } };
}
