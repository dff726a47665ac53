import { createRng } from '@radscore/core';
import { packSegment } from '@radscore/image';
import { phantomCase } from '@radscore/phantom';
import type { Call } from '../call.js';
import { enterSegment, handOverCase, type OpenedCase } from '../opened-case.js';

/** Makes a patient that never was; the same seed makes the same one. */
export const openPhantom: Call<{ readonly seed: string }, OpenedCase> = ({ seed }, { session }) => {
  const { image, segments } = phantomCase(createRng(seed));
  session.image = { ...image, unit: 'HU', notes: [] };
  session.work = undefined;
  session.sources = new Map();
  session.segments.clear();
  return handOverCase(session, {
    image: { ...image, unit: 'HU' },
    oriented: true,
    segments: [...segments].map(([name, mask], i) =>
      enterSegment(session, image.geometry, { name, segment: packSegment(mask) }, i),
    ),
    identity: { verdict: 'same', refusals: [], notes: [] },
    notes: [],
  });
};
