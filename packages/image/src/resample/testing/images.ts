import { existsSync, readFileSync } from 'node:fs';
import { readVolumeBytes } from '../../formats/index.js';
import type { Volume } from '../../volume/volume.js';

const root = new URL('../../../../../', import.meta.url);

/** A committed fixture, as an image. */
export function fixtureImage(name: string): Volume {
  return readVolumeBytes(readFileSync(new URL(`fixtures/${name}`, root)));
}

/** A committed fixture, as JSON. */
export function fixtureJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}`, root), 'utf8')) as T;
}

/** An image of the public data beside the repository, or undefined where it is absent. */
export function sharedImage(name: string): Volume | undefined {
  const path = new URL(`../shared/data/${name}`, root);
  return existsSync(path) ? readVolumeBytes(readFileSync(path)) : undefined;
}
