// How long an extraction holds its thread between two breaths: the longest gaps, by the task in which they fall. A ball of about
// 1.2 million voxels, or of the radius given in voxels: `node bench/breaths.mjs [radius]`.
import { identityDirection } from '@radscore/image';
import { extractFeaturesInSteps, makeParameters } from '@radscore/radiomics';

const radius = Number(process.argv[2] ?? 66);
const n = 2 * radius + 9;
const geometry = { size: [n, n, n], spacing: [0.8, 0.8, 1], origin: [0, 0, 0], direction: identityDirection };
const inside = (i) =>
  Math.hypot((i % n) - n / 2, (Math.floor(i / n) % n) - n / 2, Math.floor(i / n ** 2) - n / 2) <= radius;
const volume = { geometry, data: Int16Array.from({ length: n ** 3 }, (_, i) => (i * 7919) % 301) };
const mask = { geometry, data: Uint8Array.from({ length: n ** 3 }, (_, i) => Number(inside(i))) };
const parameters = makeParameters({
  setting: { binWidth: 25, additionalInfo: false },
  imageType: { Original: {}, LoG: { sigma: [3] }, Wavelet: {} },
});

for (let run = 0; run < 2; run++) {
  let [title, last] = ['prepare', performance.now()];
  const gaps = [];
  const giveWay = () => {
    const now = performance.now();
    gaps.push({ title, milliseconds: now - last });
    last = performance.now();
  };
  const onProgress = ({ stage }) => {
    title = stage;
  };
  await extractFeaturesInSteps(volume, mask, parameters, { giveWay, onProgress });
  if (run === 0) continue;
  const longest = new Map();
  for (const { title, milliseconds } of gaps) longest.set(title, [...(longest.get(title) ?? []), milliseconds]);
  for (const [title, all] of longest) {
    const worst = all.toSorted((a, b) => b - a).slice(0, 5);
    console.log(`${title}: ${worst.map((ms) => ms.toFixed(0)).join(', ')} ms`);
  }
}
