import { createEngine } from '../engine/engine.js';
import type { OpenedCase } from '../engine/opened-case.js';
import { type Plane, planesOf } from '../viewing/planes.js';
import type { GreyWindow } from '../viewing/slice-pixels.js';
import { usualWindow } from '../viewing/usual-window.js';
import { demo, demoProtocol } from './demo-study.js';
import { runWholeStudy } from './run-whole-study.js';
import { colourOf, type Segment } from './segments.js';
import type { Following } from './server-runs.js';
import { createStore } from './store.js';
import { finishStudy, makeDemo, runCommand } from './study.js';

/** The patient of the guided tour. */
export interface TourPatient {
  readonly image: OpenedCase['image'];
  readonly axial: Plane;
  readonly window: GreyWindow;
  readonly segments: readonly Segment[];
}

/** The patient that the guided tour has made. Its study is the one that is open. */
export const tour = createStore<{ readonly patient: TourPatient | undefined }>({ patient: undefined });

/** Holds the patient of the tour, so that the case which is open in the viewer stays. */
export const tourEngine = createEngine();

const seed = '1';
let making: Promise<void> | undefined;

/** Makes the patient of the tour, once. @throws the engine's coded errors. */
export function openTourPatient(): Promise<void> {
  making ??= make().catch((error: unknown) => {
    making = undefined;
    throw error;
  });
  return making;
}

async function make(): Promise<void> {
  const { image, segments } = await tourEngine.ask('openPhantom', { seed });
  const list = segments.map((each, i) => ({ ...each, colour: colourOf(i), visible: true, revision: 0 }));
  tour.set({ patient: { image, axial: planesOf(image.geometry).axial, window: usualWindow(image), segments: list } });
}

/** Makes the cohort of the demo study and runs it; it becomes the study that is open. @throws RAD-CANCELLED and the engine's coded errors. */
export async function runTourStudy(patients: number, control: Following): Promise<void> {
  await makeDemo({ ...demo, patients }, demoProtocol, control);
  const command = runCommand();
  finishStudy(await runWholeStudy(control), command);
}
