import { folderOf, readText, startRun } from '@radscore/host-web';
import type { StudyDone } from '../engine/calls/run-study.js';
import { studyEngine } from '../engine/engine.js';
import { stoppable } from '../engine/in-engines.js';
import type { GivenTable } from '../engine/open-study.js';
import { hasApp, mode } from './mode.js';
import { type Following, followRun } from './server-runs.js';
import { studyInput } from './study.js';

/**
 * Runs the study that is open: on the cores of this machine where the app serves the page, and then it continues when the tab is closed;
 * else in workers of this tab. What is finished stays, wherever it runs.
 *
 * @throws the error of the run; RAD-CANCELLED after a stop.
 */
export async function runWholeStudy(control: Following): Promise<StudyDone> {
  if (hasApp(mode.get())) return followRun(await startInApp(control), control);
  return stoppable(studyEngine, control, () => studyEngine.ask('runStudyInTab', studyInput(), control.onProgress));
}

/** @returns the id of the run. */
async function startInApp(control: Following): Promise<string> {
  const { protocol, cohort, features, files } = studyInput();
  const images = folderOf(files);
  const given = {
    protocol,
    ...(cohort && { cohort: await patientsOf(cohort) }),
    ...(features && { features: await textOf(features) }),
    ...(images && { images }),
  };
  // The entries of a folder of the app is read there; features need no images.
  const sent = images !== undefined || features !== undefined ? new Map() : files;
  return (await startRun(given, sent, control)).id;
}

/** The app is sent CSV, whatever the patients stand in. */
async function patientsOf(table: GivenTable): Promise<{ name: string; text: string }> {
  if (!/\.xlsx$/i.test(table.name)) return textOf(table);
  const text = await studyEngine.ask('patientsAsCsv', studyInput());
  return { name: table.name.replace(/\.xlsx$/i, '.csv'), text };
}

const textOf = async ({ name, file }: GivenTable) => ({ name, text: await readText(file) });
