// What work over several processes costs, and that its table is the same byte for byte: local threads, workers over PostgreSQL, arrays of
// a Slurm cluster of one node, workers that are killed, and the queue by itself with tiny tasks. CPU seconds, not wall time, so that
// other work on the machine disturbs little. Needs PostgreSQL 15, and Slurm where it is there.
//   node --import tsx --conditions=source bench/scale.mjs [--cases 2000] [--tiny 10000] [--only local,postgres,four,kills,slurm,queue]
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeNifti } from '@radscore/image';
import { openDatabase, openTaskQueue } from '@radscore/queue-postgres';
import { createRng } from '../packages/core/src/index.ts';
import { startPostgres } from '../packages/queue-postgres/src/testing/postgres-server.ts';
import { hasSlurm, startSlurm } from '../packages/queue-slurm/src/testing/slurm-server.ts';
import { cpuOfCommands, databaseCpu } from './process-cpu.mjs';

const { values: flags } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    tiny: { type: 'string', default: '10000' },
    only: { type: 'string', default: 'local,postgres,four,kills,slurm,queue' },
  },
});
const only = new Set(flags.only.split(','));
const main = fileURLToPath(new URL('../apps/cli/bundle/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'radscore-scale-'));
const at = (...names) => join(folder, ...names);
const count = Number(flags.cases);
// Cases of about 0.3 CPU seconds on the machine of docs/scale.md: a region of some 72,000 voxels, original and five LoG images.
const size = [72, 72, 42];
const settings = ['--setting', 'binWidth=10', '--params', at('params.yaml')];
writeFileSync(
  at('params.yaml'),
  'imageType: { Original: {}, LoG: { sigma: [1.5, 2.0, 2.5, 3.0, 4.0] } }\nfeatureClass: { shape: [], firstorder: [], glcm: [], glrlm: [], glszm: [], gldm: [], ngtdm: [] }\n',
);
writeCases();

const local = await measured('local, 2 threads', async () => [
  await command('extract', ...extract('local.csv'), '--jobs', '2'),
]);
const truth = readFileSync(at('local.csv'));

if (only.has('postgres')) for (const workers of [1, 2]) await overPostgres(workers, false);
if (only.has('four')) await overPostgres(4, false);
if (only.has('kills')) await overPostgres(2, true);
if (only.has('slurm') && hasSlurm) await overSlurm();
if (only.has('queue')) {
  const server = await startPostgres();
  await queueAlone('PostgreSQL', server.url, () => databaseCpu(server.url));
  server.stop();
  await queueAlone('PGlite', at('database'), () => 0);
}
rmSync(folder, { recursive: true, force: true });

async function overPostgres(workers, kills) {
  const server = await startPostgres();
  const engine = ['--engine', 'postgres', '--database', server.url];
  const name = `PostgreSQL, ${workers} ${workers === 1 ? 'worker' : 'workers'}${kills ? ', one killed every 10 s' : ''}`;
  const out = `postgres-${workers}-${kills}.csv`;
  let killed = 0;
  await measured(
    name,
    async () => {
      const before = databaseCpu(server.url);
      const startWorker = () => start('worker', '--database', server.url, '--jobs', '1');
      const all = Array.from({ length: workers }, startWorker);
      const living = new Set(all);
      let done = false;
      const killer = kills
        ? (async () => {
            while (!done) {
              for (let i = 0; i < 100 && !done; i++) await sleep(100);
              const [victim] = living;
              if (done || victim === undefined) break;
              living.delete(victim);
              killTree(victim.process.pid, 'SIGKILL');
              killed++;
              const next = startWorker();
              all.push(next);
              living.add(next);
            }
          })()
        : undefined;
      const submitter = await command('extract', ...extract(out), ...engine);
      done = true;
      await killer;
      for (const { process } of living) killTree(process.pid, 'SIGTERM');
      const spent = await Promise.all(all.map(({ cpu }) => cpu));
      return [submitter, ...spent, databaseCpu(server.url) - before];
    },
    local,
  );
  if (kills) console.log(`  ${killed} workers were killed`);
  check(out);
  server.stop();
}

async function overSlurm() {
  const cluster = await startSlurm(2);
  const out = 'slurm.csv';
  mkdirSync(at('usage'));
  const usage = new URL('usage.mjs', import.meta.url).href;
  Object.assign(process.env, cluster.environment, {
    SBATCH_EXPORT: `ALL,NODE_OPTIONS=--import ${usage},BENCH_USAGE=${at('usage', '%p.json')}`,
  });
  let elements = 0;
  await measured(
    'Slurm, one node, 2 processors',
    async () => {
      const before = cpuOfCommands('/usr/sbin/slurm');
      const submitter = await command('extract', ...extract(out), '--engine', 'slurm');
      const jobs = readdirSync(at('usage')).map((name) => JSON.parse(readFileSync(at('usage', name), 'utf8')).cpuMs);
      elements = jobs.length;
      const spent = jobs.reduce((sum, each) => sum + each, 0) / 1000;
      return [submitter, spent, cpuOfCommands('/usr/sbin/slurm') - before];
    },
    local,
  );
  console.log(`  (command + ${elements} elements + Slurm's daemons)`);
  check(out);
  await cluster.stop();
}

/** The queue without work: submit, take, commit of tiny tasks, four at a time. */
async function queueAlone(name, url, databaseTime) {
  const tiny = Number(flags.tiny);
  const database = await openDatabase(url);
  const queue = await openTaskQueue(database, { digests: { halve: 'x' } });
  const tasks = Array.from({ length: tiny }, (_, i) => ({ kind: 'halve', input: i, key: `halve/${i}` }));
  const [before, start, own] = [databaseTime(), performance.now(), process.cpuUsage()];
  for (let i = 0; i < tiny; i += 500)
    await queue.submit(tasks.slice(i, i + 500).map((task) => ({ task, cases: '.', store: '.' })));
  const put = performance.now();
  let done = 0;
  const slot = async (id) => {
    while (done < tiny) {
      const held = await queue.take(['halve'], `w${id}`);
      if (held === undefined) await sleep(5);
      else if (await queue.commit(held, { result: held.task.input / 2 })) done++;
    }
  };
  await Promise.all([0, 1, 2, 3].map(slot));
  const { user, system } = process.cpuUsage(own);
  const known = await queue.outcomes(tasks.map(({ key }) => key));
  const cpu = (user + system) / 1e6 + databaseTime() - before;
  console.log(
    `queue alone, ${name}: ${known.size} of ${tiny} outcomes; put in ${((put - start) / 1000).toFixed(1)} s, taken and committed in ${((performance.now() - put) / 1000).toFixed(1)} s; ${((1000 * cpu) / tiny).toFixed(2)} ms CPU a task (client and database)`,
  );
  await queue.close();
  await database.close();
}

function extract(out) {
  return ['--cohort', at('cohort.csv'), '--out', at(out), ...settings];
}

async function measured(name, work, reference) {
  const start = performance.now();
  const parts = await work();
  const cpu = parts.reduce((sum, part) => sum + part, 0);
  const ratio = reference === undefined ? '' : `, ${(cpu / reference).toFixed(3)} x local`;
  const wall = (performance.now() - start) / 1000;
  console.log(
    `${name}: ${count} cases, ${cpu.toFixed(1)} CPU s (${parts.map((part) => part.toFixed(1)).join(' + ')}), ${(cpu / count).toFixed(3)} a case${ratio}; ${wall.toFixed(0)} s wall`,
  );
  return cpu;
}

function check(out) {
  const same = readFileSync(at(out)).equals(truth);
  console.log(`  features.csv ${same ? 'is the same, byte for byte' : 'DIFFERS'}`);
  if (!same) process.exitCode = 1;
}

/** Runs the command line; its CPU seconds, threads and all. */
async function command(...args) {
  return start(...args).cpu;
}

function start(...args) {
  const timed = 'TIMEFORMAT="CPU %U %S"; time "$@"';
  const child = spawn('bash', ['-c', timed, '_', process.execPath, main, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const cpu = new Promise((resolve) =>
    child.on('close', () => {
      const [, user, system] = /CPU ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
      if (user === undefined || /RAD-/.test(stderr)) process.stderr.write(stderr);
      resolve(Number(user ?? 0) + Number(system ?? 0));
    }),
  );
  return { process: child, cpu };
}

/** Signals the command under the shell that takes its time. */
function killTree(pid, signal) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  for (const child of children) if (child !== '') process.kill(Number(child), signal);
}

function writeCases() {
  const rng = createRng('scale');
  const geometry = { size, spacing: [1, 1, 2], origin: [0, 0, 0], direction: [1, 0, 0, 0, 1, 0, 0, 0, 1] };
  const voxels = size[0] * size[1] * size[2];
  const inside = Uint8Array.from({ length: voxels }, (_, v) => {
    const [x, y, z] = [v % size[0], Math.floor(v / size[0]) % size[1], Math.floor(v / (size[0] * size[1]))];
    return Number(((x - 36) / 31) ** 2 + ((y - 36) / 31) ** 2 + ((z - 21) / 18) ** 2 <= 1);
  });
  mkdirSync(at('images'));
  writeFileSync(at('images', 'mask.nii'), writeNifti({ geometry, data: inside }));
  const rows = ['id,image,mask'];
  const noise = Float64Array.from({ length: 65_536 }, () => 40 * rng.normal());
  for (let i = 0; i < count; i++) {
    const from = rng.below(65_536);
    const data = Int16Array.from(inside, (_, v) => Math.round(60 + noise[(from + v * 7) & 65_535]));
    writeFileSync(at('images', `${i}.nii`), writeNifti({ geometry, data }));
    rows.push(`C${i},images/${i}.nii,images/mask.nii`);
  }
  writeFileSync(at('cohort.csv'), `${rows.join('\n')}\n`);
}
