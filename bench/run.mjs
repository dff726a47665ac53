// npm run bench: times each family, each filter, each whole calculation and the command line, each in processes of its own, and writes
// bench/results.json, and from it bench/RESULTS.md and the tables of docs/speed.md. `npm run bench -- 3` takes the median of three.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runScript, sortingMs, timeCommand } from './measure.mjs';
import { resultsPage, speedTables } from './tables.mjs';
import { files, withLiverFiles } from './volume.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const repeats = Number(process.argv[2] ?? 5);
const load = loadavg()[0];
if (load > 0.5) console.error(`Other work is running (load ${load.toFixed(1)}): wall-clock times will be too long.`);

const jobs = [];
for (const name of runScript('job.mjs')) {
  const sortMs = sortingMs();
  const job = { ...runScript('job.mjs', name, String(repeats)), sortMs };
  jobs.push(job);
  console.error(`${name}: ${job.cpuMs.toFixed(0)} ms CPU, ${job.peakMb.toFixed(0)} MB`);
}

const parameters = join(tmpdir(), `radscore-bench-${process.pid}.yaml`);
writeFileSync(parameters, 'setting: {binWidth: 25}\nimageType: {Original: {}, Wavelet: {}, LoG: {sigma: [3, 5]}}\n');
const extract = ({ image, mask }, ...more) => ['extract', '--image', image, '--mask', mask, ...more];
const commands = await withLiverFiles((liver) =>
  [
    ['a tumour of 1,900 voxels', extract(files.tumour, '--label', '1')],
    ['Original + Wavelet + LoG 3,5, --jobs 1', extract(liver, '--params', parameters, '--jobs', '1')],
    ['Original + Wavelet + LoG 3,5, --jobs 2', extract(liver, '--params', parameters, '--jobs', '2')],
  ].map(([name, args]) => {
    const command = { name, ...timeCommand(args, repeats) };
    console.error(`${name}: ${command.wallMs.toFixed(0)} ms, ${command.cpuMs.toFixed(0)} ms CPU`);
    return command;
  }),
);

const machine = `${cpus()[0].model}, ${availableParallelism()} cores, Node ${process.versions.node}`;
const date = new Date().toISOString().slice(0, 10);
const made = files.liver === undefined;
const results = { date, machine, load, made, repeats, jobs, commands };
writeFileSync(path('results.json'), `${JSON.stringify(results, null, 1)}\n`);
writeFileSync(path('RESULTS.md'), resultsPage(results));
const page = path('../docs/speed.md');
writeFileSync(page, speedTables(readFileSync(page, 'utf8'), results));
console.log(resultsPage(results));
