import type { Call } from '../call.js';
import type { SessionSegment } from '../session.js';

/** Tells the engine how an outline is now. */
export const putSegment: Call<SessionSegment, void> = (segment, { session }) => {
  session.segments.set(segment.id, segment);
};

/** Tells the engine that an outline is no more. */
export const removeSegment: Call<{ readonly id: number }, void> = ({ id }, { session }) => {
  session.segments.delete(id);
};
