// Cost against the size of the region and the number of grey levels, for each image type: a ball of noise smoothed a little, all
// families. Writes bench/linear.json. Run it after npm run build: node bench/linear.mjs [largest region in voxels, 3e6]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRng } from '@radscore/core';
import { identityDirection } from '@radscore/image';
import { extractFeatures, makeParameters } from '@radscore/radiomics';
import { median } from './measure.mjs';

const largest = Number(process.argv[2] ?? 3e6);
const sizes = [1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6].filter((voxels) => voxels <= largest);
const levelCounts = [8, 32, 64, 256];
const imageTypes = [
  { name: 'Original', images: 1, imageType: { Original: {} } },
  { name: 'Wavelet, each of 8 bands', images: 8, imageType: { Wavelet: {} } },
  { name: 'LoG, sigma 3 mm', images: 1, imageType: { LoG: { sigma: [3] } } },
];

/** A ball of about so many voxels with a margin of eight. */
function ball(voxels) {
  const radius = Math.cbrt((3 * voxels) / (4 * Math.PI));
  const n = 2 * Math.ceil(radius) + 17;
  const middle = (n - 1) / 2;
  const rng = createRng(`ball ${voxels}`);
  const noise = Float32Array.from({ length: n ** 3 }, () => rng.normal());
  const data = noise.map(
    (x, i) => 100 + 20 * (x + (noise[i + 1] ?? 0) + (noise[i + n] ?? 0) + (noise[i + n * n] ?? 0)),
  );
  const inside = Uint8Array.from(data, (_, i) => {
    const [x, y, z] = [i % n, Math.floor(i / n) % n, Math.floor(i / n ** 2)];
    return Number(Math.hypot(x - middle, y - middle, z - middle) <= radius);
  });
  const geometry = { size: [n, n, n], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection };
  return { volume: { geometry, data }, mask: { geometry, data: inside } };
}

/** CPU nanoseconds for each voxel of the region and each image: the median of as many runs as fit half a second, at least three. */
function nsPerVoxel({ volume, mask }, { imageType, images }, binCount) {
  const parameters = makeParameters({ setting: { binCount, additionalInfo: false }, imageType });
  const voxels = mask.data.reduce((sum, inside) => sum + inside, 0);
  const runs = [];
  for (let spent = 0; runs.length < 3 || (spent < 500 && runs.length < 50); spent += runs.at(-1)) {
    const before = process.cpuUsage();
    extractFeatures(volume, mask, parameters);
    const { user, system } = process.cpuUsage(before);
    runs.push((user + system) / 1000);
  }
  return (1e6 * median(runs)) / (voxels * images);
}

const points = [];
const warmUp = ball(3e4);
for (const type of imageTypes) for (const levels of levelCounts) nsPerVoxel(warmUp, type, levels);
for (const voxels of sizes) {
  const input = ball(voxels);
  for (const type of imageTypes) {
    for (const levels of levelCounts) {
      const ns = nsPerVoxel(input, type, levels);
      points.push({ imageType: type.name, voxels, levels, nsPerVoxel: Math.round(ns) });
    }
  }
  console.error(`${voxels} voxels done`);
}

writeFileSync(fileURLToPath(new URL('linear.json', import.meta.url)), `${JSON.stringify(points, null, 1)}\n`);
