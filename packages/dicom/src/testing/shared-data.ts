import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DicomInput } from '../file.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The folder of public images beside the repository, or undefined where it is absent. */
export const sharedData: string | undefined = [join(root, '../shared/data')].find(existsSync);

/** The bytes of a committed fixture. */
export function fixtureBytes(path: string): Uint8Array {
  return readFileSync(join(root, 'fixtures', path));
}

/** A committed fixture. */
export function fixtureJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, 'fixtures', path), 'utf8')) as T;
}

/** One public file. */
export function sharedFile(path: string): DicomInput {
  return { name: path.slice(path.lastIndexOf('/') + 1), bytes: readFileSync(join(sharedData!, path)) };
}

/** All files of a public folder. */
export function sharedFolder(path: string): DicomInput[] {
  return readdirSync(join(sharedData!, path)).map((name) => sharedFile(`${path}/${name}`));
}
