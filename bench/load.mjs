// What `radscore serve` bears on PostgreSQL, no model running, with senders and users on the same machine: slices of 512 x 512 a second over
// four associations (each file and folder flushed, each row committed), pages of 50 users, both at once, and its memory while a study of
// 2 GB arrives. CPU a slice is that of the service and of the database. Needs PostgreSQL 15 and DCMTK.
//   node --import tsx --conditions=source bench/load.mjs [--slices 4000] [--seconds 600] [--only ingest,pages,both]
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCtSeries } from '@radscore/dicom';
import { openDatabase } from '@radscore/queue-postgres';
import { freePort, runProgram } from '../packages/host-pacs/src/testing/peers.ts';
import { startPostgres } from '../packages/queue-postgres/src/testing/postgres-server.ts';
import { cpuOf, databaseCpu } from './process-cpu.mjs';

const { values: flags } = parseArgs({
  options: {
    slices: { type: 'string', default: '4000' },
    seconds: { type: 'string', default: '600' },
    users: { type: 'string', default: '50' },
    only: { type: 'string', default: 'ingest,pages,both' },
  },
});
const only = new Set(flags.only.split(','));
const folder = mkdtempSync(join(tmpdir(), 'radscore-load-'));
const at = (...names) => join(folder, ...names);
const associations = 4;
const perAssociation = Math.ceil(Number(flags.slices) / associations);
const [size, batch] = [512, 100];

const server = await startPostgres();
const dicomPort = await freePort();
writeFileSync(
  at('site.yaml'),
  `data: data
database: ${server.url}
jobs: 0
log: warn
dicom: { port: ${dicomPort}, peers: [{ title: SENDER }] }
http: { port: ${await freePort()} }
inbox: { minFreeBytes: 0 }
`,
);
const figures = {};
try {
  if (only.has('ingest')) figures.ingest = await ingestAlone();
  if (only.has('pages') || only.has('both')) await withPages();
  console.log(JSON.stringify(figures));
} finally {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The service as a site starts it, without visitors: what it takes in, and its memory. */
async function ingestAlone() {
  const main = fileURLToPath(new URL('../apps/cli/bundle/main.js', import.meta.url));
  const service = await start([main, 'serve', '--config', at('site.yaml')]);
  const before = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))[1]) / 1024;
  const measured = await ingest(service.pid, 'A');
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))[1]) / 1024;
  console.log(`  resident memory of the service: ${before.toFixed(0)} MB at rest, ${peak.toFixed(0)} MB at most`);
  await service.stop();
  return { ...measured, restMb: before, peakMb: peak };
}

async function withPages() {
  const service = await start([
    ...['--import', 'tsx', '--conditions=source'],
    ...[fileURLToPath(new URL('load-service.mjs', import.meta.url)), at('site.yaml')],
  ]);
  await fillWorklist();
  if (only.has('pages')) figures.pages = await pages(Number(flags.seconds));
  if (only.has('both')) {
    const end = new AbortController();
    const asked = pages(Number(flags.seconds), end.signal);
    const taken = await ingest(service.pid, 'B');
    end.abort();
    figures.both = { ...taken, ...(await asked) };
  }
  await service.stop();
}

/** Sends over four associations at a time, in turns, so that the disk holds what is sent only once. */
async function ingest(pid, name) {
  let [sent, seconds] = [0, 0];
  const cpu = cpuOf(pid) + databaseCpu(server.url);
  const [first, firstDatabase] = [cpuOf(pid), databaseCpu(server.url)];
  for (let turn = 0; sent < perAssociation * associations; turn++) {
    const folders = [];
    for (let i = 0; i < associations; i++) folders.push(await writeSlices(`${name}${turn}-${i}`));
    const began = performance.now();
    const said = await Promise.all(
      folders.map((each) =>
        runProgram(
          'dcmsend',
          ['-v', '-aet', 'SENDER', '-aec', 'RADSCORE', '127.0.0.1', String(dicomPort), '+sd', each],
          600_000,
        ),
      ),
    );
    seconds += (performance.now() - began) / 1000;
    for (const { status, said: text } of said) if (status !== 0) throw new Error(text.slice(-500));
    for (const each of folders) rmSync(each, { recursive: true });
    sent += associations * batch;
  }
  const database = await openDatabase(server.url);
  const [{ n }] = await database.query(
    `select count(*)::int as n from radscore.instance i join radscore.identity d on d.study = i.study where d.patient_id like $1`,
    [`${name}%`],
  );
  await database.close();
  if (n !== sent) throw new Error(`${n} of ${sent} slices are kept`);
  const spent = cpuOf(pid) + databaseCpu(server.url) - cpu;
  const own = cpuOf(pid) - first;
  const rate = sent / seconds;
  console.log(
    `ingest: ${sent} slices of ${size} x ${size} over ${associations} associations, ${rate.toFixed(0)} slices/s; CPU a slice ${((1000 * spent) / sent).toFixed(2)} ms (service ${((1000 * own) / sent).toFixed(2)}, database ${((1000 * (databaseCpu(server.url) - firstDatabase)) / sent).toFixed(2)})`,
  );
  return { slices: sent, slicesPerSecond: rate, cpuMsPerSlice: (1000 * spent) / sent };
}

async function writeSlices(patient) {
  const geometry = {
    size: [size, size, batch],
    spacing: [0.7, 0.7, 1],
    origin: [0, 0, 0],
    direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  };
  const data = new Int16Array(size * size * batch);
  for (let i = 0; i < data.length; i += 7) data[i] = (i * 2654435761) % 1000;
  const files = await writeCtSeries({ geometry, data }, { patientId: patient, bodyPart: 'LIVER' });
  mkdirSync(at(patient));
  for (const { name, bytes } of files) writeFileSync(at(patient, name), bytes);
  return at(patient);
}

/** 500 studies that wait for outlines. */
async function fillWorklist() {
  const database = await openDatabase(server.url);
  const key = `overlay(overlay(md5('load' || n)::uuid::text placing '4' from 15) placing '8' from 20)`;
  await database.query(`
    insert into radscore.study (key, state, first_received, last_received, changed, reason)
      select ${key}, 'incomplete', now(), now(), now(), '{"code":"OUTLINES-MISSING","values":{}}' from generate_series(1, 500) n;
    insert into radscore.identity select ${key}, '1.2.' || n, 'L' || n, 'Load^' || n, '19600101', 'F', '060Y', 'A' || n, '20260101', 'liver' from generate_series(1, 500) n;
    insert into radscore.instance (instance_uid, hash, study, series_uid, class_uid, modality, body_part, description, bytes, source, own, received)
      select '1.2.' || n || '.' || i, md5(n || ' ' || i), ${key}, '1.2.' || n || '.0', '1.2.840.10008.5.1.4.1.1.2', 'CT', 'LIVER', 'portal', 526000, 'SENDER', false, now()
      from generate_series(1, 500) n, generate_series(1, 100) i;
    analyze`);
  await database.close();
}

/** As PostgreSQL makes it from md5('load' || n): a UUID of version 4, as the keys of studies are. */
function keyOf(n) {
  const hex = createHash('md5').update(`load${n}`).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-');
}

/** Users who ask for something every five seconds each: the worklist, a study, the page. */
async function pages(seconds, signal) {
  const users = Number(flags.users);
  const port = /http: \{ port: (\d+)/.exec(readFileSync(at('site.yaml'), 'utf8'))[1];
  const times = [];
  let errors = 0;
  const until = performance.now() + 1000 * seconds;
  const user = async (n) => {
    await sleep((5000 * n) / users);
    for (let i = n; performance.now() < until && !signal?.aborted; i++) {
      const path = ['/api/worklist', `/api/studies/${keyOf(1 + (i % 500))}`, '/'][i % 3];
      const began = performance.now();
      const ok = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'x-may': 'read' } }).then(
        async (response) => (await response.arrayBuffer()).byteLength > 0 && response.ok,
        () => false,
      );
      if (!ok) errors++;
      times.push(performance.now() - began);
      await sleep(5000 - (performance.now() - began));
    }
  };
  await Promise.all(Array.from({ length: users }, (_, n) => user(n)));
  times.sort((a, b) => a - b);
  const at95 = times[Math.floor(0.95 * times.length)];
  console.log(
    `pages: ${times.length} requests of ${users} users, median ${times[times.length >> 1].toFixed(0)} ms, p95 ${at95.toFixed(0)} ms, most ${times.at(-1).toFixed(0)} ms; ${errors} errors`,
  );
  return { requests: times.length, p95Ms: at95, errors };
}

async function start(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  for (let tries = 0; tries < 600; tries++) {
    const { status } = await runProgram('echoscu', [
      '-aet',
      'SENDER',
      '-aec',
      'RADSCORE',
      '127.0.0.1',
      String(dicomPort),
    ]);
    if (status === 0) break;
    if (child.exitCode !== null) throw new Error(said);
    await sleep(200);
  }
  return {
    pid: child.pid,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
