// npm run bench:peers: whole processes and calculations beside other programs, in one run on one machine. By turns, each pinned to one
// core where there is taskset, medians; a ratio is printed only of what was measured in this run and found the same numbers.
//
//   npm run bench:peers -- [--peer "NAME=COMMAND"]... [--rounds 5] [--only TEXT]
//
// A peer is a command that is started as `COMMAND JOB.json`. The job is { mode, cases: [{ id, image, mask }], parameters, repeats }: label 1
// of each mask, a parameter file of PyRadiomics in JSON. The last line it prints is JSON, with `values`, a list of { feature: number } by
// PyRadiomics' names, one a case; what it does not compute it leaves out. For mode `process` also { cpuMs, wallMs, peakMb } of the
// process that reads, computes and writes, from its start; for `calculation`, without start and reading, { coldCpuMs, warmCpuMs, peakMb }: the
// first run and the median of `repeats` later ones. Examples: bench/peers/radscore.mjs, bench/peers/pyradiomics.py.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './measure.mjs';
import { compareValues, ratioOf } from './peers/compare.mjs';
import { files, petCases } from './volume.mjs';

const { values: given } = parseArgs({
  options: {
    peer: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  },
});
const rounds = Number(given.rounds);
const own = `${process.execPath} ${fileURLToPath(new URL('peers/radscore.mjs', import.meta.url))}`;
const programs = [
  { name: 'radscore', command: own },
  ...given.peer.map((text) => ({ name: text.slice(0, text.indexOf('=')), command: text.slice(text.indexOf('=') + 1) })),
];
const pin = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? 'taskset -c 0 ' : '';

const original = { imageType: { Original: {} } };
const eleven = { imageType: { Original: {}, Wavelet: {}, LoG: { sigma: [3, 5] } } };
const one = (pair) => pair && [{ id: 'case', ...pair }];
/** What most people run stands first: small regions and cohorts. */
const jobs = [
  { name: 'tumour of 1,900 voxels, Original', cases: one(files.tumour), document: original },
  { name: '51 PET cases, 1,037 features', cases: petCases(), document: eleven, mode: 'process' },
  { name: 'CT phantom, Original', cases: one(files.phantom), document: original },
  { name: 'CT phantom, 1,037 features', cases: one(files.phantom), document: eleven },
  { name: 'liver, Original', cases: one(files.liver), document: original },
  { name: 'liver, 1,037 features', cases: one(files.liver), document: eleven },
].filter(({ name, cases }) => cases && name.includes(given.only));

console.log(
  `${cpus()[0].model}, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}, ${pin ? 'one core' : 'not pinned'}, medians of ${rounds}`,
);
if (programs.length === 1) console.log('No peer was given: no ratio.');
const folder = mkdtempSync(join(tmpdir(), 'radscore-peers-'));
try {
  for (const job of jobs) for (const mode of job.mode ? [job.mode] : ['process', 'calculation']) report(job, mode);
} finally {
  rmSync(folder, { recursive: true });
}

function report({ name, cases, document }, mode) {
  const parameters = join(folder, 'parameters.json');
  const file = join(folder, 'job.json');
  writeFileSync(parameters, JSON.stringify({ setting: { binWidth: 25 }, ...document }));
  writeFileSync(file, JSON.stringify({ mode, cases, parameters, repeats: 3 }));
  const answers = programs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    programs.forEach(({ command }, at) => void answers[at].push(answerOf(command, file)));
  }
  console.log(`\n${name}: ${mode === 'process' ? 'whole process' : 'calculation alone'}`);
  const keys = mode === 'process' ? ['cpuMs', 'wallMs', 'peakMb'] : ['coldCpuMs', 'warmCpuMs', 'peakMb'];
  console.log('  '.padEnd(22), ...keys.map((key) => key.padStart(11)), '  by radscore (CPU)');
  const medians = answers.map((all) =>
    keys.map((key) => (all.some((a) => key in a) ? median(all.map((a) => a[key])) : undefined)),
  );
  programs.forEach((program, at) => {
    const shown = medians[at].map((value) => (value === undefined ? '-' : value.toFixed(0)).padStart(11));
    const agreement = at === 0 ? undefined : compareValues(answers[0][0].values, answers[at][0].values);
    const timed = mode === 'process' ? [0] : [0, 1];
    const ratios = timed.map((k) => ratioOf(medians[0][k], medians[at][k], agreement));
    const words =
      agreement === undefined
        ? ''
        : ratios.every((ratio) => ratio === undefined)
          ? `no ratio: ${agreement.different.length} of ${agreement.compared} features differ (${agreement.different.slice(0, 3).join(', ')})`
          : `${ratios.map((ratio) => `${ratio?.toFixed(1) ?? '-'} x`).join(', ')} (${agreement.compared} features the same)`;
    console.log(`  ${program.name.padEnd(20)}`, ...shown, ` ${words}`);
  });
}

function answerOf(command, file) {
  const { status, stdout, stderr } = spawnSync(`${pin}${command} ${file}`, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}
