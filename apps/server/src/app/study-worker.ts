// A thread that runs one study from its folder, so that the server answers meanwhile. Any message stops it.
import { resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { toRadError } from '@radscore/core';
import { claimRunFolder, type OpenedStudy, openStudy, readFeatureFile, runInFolder } from '@radscore/host-node';
import { realWithin } from './roots.js';
import { namesOf } from './run-folder.js';
import type { StudyNews, StudyOrder } from './study-messages.js';

const port = parentPort!;
const say = (news: StudyNews) => port.postMessage(news);
const stopping = new AbortController();
port.on('message', () => stopping.abort());

try {
  await runOrder(workerData as StudyOrder);
  say({ done: true });
} catch (error) {
  say({ error: toRadError(error).toJSON() });
} finally {
  port.close();
}

async function runOrder({ folder, base, jobs, version, roots, ...given }: StudyOrder): Promise<void> {
  const names = namesOf(folder);
  const table = given.cohort ? names.cohort : names.features;
  const opened = await openStudy(names.protocol, table, { featuresOnly: given.features, base, images: base });
  await requireWithin(opened, base, roots);
  const features = given.features ? await readFeatureFile(names.features, opened) : undefined;
  const owner = { study: opened.protocol.id, patients: opened.cohort.patients.map(({ id }) => id) };
  const release = await claimRunFolder(names.run, owner);
  try {
    const setting = { out: names.run, cases: base, jobs, version, png: false, ...(features && { features }) };
    await runInFolder(opened, setting, {
      signal: stopping.signal,
      onProgress: ({ stage, done, total }) => say({ progress: { stage, done, total } }),
      onLost: (lost) => say({ lost }),
    });
  } finally {
    await release();
  }
}

/** What a cohort or a protocol names must lie in the folders of the app. @throws RAD-PATH-OUTSIDE with the patient. */
async function requireWithin({ protocol, cohort }: OpenedStudy, base: string, roots: readonly string[]): Promise<void> {
  const encoder = protocol.deep?.encoder;
  if (encoder !== undefined && encoder !== 'builtin') await realWithin(roots, resolve(base, encoder), encoder);
  for (const patient of cohort.patients)
    for (const path of [patient.image, patient.mask, patient.mask2, patient.mask3]) {
      if (path === undefined) continue;
      await realWithin(roots, resolve(base, path), path).catch((error: unknown) => {
        throw toRadError(error, { case: patient.id });
      });
    }
}
