import { boxMask } from '@radscore/image';
import type { Call } from '../call.js';

/** Tells the engine how an outline is now, by its bits on the grid of the image. */
export const putSegment: Call<{ readonly id: number; readonly name: string; readonly bits: Uint8Array }, void> = (
  { id, name, bits },
  { session: { image, segments } },
) => {
  if (image !== undefined) segments.set(id, { id, name, ...boxMask({ geometry: image.geometry, bits }) });
};

/** Tells the engine that an outline is no more. */
export const removeSegment: Call<{ readonly id: number }, void> = ({ id }, { session }) => {
  session.segments.delete(id);
};
