import { appendFile, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hostError } from '@radscore/host-node';
import type { Queryable } from '@radscore/queue-postgres';
import * as z from 'zod';
import { serverError } from '../errors.js';
import { type AuditHead, auditHead } from './audit.js';

const anchorSchema = z.object({ number: z.number().int().min(0), hash: z.hash('sha256'), at: z.string() });

const everyMs = 3_600_000;

/** Adds the head of the audit log as a line of a file outside the database. */
export async function writeAnchor(database: Queryable, file: string, now: number): Promise<void> {
  const { number, hash } = await auditHead(database);
  await mkdir(dirname(file), { recursive: true });
  // A line that was torn by a crash ends here, instead of harming this one.
  const start = (await endsWithin(file)) ? '\n' : '';
  const line = JSON.stringify({ number, hash, at: new Date(now).toISOString() });
  await appendFile(file, `${start}${line}\n`, { flush: true });
}

/** Whether a file ends within a line. */
async function endsWithin(file: string): Promise<boolean> {
  const handle = await open(file, 'a+');
  try {
    const { size } = await handle.stat();
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    return size > 0 && buffer.toString() !== '\n';
  } finally {
    await handle.close();
  }
}

/** The heads that a file holds; a line that was not written to its end does not count. @throws RAD-FILE-UNREADABLE, RAD-AUDIT-BROKEN. */
export async function readAnchors(file: string): Promise<AuditHead[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw hostError('RAD-FILE-UNREADABLE', { detail: error.message }, { file });
  });
  return text
    .split('\n')
    .slice(0, -1)
    .flatMap((line, i) => {
      if (isTorn(line)) return [];
      const parsed = anchorSchema.safeParse(jsonOf(line));
      if (parsed.success) return [parsed.data];
      const problem = 'a line of the anchor file is not as it was written';
      throw serverError('RAD-AUDIT-BROKEN', { number: i + 1, problem }, { file, line: i + 1 });
    });
}

const isTorn = (line: string) => !line.endsWith('}') && jsonOf(line) === undefined;

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

export interface AnchorKeeper {
  /** Writes the head a last time, and no more. */
  close(): Promise<void>;
}

/** Writes the head now and every hour. @throws where it cannot be written now; later failures go to `onFault`. */
export async function keepAnchors({
  database,
  file,
  now,
  onFault,
}: {
  readonly database: Queryable;
  readonly file: string;
  readonly now: () => number;
  readonly onFault: (error: unknown) => void;
}): Promise<AnchorKeeper> {
  const write = () => writeAnchor(database, file, now());
  await write();
  const timer = setInterval(() => void write().catch(onFault), everyMs);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await write().catch(onFault);
    },
  };
}
