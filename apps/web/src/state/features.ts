import type { ErrorData } from '@radscore/core';
import * as z from 'zod';
import type { MeasuredRegion } from '../engine/calls/measure-region.js';
import { keptStore } from './kept.js';
import { openCase } from './open-case.js';
import { createStore } from './store.js';

const schema = z.object({ document: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** The parameters of the extraction, in the form of PyRadiomics' parameter file. */
export const parameters = keptStore('parameters', schema, {
  document: { imageType: { Original: {} }, setting: { binWidth: 25 } },
});

/** What of the parameter file that was opened last is not used, and why. */
export const parameterNotes = createStore<{ readonly notes: readonly ErrorData[] }>({ notes: [] });

/** A measured region with its name. */
export interface MeasuredRow extends MeasuredRegion {
  readonly name: string;
}

/** What was measured last. */
export const measured = createStore<{ readonly rows: readonly MeasuredRow[] }>({ rows: [] });

// It is of the case that was open, and goes with it.
let last = openCase.get().opened;
openCase.subscribe(() => {
  const { opened } = openCase.get();
  if (opened !== last) measured.set({ rows: [] });
  last = opened;
});
