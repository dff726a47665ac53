import { type NewRun, type Run, runFilesSchema, runSchema, runsSchema } from '@radscore/api';
import { throwIfCancelled, type WorkControl } from '@radscore/core';
import { blobOf, type DroppedFiles } from '../files/dropped-files.js';
import { askForData, askServer } from './ask-server.js';

const routeOf = (id: string, ...rest: readonly string[]) => ['/api/runs', encodeURIComponent(id), ...rest].join('/');

/** The runs of the app, latest first. @throws as `askServer`. */
export async function listRuns(): Promise<Run[]> {
  return (await askForData(runsSchema, '/api/runs')).runs;
}

/**
 * Has the app run a study.
 *
 * @param given what it starts from.
 * @param images are sent where they do not lie in a folder of the app.
 * @throws as `askServer`; what the server finds wrong with the protocol; RAD-CANCELLED.
 */
export async function startRun(given: NewRun, images: DroppedFiles, control: WorkControl = {}): Promise<Run> {
  const made = await askForData(runSchema, '/api/runs', { method: 'POST', body: given });
  let done = 0;
  for (const [path, file] of images) {
    throwIfCancelled(control);
    const body = await blobOf({ path, file });
    await askServer(`${routeOf(made.id, 'images')}?path=${encodeURIComponent(path)}`, { method: 'PUT', body });
    control.onProgress?.({ stage: 'send', done: ++done, total: images.size });
  }
  return continueRun(made.id);
}

/** Starts a run that was stopped or has failed again; what is finished of it stays. @throws as `askServer`. */
export const continueRun = (id: string): Promise<Run> =>
  askForData(runSchema, routeOf(id, 'start'), { method: 'POST' });

/** @throws as `askServer`. */
export const stopRun = (id: string): Promise<Run> => askForData(runSchema, routeOf(id, 'stop'), { method: 'POST' });

/** Deletes a run with its folder. @throws as `askServer`. */
export async function removeRun(id: string): Promise<void> {
  await askServer(routeOf(id), { method: 'DELETE' });
}

/** The files that a run has written, by their paths. @throws as `askServer`. */
export async function filesOfRun(id: string): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const { files } = await askForData(runFilesSchema, routeOf(id, 'files'));
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const path of files) {
    const route = routeOf(id, 'files', ...path.split('/').map(encodeURIComponent));
    found.set(path, new Uint8Array(await (await askServer(route)).arrayBuffer()));
  }
  return found;
}
