// Peak memory and time of the sliding window on 512 x 512 x 300 voxels with two classes, apart from the network itself (one that copies its tile). Run: node bench/segment.mjs [spacing in mm]
import { networkDescription, segmentVolume } from '@radscore/image/segment';

const spacing = process.argv[2] === undefined ? undefined : Number(process.argv[2]);
const size = [512, 512, 300];
const data = new Int16Array(size[0] * size[1] * size[2]);
for (let i = 0; i < data.length; i++) data[i] = (((i * 2654435761) >>> 20) % 400) - 100;
const direction = [1, 0, 0, 0, 1, 0, 0, 0, 1];
const volume = { geometry: { size, spacing: [0.7, 0.7, 1], origin: [0, 0, 0], direction }, data };
const description = networkDescription([
  {
    patch: [128, 128, 128],
    normalisation: { kind: 'ct', lower: -100, upper: 300, mean: 0, sd: 100 },
    labels: ['background', 'bright'],
    ...(spacing === undefined ? {} : { spacing: [spacing, spacing, spacing] }),
  },
]);
const scores = new Float32Array(2 * 128 ** 3);
const network = {
  run: async (tile) => {
    scores.fill(1, 0, tile.length);
    scores.set(tile, tile.length);
    return scores;
  },
};
const start = performance.now();
await segmentVolume(volume, network, description);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const peak = (process.resourceUsage().maxRSS / 1e6).toFixed(2);
console.log(`${seconds} s, ${peak} GB at most, spacing ${spacing ?? "the image's"}`);
