// One calculation of the benchmark in a process of its own, so that its peak memory is its own. Prints one line of JSON: the first
// run (cold) and the median of the others (warm). Without a name it prints the names of all.
import { resampleForRegion } from '@radscore/image';
import { extractFeatures, filters, intensityRegion, makeParameters, regionGrid } from '@radscore/radiomics';
import { median } from './measure.mjs';
import { benchVolume, files } from './volume.mjs';

const elevenImages = { Original: {}, Wavelet: {}, LoG: { sigma: [3, 5] } };
const extract =
  (document) =>
  ({ volume, mask }) =>
    extractFeatures(
      volume,
      mask,
      makeParameters({ ...document, setting: { additionalInfo: false, ...document.setting } }),
    );
const families = (...names) => ({ featureClass: Object.fromEntries(names.map((name) => [name, null])) });
const textures = families('glcm', 'glrlm', 'glszm', 'gldm', 'ngtdm');
const filter =
  (wanted, given) =>
  ({ volume, mask }) => {
    const definition = filters.find(({ name }) => name === wanted);
    const context = { mask, seed: 1, force2D: false, force2Ddimension: 0 };
    for (const _ of definition.apply(volume, definition.parameters.parse(given), context));
  };

const jobs = {
  prepare: ({ volume, mask }) => intensityRegion(regionGrid(mask), volume, { binWidth: 25 }).discretised(),
  firstorder: extract(families('firstorder')),
  shape: extract(families('shape')),
  texture: extract(textures),
  'texture, 64 grey levels': extract({ ...textures, setting: { binCount: 64 } }),
  glcm: extract(families('glcm')),
  glrlm: extract(families('glrlm')),
  glszm: extract(families('glszm')),
  gldm: extract(families('gldm')),
  ngtdm: extract(families('ngtdm')),
  'wavelet filter, 8 bands': filter('Wavelet', {}),
  'LoG filter, one sigma': filter('LoG', { sigma: [3] }),
  'resample to 1 mm, B-spline': ({ volume, mask }) =>
    resampleForRegion(volume, mask, { spacing: [1, 1, 1], interpolator: 'sitkBSpline' }),
  'Original, all families': extract({}),
  'Original + Wavelet + LoG 3,5': extract({ imageType: elevenImages }),
  'IBSI CT phantom: Original + Wavelet + LoG 3,5': extract({ imageType: elevenImages }),
};
const inputOf = (name) => (name.startsWith('IBSI CT phantom') ? 'phantom' : 'liver');

const [name, repeats = '5'] = process.argv.slice(2);
if (name === undefined) {
  console.log(JSON.stringify(Object.keys(jobs).filter((job) => inputOf(job) === 'liver' || files[inputOf(job)])));
} else {
  const input = await benchVolume(inputOf(name));
  const [wall, cpu] = [[], []];
  for (let i = 0; i <= Number(repeats); i++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    jobs[name](input);
    const { user, system } = process.cpuUsage(before);
    wall.push(performance.now() - start);
    cpu.push((user + system) / 1000);
  }
  const voxels = input.mask.data.reduce((sum, inside) => sum + inside, 0);
  const cpuMs = median(cpu.slice(1));
  const [cold, warm] = [
    { coldMs: wall[0], coldCpuMs: cpu[0] },
    { warmMs: median(wall.slice(1)), cpuMs },
  ];
  const peakMb = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ name, voxels, ...cold, ...warm, nsPerVoxel: (1e6 * cpuMs) / voxels, peakMb }));
}
