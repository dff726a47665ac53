// npm run bench: times each family and each whole job on the benchmark volume, each in its own process, and writes
// bench/results.json and bench/RESULTS.md. The calibration loop, run between the jobs, tells how fast the machine was just then.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const run = (...args) =>
  JSON.parse(execFileSync(process.execPath, [join(here, 'job.mjs'), ...args], { encoding: 'utf8' }));
const repeats = process.argv[2] ?? '5';

/** PyRadiomics 8ed5793, C extensions -O3, one thread, on the shared volume, seconds: what the ratios are to. */
const pyradiomics = {
  firstorder: 1.3,
  shape: 17,
  texture: 5.15,
  glcm: 0.43,
  glrlm: 1.95,
  glszm: 1.27,
  gldm: 0.62,
  ngtdm: 0.88,
  'wavelet filter, 8 bands': 3.7,
  'LoG filter, one sigma': 2.8,
  'resample to 1 mm, B-spline': 2.5,
  'Original, all families': 19.6,
  'Original + Wavelet + LoG 3,5': 82,
};

/** CPU milliseconds to sort a million doubles: a unit that moves with the machine. */
function calibrate() {
  const values = Float64Array.from({ length: 1e6 }, (_, i) => (i * 7919) % 1000003);
  const before = process.cpuUsage();
  values.sort();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

const results = [];
for (const name of run()) {
  const calibration = calibrate();
  const result = { ...run(name, repeats), calibrationMs: calibration };
  results.push(result);
  console.error(`${name}: ${result.cpuMs.toFixed(0)} ms CPU, ${result.peakMb.toFixed(0)} MB`);
}

const row = ({ name, coldMs, warmMs, cpuMs, nsPerVoxel, peakMb, calibrationMs }) => {
  const peer = pyradiomics[name];
  const cells = [
    name,
    coldMs.toFixed(0),
    warmMs.toFixed(0),
    cpuMs.toFixed(0),
    nsPerVoxel.toFixed(0),
    peakMb.toFixed(0),
  ];
  const ratio = peer === undefined ? '' : `${((1000 * peer) / cpuMs).toFixed(0)} x`;
  return `| ${[...cells, (cpuMs / calibrationMs).toFixed(2), peer ?? '', ratio].join(' | ')} |`;
};
const date = new Date().toISOString().slice(0, 10);
const machine = `${cpus()[0].model}, ${availableParallelism()} cores, Node ${process.versions.node}`;
const page = `# Benchmark results

${date}, ${machine}. Volume 256 x 256 x 160, region 1.2 million voxels, bin width 25, one thread. Median of ${repeats} after one cold run, each job in a
process of its own that has read the volume; peak memory is of the whole process. "Sorts" is the CPU time as a multiple of sorting a million doubles just before
the job. PyRadiomics (git 8ed5793, C extensions, one thread) was measured on another machine of the same kind: seconds, and how many times as long it takes.

| job | cold ms | warm ms | CPU ms | ns a voxel | peak MB | sorts | PyRadiomics s | ratio |
|---|---|---|---|---|---|---|---|---|
${results.map(row).join('\n')}
`;
writeFileSync(join(here, 'results.json'), `${JSON.stringify({ date, machine, results }, null, 1)}\n`);
writeFileSync(join(here, 'RESULTS.md'), page);
console.log(page);
