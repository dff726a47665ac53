// The images of the benchmarks: the shared ones where they are at hand; else a liver of the same size, spacing and grey-level
// statistics is made. The IBSI's CT phantom cannot be made: without it its jobs are left out.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRng } from '@radscore/core';
import { readMask, readVolume, writeMask, writeVolume } from '@radscore/host-node/files';
import { identityDirection } from '@radscore/image';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shared = join(root, '..', 'shared');
const pair = (image, mask) => (existsSync(image) && existsSync(mask) ? { image, mask } : undefined);
const liver = pair(join(shared, 'bench', 'bench_liver.nii.gz'), join(shared, 'bench', 'bench_liver_mask.nii.gz'));

/** Image and mask on disk by name; undefined where they are not at hand. */
export const files = {
  liver,
  phantom: pair(join(shared, 'data', 'ibsi1_ct', 'image.nii.gz'), join(shared, 'data', 'ibsi1_ct', 'mask.nii.gz')),
  tumour: pair(join(root, 'fixtures', 'ct_image.nii.gz'), join(root, 'fixtures', 'ct_labels.nii.gz')),
};

/** Image and mask of every case of the shared PET cohort; undefined where it is not at hand. */
export function petCases() {
  const folder = join(shared, 'data', 'sts_pet');
  if (!existsSync(join(folder, 'cohort.csv'))) return undefined;
  const [, ...lines] = readFileSync(join(folder, 'cohort.csv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [id, image, mask] = line.split(',');
    return { id, image: join(folder, image), mask: join(folder, mask) };
  });
}

/** Image and mask of a name of `files`, read or made. */
export async function benchVolume(name = 'liver') {
  const found = files[name];
  if (found) return { volume: await readVolume(found.image), mask: await readMask(found.mask) };
  return madeLiver();
}

/** Hands files of the liver to `work`; where it has to be made, they are taken away afterwards. */
export async function withLiverFiles(work) {
  if (liver) return work(liver);
  const folder = await mkdtemp(join(tmpdir(), 'radscore-bench-'));
  try {
    const { volume, mask } = madeLiver();
    const made = { image: join(folder, 'image.nii.gz'), mask: join(folder, 'mask.nii.gz') };
    await writeVolume(made.image, volume);
    await writeMask(made.mask, mask);
    return await work(made);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** An ellipsoid of about 1.2 million voxels of 110 HU with a smooth and a fine texture, in a body of -20 HU. */
function madeLiver() {
  const [size, spacing] = [
    [256, 256, 160],
    [0.8, 0.8, 1.5],
  ];
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
