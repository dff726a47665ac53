// One job of the benchmark in a process of its own, so that its peak memory is its own. Prints one line of JSON.

import { resampleForRegion } from '@radscore/image';
import { extractFeatures, filters, intensityRegion, makeParameters, regionGrid } from '@radscore/radiomics';
import { benchVolume } from './volume.mjs';

const [name, repeats] = [process.argv[2], Number(process.argv[3] ?? 5)];
const { volume, mask } = await benchVolume();
const parameters = (document) => makeParameters({ setting: { additionalInfo: false }, ...document });
const family = (families) => () => {
  const chosen = parameters({ featureClass: Object.fromEntries(families.map((f) => [f, null])) });
  extractFeatures(volume, mask, chosen);
};
const filter = (wanted, given) => () => {
  const definition = filters.find((f) => f.name === wanted);
  const context = { mask, seed: 1, force2D: false, force2Ddimension: 0 };
  for (const _ of definition.apply(volume, definition.parameters.parse(given), context));
};
const jobs = {
  prepare: () => intensityRegion(regionGrid(mask), volume, { binWidth: 25 }).discretised(),
  firstorder: family(['firstorder']),
  shape: family(['shape']),
  texture: family(['glcm', 'glrlm', 'glszm', 'gldm', 'ngtdm']),
  glcm: family(['glcm']),
  glrlm: family(['glrlm']),
  glszm: family(['glszm']),
  gldm: family(['gldm']),
  ngtdm: family(['ngtdm']),
  'wavelet filter, 8 bands': filter('Wavelet', {}),
  'LoG filter, one sigma': filter('LoG', { sigma: [3] }),
  'resample to 1 mm, B-spline': () =>
    resampleForRegion(volume, mask, { spacing: [1, 1, 1], interpolator: 'sitkBSpline' }),
  'Original, all families': () => extractFeatures(volume, mask, makeParameters({ setting: { additionalInfo: false } })),
  'Original + Wavelet + LoG 3,5': () =>
    extractFeatures(volume, mask, parameters({ imageType: { Original: {}, Wavelet: {}, LoG: { sigma: [3, 5] } } })),
};

if (name === undefined) console.log(JSON.stringify(Object.keys(jobs)));
else {
  const wall = [];
  const cpu = [];
  for (let i = 0; i <= repeats; i++) {
    const [t, c] = [performance.now(), process.cpuUsage()];
    jobs[name]();
    const used = process.cpuUsage(c);
    wall.push(performance.now() - t);
    cpu.push((used.user + used.system) / 1000);
  }
  const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
  const voxels = mask.data.reduce((sum, v) => sum + v, 0);
  const warm = median(cpu.slice(1));
  const peakMb = process.resourceUsage().maxRSS / 1024;
  console.log(
    JSON.stringify({
      name,
      coldMs: wall[0],
      warmMs: median(wall.slice(1)),
      cpuMs: warm,
      nsPerVoxel: (1e6 * warm) / voxels,
      peakMb,
    }),
  );
}
