import { readdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, writeFileAtomic } from '@radscore/host-node/files';
import * as z from 'zod';

/** How another process of the same user finds a running app and asks it for an address. */
const schema = z.object({ port: z.number().int(), pid: z.number().int(), key: z.string() });

export type RunningApp = z.infer<typeof schema>;

/** Where running apps leave their notes; of the user alone. */
export const noteFolder = (): string => process.env.RADSCORE_STATE ?? join(homedir(), '.radscore');

const noteOf = (folder: string, port: number) => join(folder, `app-${port}.json`);

/** Writes the note of an app, readable by its user alone. @returns takes it away. @throws RAD-FILE-UNWRITABLE. */
export async function leaveNote(app: RunningApp, folder = noteFolder()): Promise<() => Promise<void>> {
  await makeFolder(folder);
  const path = noteOf(folder, app.port);
  await writeFileAtomic(path, JSON.stringify(app), { mode: 0o600 });
  return () => rm(path, { force: true });
}

/** The apps that left a note; one that was killed may be among them. */
export async function runningApps(folder = noteFolder()): Promise<RunningApp[]> {
  const names = await readdir(folder).catch(() => []);
  const found: RunningApp[] = [];
  for (const name of names.filter((each) => /^app-\d+\.json$/.test(each)).sort()) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    const note = schema.safeParse(jsonOf(text));
    if (note.success) found.push(note.data);
  }
  return found;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asks a running app for an address with a token; undefined where it does not answer any more. */
export async function askForAddress({ port, key }: RunningApp): Promise<string | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/app/token`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(5000),
    });
    const parsed = z.object({ address: z.string() }).safeParse(await response.json());
    return parsed.success ? parsed.data.address : undefined;
  } catch {
    return undefined;
  }
}
