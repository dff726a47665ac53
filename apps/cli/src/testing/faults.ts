import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createRng } from '@radscore/core';
import { readPart10Head, sendInstances } from '@radscore/host-pacs';
import { type Database, openDatabase } from '@radscore/queue-postgres';
import { freePort } from '../../../../packages/host-pacs/src/testing/peers.js';
import { startPostgres } from '../../../../packages/queue-postgres/src/testing/postgres-server.js';
import { run } from './run.js';
import { serve } from './served.js';
import { smallHospital } from './small-hospital.js';

const main = fileURLToPath(new URL('../../bundle/main.js', import.meta.url));

export interface FaultsOptions {
  readonly folder: string;
  readonly kills: number;
  readonly studies: number;
  readonly seed: string;
  /** Told of every kill and restart. */
  readonly log: (line: string) => void;
  /** Mean seconds between two kills. */
  readonly every?: number;
}

/** What was found when all had come to an end. */
export interface FaultsFound {
  readonly kills: Readonly<Record<string, number>>;
  readonly acknowledged: number;
  /** Acknowledged instances of which no row, no file, or a file of other content is there. */
  readonly lost: readonly string[];
  /** Studies that have no result that was sent. */
  readonly withoutResult: readonly string[];
  /** SOP instance UIDs and names of bundles that the peer was sent with different content. */
  readonly different: readonly string[];
  /** How many files the peer has, and of how many SOP instances. */
  readonly files: number;
  readonly instances: number;
  /** Predicted values of studies of the same images that are not the same. */
  readonly unlike: readonly string[];
  /** Requests of a program that were answered, the entries of the audit log, and what is wrong with its chain and its anchors. */
  readonly audit: { readonly answered: number; readonly entries: number; readonly problem: string };
}

/** A thing that is killed and comes back. */
interface Victim {
  readonly name: string;
  kill(): Promise<void>;
  restart(): Promise<void>;
}

/**
 * Studies arrive at a service over PostgreSQL with a worker of its own process and a peer that takes results (storescp of DCMTK), each of
 * which is killed at random instants and started again a moment later.
 */
export async function underFaults(options: FaultsOptions): Promise<FaultsFound> {
  const { folder, kills, studies, seed, log, every = 4 } = options;
  const at = (...names: string[]) => join(folder, ...names);
  const rng = createRng(`faults ${seed}`);
  const hospital = await smallHospital(folder);
  const patients = Array.from({ length: studies }, (_, i) => ({
    id: `S${i + 1}`,
    of: `P${String((i % 30) + 1).padStart(2, '0')}`,
  }));
  await mkdir(at('peer'));
  const [port, peerPort] = [await freePort(), await freePort()];
  const server = await startPostgres();
  const yaml = `data: data
database: ${server.url}
jobs: 0
dicom: { port: ${port}, peers: [{ title: SENDER }] }
http: { port: 0 }
inbox: { minFreeBytes: 0 }
complete: { quietSeconds: 1, atMostSeconds: 8 }
outbox: { firstPauseSeconds: 0.5, longestPauseSeconds: 2 }
models: { crlm: { file: run/model.json } }
destinations:
  pacs: { kind: dicom, title: PEER, host: 127.0.0.1, port: ${peerPort} }
  records: { kind: fhir-folder, folder: fhir }
rules:
  - name: all
    when: { bodyPart: [LIVER] }
    model: crlm
    segments: { tumour: tumour }
    destinations: [pacs, records]
    release: automatic
`;
  await writeFile(at('site.yaml'), yaml);
  const token = await tokenOf(at('site.yaml'));
  let pages = 0;
  const running = new Map<string, () => Promise<void>>();
  const child = (name: string, make: () => ChildProcess): Victim => ({
    name,
    kill: () => running.get(name)!(),
    async restart() {
      const made = make();
      const ended = new Promise<void>((resolve) => made.once('close', () => resolve()));
      running.set(name, async () => {
        made.kill('SIGKILL');
        await ended;
      });
    },
  });
  const victims: readonly Victim[] = [
    {
      name: 'service',
      kill: () => running.get('service')!(),
      async restart() {
        // As its supervisor does: again until the database is there.
        for (let tries = 0; ; tries++) {
          const served = await serve(folder, yaml, '', { RADSCORE_CHROMIUM: at('none') }).catch(
            (error: Error) => error,
          );
          if (!(served instanceof Error)) {
            running.set('service', () => served.kill());
            pages = Number((await served.logged('pages').catch(() => undefined))?.port ?? 0);
            return;
          }
          if (tries > 30) throw served;
          await sleep(500);
        }
      },
    },
    child('worker', () =>
      spawn(process.execPath, [main, 'worker', '--database', server.url, '--jobs', '1'], { stdio: 'ignore' }),
    ),
    child('peer', () =>
      spawn('/usr/bin/storescp', ['-uf', '-aet', 'PEER', '-od', at('peer'), String(peerPort)], { stdio: 'ignore' }),
    ),
    { name: 'database', kill: () => server.kill(), restart: async () => server.restart() },
  ];
  for (const victim of victims.slice(1, 3)) await victim.restart();
  await victims[0]!.restart();

  const killed: Record<string, number> = {};
  let done = 0;
  const killing = (async () => {
    for (; done < kills; done++) {
      await sleep(1000 * every * 2 * rng.uniform());
      const victim = victims[rng.below(victims.length)]!;
      log(`kill ${done + 1}: ${victim.name}`);
      await victim.kill();
      killed[victim.name] = (killed[victim.name] ?? 0) + 1;
      await sleep(1500 * rng.uniform());
      await victim.restart();
    }
  })();

  let isEnded = false;
  let answered = 0;
  /** What is answered stands in the audit log. */
  const looking = (async () => {
    for (; !isEnded; await sleep(300)) {
      const headers = { authorization: `Bearer ${token}` };
      const asked = fetch(`http://127.0.0.1:${pages}/api/worklist`, { headers, signal: AbortSignal.timeout(10_000) });
      if (await asked.then(({ ok }) => ok).catch(() => false)) answered++;
    }
  })();

  const acknowledged = new Map<string, { readonly bytes: Uint8Array; readonly patient: string }>();
  const target = { from: 'SENDER', title: 'RADSCORE', host: '127.0.0.1', port, answerSeconds: 20 };
  /** Sends what was not acknowledged again, as a PACS does. */
  const send = async ({ id, of }: (typeof patients)[number]) => {
    const files = await hospital.writePatient(of, { as: id });
    const order = rng.uniform() < 0.3 ? rng.shuffle(files) : files;
    for (let from = 0; from < order.length; ) {
      const some = order.slice(from, from + 1 + rng.below(6));
      const sent = await sendInstances(
        target,
        some.map(({ bytes }) => bytes),
      ).catch(() => []);
      for (const [i, { instanceUid, outcome }] of sent.entries())
        if (outcome === 'sent') acknowledged.set(instanceUid, { bytes: some[i]!.bytes, patient: id });
      if (sent.length === some.length && sent.every(({ outcome }) => outcome === 'sent')) from += some.length;
      else await sleep(300);
    }
  };
  const queue = [...patients];
  /** Studies arrive for as long as things are killed. */
  const pace = async () => {
    while (done < kills && 1 - queue.length / studies > (done + 1) / kills) await sleep(200);
  };
  const sender = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      await pace();
      await send(next);
    }
  };
  await Promise.all([sender(), sender(), sender()]);
  await killing;
  log(`all ${studies} studies sent, ${acknowledged.size} instances acknowledged`);

  const database = await openDatabase(server.url);
  try {
    await settled(database, studies, log);
    isEnded = true;
    await looking;
    return {
      kills: killed,
      acknowledged: acknowledged.size,
      ...(await found(database, folder, acknowledged, patients)),
      audit: { answered, ...(await auditOf(at('site.yaml'))) },
    };
  } finally {
    isEnded = true;
    await database.close();
    for (const victim of victims.slice(0, 3)) await victim.kill();
    server.stop();
  }
}

/** A token of a program that may read. */
async function tokenOf(site: string): Promise<string> {
  const commands = [
    ['add', 'program', '--config', site, '--role', 'reader'],
    ['token', 'program', '--config', site, '--scope', 'read'],
  ];
  let said = '';
  for (const command of commands) {
    const { status, stdout, stderr } = await run('user', ...command);
    if (status !== 0) throw new Error(stderr);
    said = stdout;
  }
  return said.trim().split(/\s+/).at(-1)!;
}

/** What `radscore audit verify` says. */
async function auditOf(site: string): Promise<{ entries: number; problem: string }> {
  const { status, stdout, stderr } = await run('audit', 'verify', '--config', site);
  return { entries: Number(/(\d+) entries/.exec(stdout)?.[1] ?? 0), problem: status === 0 ? '' : stderr };
}

/** Waits until all studies have a result and nothing waits to be sent. */
async function settled(database: Database, studies: number, log: (line: string) => void): Promise<void> {
  const count = async (text: string) =>
    (await database.query<{ n: number }>(`select count(*)::int as n from ${text}`))[0]!.n;
  for (let seconds = 0; seconds < 600; seconds++) {
    const ready = await count(`radscore.study where state = 'preliminary'`);
    const waiting = await count('radscore.outbox where sent is null');
    if (ready === studies && waiting === 0) return;
    if (seconds % 20 === 19) log(`${ready} of ${studies} studies have a result, ${waiting} messages wait`);
    await sleep(1000);
  }
  log(JSON.stringify(await database.query('select state, reason, count(*) from radscore.study group by 1, 2')));
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function found(
  database: Database,
  folder: string,
  acknowledged: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly patient: string }>,
  patients: readonly { readonly id: string; readonly of: string }[],
): Promise<Omit<FaultsFound, 'kills' | 'acknowledged' | 'audit'>> {
  const lost: string[] = [];
  for (const [uid, { bytes }] of acknowledged) {
    const [row] = await database.query<{ hash: string }>('select hash from radscore.instance where instance_uid = $1', [
      uid,
    ]);
    const path = row && join(folder, 'data', 'inbox', 'instances', row.hash.slice(0, 2), `${row.hash}.dcm`);
    const file = path && (await readFile(path).catch(() => undefined));
    const data = (of: Uint8Array) => sha256(of.subarray(readPart10Head(of).start));
    if (!file || sha256(file) !== row!.hash || data(file) !== data(bytes)) lost.push(uid);
  }
  const { files, byUid } = await peerFiles(join(folder, 'peer'));
  const different = [...byUid].filter(([, contents]) => contents.size > 1).map(([uid]) => uid);
  const bundles = new Map<string, Set<string>>();
  for (const name of await readdir(join(folder, 'fhir'))) {
    const text = await readFile(join(folder, 'fhir', name), 'utf8');
    const [id = name] = /RiskAssessment\/[\w-]+/.exec(text) ?? [];
    bundles.set(id, (bundles.get(id) ?? new Set()).add(text));
  }
  for (const [id, texts] of bundles) if (texts.size > 1) different.push(id);
  const withoutResult: string[] = [];
  const values = new Map<string, Set<number>>();
  for (const { id, of } of patients) {
    const [row] = await database.query<{ value: number; documents: string }>(
      `select r.value, r.documents from radscore.result r join radscore.study s on s.key = r.study and s.task = r.task
       join radscore.identity i on i.study = s.key where i.patient_id = $1`,
      [id],
    );
    const documents = JSON.parse(row?.documents ?? '[]') as { kind: string; instanceUid: string; hash: string }[];
    const isThere = await Promise.all(
      documents.map(async ({ kind, instanceUid, hash }) =>
        kind === 'fhir' ? (await readdir(join(folder, 'fhir'))).includes(`${hash}.json`) : byUid.has(instanceUid),
      ),
    );
    if (documents.length < 3 || !isThere.every(Boolean)) withoutResult.push(id);
    if (row) values.set(of, (values.get(of) ?? new Set()).add(row.value));
  }
  const unlike = [...values].filter(([, all]) => all.size > 1).map(([of]) => of);
  return { lost, withoutResult, different, files, instances: byUid.size, unlike };
}

/** What the peer wrote, by SOP instance UID. A file that it was killed over is the beginning of another, and no content of its own. */
async function peerFiles(folder: string) {
  const byUid = new Map<string, Map<string, Buffer>>();
  const names = await readdir(folder);
  for (const name of names) {
    const bytes = await readFile(join(folder, name));
    const uid = uidOf(bytes);
    if (uid === undefined) continue;
    const known = byUid.get(uid) ?? new Map<string, Buffer>();
    byUid.set(uid, known.set(sha256(bytes), bytes));
  }
  for (const contents of byUid.values())
    for (const [hash, bytes] of contents)
      if (
        [...contents.values()].some(
          (other) => other.length > bytes.length && other.subarray(0, bytes.length).equals(bytes),
        )
      )
        contents.delete(hash);
  return { files: names.length, byUid };
}

function uidOf(bytes: Buffer): string | undefined {
  try {
    return readPart10Head(bytes).instanceUid;
  } catch {
    return undefined;
  }
}
