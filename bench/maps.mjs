// Voxel-wise maps of a ball of 100,000 voxels in 32 grey levels on one thread: CPU seconds and peak memory of each job, each in a
// process of its own. Run after a build: node bench/maps.mjs [job].
import { identityDirection } from '@radscore/image';
import { featureMaps, makeParameters } from '@radscore/radiomics';
import { runScript } from './measure.mjs';

const side = 60;
/** A ball of so many voxels' radius has 100,000. */
const ballRadius = 28.8;

/** Smoothed noise: neighbours are alike, as in an image. */
function texture() {
  let state = 1;
  const noise = Float64Array.from({ length: side ** 3 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  });
  const strides = [1, side, side * side];
  return noise.map((value, i) =>
    strides.reduce((sum, step) => sum + (noise[i - step] ?? 0) + (noise[i + step] ?? 0), 2 * value),
  );
}

const geometry = { size: [side, side, side], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection };
const distance = (i) =>
  Math.hypot(...[i % side, Math.floor(i / side) % side, Math.floor(i / side ** 2)].map((x) => x - side / 2));
const inputs = () => ({
  volume: { geometry, data: texture() },
  mask: { geometry, data: Uint8Array.from({ length: side ** 3 }, (_, i) => Number(distance(i) <= ballRadius)) },
});

const glcm = makeParameters({ featureClass: { glcm: null } }).families[0].wanted.map((name) => `glcm_${name}`);
const family = (name) =>
  makeParameters({ featureClass: { [name]: null } }).families[0].wanted.map((f) => `${name}_${f}`);
const jobs = {
  'glcm without MCC, radius 2': { features: glcm.filter((name) => name !== 'glcm_MCC'), kernelRadius: 2 },
  'glcm MCC, radius 2': { features: ['glcm_MCC'], kernelRadius: 2 },
  'glcm without MCC, radius 1': { features: glcm.filter((name) => name !== 'glcm_MCC'), kernelRadius: 1 },
  'firstorder, radius 2': { features: family('firstorder'), kernelRadius: 2 },
  'gldm, radius 2': { features: family('gldm'), kernelRadius: 2 },
  'glrlm, radius 2': { features: family('glrlm'), kernelRadius: 2 },
  'glszm, radius 2': { features: family('glszm'), kernelRadius: 2 },
  'ngtdm, radius 2': { features: family('ngtdm'), kernelRadius: 2 },
};

const [name] = process.argv.slice(2);
if (name === undefined) for (const job of Object.keys(jobs)) console.log(JSON.stringify(runScript('maps.mjs', job)));
else {
  const { volume, mask } = inputs();
  const parameters = makeParameters({ setting: { binCount: 32 } });
  const before = process.cpuUsage();
  const maps = featureMaps(volume, mask, parameters, jobs[name]);
  const { user, system } = process.cpuUsage(before);
  const voxels = mask.data.reduce((sum, inside) => sum + inside, 0);
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    JSON.stringify({ name, voxels, maps: maps.length, userSeconds: user / 1e6, systemSeconds: system / 1e6, peakMb }),
  );
}
