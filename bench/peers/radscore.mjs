// radscore as a command of `npm run bench:peers`: node bench/peers/radscore.mjs JOB.json; what a job asks and what is answered stands
// in bench/peers.mjs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const job = JSON.parse(readFileSync(process.argv[2], 'utf8'));
console.log(JSON.stringify(job.mode === 'process' ? wholeProcess(job) : await calculation(job)));

/** The command line as a user runs it, from the start of its process to its end. */
function wholeProcess({ cases, parameters }) {
  const folder = mkdtempSync(join(tmpdir(), 'radscore-peer-'));
  try {
    const [out, usage] = [join(folder, 'out.json'), join(folder, 'usage.json')];
    let chosen = ['--image', cases[0].image, '--mask', cases[0].mask];
    if (cases.length > 1) {
      const cohort = join(folder, 'cohort.csv');
      writeFileSync(
        cohort,
        `id,image,mask\n${cases.map(({ id, image, mask }) => `${id},${image},${mask}\n`).join('')}`,
      );
      chosen = ['--cohort', cohort];
    }
    const args = ['extract', ...chosen, '--label', '1', '--params', parameters, '--jobs', '1', '--out', out];
    const measured = ['--import', new URL('../usage.mjs', import.meta.url).href, path('../../apps/cli/bundle/main.js')];
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [...measured, ...args], {
      env: { ...process.env, BENCH_USAGE: usage },
      encoding: 'utf8',
    });
    const wallMs = performance.now() - start;
    if (status !== 0) throw new Error(stderr);
    return { wallMs, ...JSON.parse(readFileSync(usage, 'utf8')), values: JSON.parse(readFileSync(out, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Without start and reading: the first run of the process (cold) and the median of the later ones (warm). */
async function calculation({ cases, parameters, repeats }) {
  const { readMask, readVolume } = await import('@radscore/host-node/files');
  const { extractFeatures, makeParameters } = await import('@radscore/radiomics');
  const { median } = await import('../measure.mjs');
  const document = JSON.parse(readFileSync(parameters, 'utf8'));
  const settings = makeParameters({ ...document, setting: { additionalInfo: false, label: 1, ...document.setting } });
  const read = [];
  for (const { image, mask } of cases) read.push([await readVolume(image), await readMask(mask)]);
  const runs = [];
  let values;
  for (let k = 0; k <= repeats; k++) {
    const before = process.cpuUsage();
    const results = read.map(([volume, mask]) => extractFeatures(volume, mask, settings));
    const { user, system } = process.cpuUsage(before);
    runs.push((user + system) / 1000);
    values = results.map(({ features }) => Object.fromEntries(features.map(({ name, value }) => [name, value])));
  }
  return {
    coldCpuMs: runs[0],
    warmCpuMs: median(runs.slice(1)),
    peakMb: process.resourceUsage().maxRSS / 1024,
    values,
  };
}
