import { createRng } from '@radscore/core';
import { imageError, packSegment, unboxMask } from '@radscore/image';
import { perturbOutline } from '@radscore/phantom';
import { type Call, handOver } from '../call.js';
import { enterSegment, type OpenedSegment } from '../opened-case.js';

export interface ReaderToDraw {
  /** The outline that another reader draws again. */
  readonly of: number;
  /** The number of the new outline; one that has it already is replaced. */
  readonly as: number;
  readonly name: string;
  /** Standard deviation of the distance between the two borders, mm. */
  readonly sd: number;
  readonly seed: string;
}

/** An outline as another reader might have drawn it; the same seed gives the same hand. @throws RAD-REGION-NEEDS-IMAGE */
export const drawOtherReader: Call<ReaderToDraw, OpenedSegment> = ({ of, as, name, sd, seed }, { session }) => {
  const own = session.segments.get(of);
  if (session.image === undefined || own === undefined) throw imageError('RAD-REGION-NEEDS-IMAGE', {});
  const mask = perturbOutline(unboxMask(own), createRng(seed), { sd });
  const drawn = enterSegment(session, session.image.geometry, { name, segment: packSegment(mask) }, as);
  return handOver({ ...drawn }, [drawn.bits.buffer]);
};
