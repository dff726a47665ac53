import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, readlink, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type Lease, type Leases, leaseSeconds } from '@radscore/jobs';
import { hostError } from '../errors.js';
import { makeFolder } from '../files/make-folder.js';
import { writeFileAtomic } from '../files/write-file-atomic.js';

/** Who holds a lease. */
interface Holder {
  readonly id: string;
  readonly process: number;
  readonly host: string;
  /** Boot and process namespace: only inside the same one a process can be asked whether it still runs. */
  readonly machine: string;
}

export interface FolderLeaseOptions {
  /** Seconds between renewals and until a lease is free; for tests. */
  readonly seconds?: { readonly renew: number; readonly free: number };
}

/**
 * Leases as numbered files in a folder: `lease-<number>.json`. The holder of the highest number renews its file's time; one that is not
 * renewed for a minute is free, so that a dead machine blocks nobody, and a process of this machine that has ended is noticed at once.
 * A number is taken by making its file, which only one process can.
 */
export function folderLeases(folder: string, { seconds = leaseSeconds }: FolderLeaseOptions = {}): Leases {
  return {
    async take(name, { takeOver = false } = {}) {
      await makeFolder(folder);
      const own: Holder = { id: randomUUID(), process: process.pid, host: hostname(), machine: await machine() };
      for (;;) {
        const last = await lastNumber(folder, name);
        if (last > 0 && !takeOver) await requireFree(fileOf(folder, name, last), folder, own, seconds.free);
        const file = fileOf(folder, name, last + 1);
        if (await make(file, own)) return holdLease(folder, name, last + 1, own, seconds.renew);
      }
    },
  };
}

/** Renews a lease until it is released or lost. */
function holdLease(folder: string, name: string, number: number, own: Holder, renew: number): Lease {
  const file = fileOf(folder, name, number);
  const beat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => {});
  }, renew * 1000);
  beat.unref();
  void removeOlder(folder, name, number);
  const held = async () => (await lastNumber(folder, name)) === number && (await readHolder(file))?.id === own.id;
  return {
    number,
    held,
    async release() {
      clearInterval(beat);
      // The file stays until the next holder takes it away: a number is never given twice.
      if (await held()) await writeFileAtomic(file, JSON.stringify({ released: true }));
    },
  };
}

/** @throws RAD-RUN-FOLDER-BUSY where the holder lives, or may live. */
async function requireFree(file: string, folder: string, own: Holder, free: number): Promise<void> {
  const holder = await readHolder(file);
  if (holder === undefined && (await isReleased(file))) return;
  if (holder !== undefined && holder.machine === own.machine && hasEnded(holder.process)) return;
  const age = await ageOf(file, folder);
  if (age === undefined || age > free) return;
  const values = { process: holder?.process ?? 'unknown', host: holder?.host ?? 'unknown', seconds: free };
  throw hostError('RAD-RUN-FOLDER-BUSY', values, { file: folder });
}

async function make(file: string, own: Holder): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(JSON.stringify(own)).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw hostError('RAD-FILE-UNWRITABLE', { detail: (error as Error).message }, { file });
  }
}

/** Seconds since the file was renewed, by the clock of the file system that holds it; undefined where it is gone. */
async function ageOf(file: string, folder: string): Promise<number | undefined> {
  const probe = join(folder, `.clock-${randomUUID()}`);
  const handle = await open(probe, 'wx');
  await handle.close();
  try {
    const [now, then] = [await stat(probe), await stat(file)];
    return (now.mtimeMs - then.mtimeMs) / 1000;
  } catch {
    return undefined;
  } finally {
    await rm(probe, { force: true });
  }
}

async function lastNumber(folder: string, name: string): Promise<number> {
  const numbers = (await readdir(folder)).map((entry) => numberOf(entry, name));
  return Math.max(0, ...numbers);
}

async function removeOlder(folder: string, name: string, number: number): Promise<void> {
  for (const entry of await readdir(folder).catch(() => [])) {
    const own = numberOf(entry, name);
    if (own > 0 && own < number) await rm(join(folder, entry), { force: true });
  }
}

function numberOf(entry: string, name: string): number {
  const found = entry.startsWith(`${name}-`) ? /^-(\d+)\.json$/.exec(entry.slice(name.length)) : null;
  return found === null ? 0 : Number(found[1]);
}

const fileOf = (folder: string, name: string, number: number) => join(folder, `${name}-${number}.json`);

async function readHolder(file: string): Promise<Holder | undefined> {
  const found = await readJson(file);
  return typeof found.process === 'number' && typeof found.id === 'string' ? (found as unknown as Holder) : undefined;
}

async function isReleased(file: string): Promise<boolean> {
  return (await readJson(file)).released === true;
}

async function readJson(file: string): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function hasEnded(id: number): boolean {
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EPERM';
  }
}

/** Empty where the system does not tell: then only the heartbeat counts. */
async function machine(): Promise<string> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${await readlink('/proc/self/ns/pid')}`;
  } catch {
    return randomUUID();
  }
}
