import type { IdentityVerdict } from '@radscore/cases';
import type { ErrorData } from '@radscore/core';
import { type Box, boxMask, type Geometry, type PackedSegment, type Volume } from '@radscore/image';
import { handOver } from './call.js';
import type { Session } from './session.js';

/** An outline as the engine hands it to the page. */
export interface OpenedSegment {
  readonly id: number;
  readonly name: string;
  /** One bit a voxel, as in `PackedMask`, on the grid of the image. */
  readonly bits: Uint8Array;
  readonly box: Box | undefined;
  readonly voxels: number;
}

/** A segment before it has a number. */
export interface NamedSegment {
  readonly name: string;
  readonly segment: PackedSegment;
}

/** A case as the engine hands it to the page. */
export interface OpenedCase {
  readonly image: Volume & { readonly unit?: string };
  /** Whether the patient's sides are known: a picture (PNG, ultrasound) does not say. */
  readonly oriented: boolean;
  /** They may overlap. */
  readonly segments: readonly OpenedSegment[];
  /** Whether the outlines are of this image. */
  readonly identity: IdentityVerdict;
  /** PatientID of the image, for the eyes at this screen alone: it is never kept. */
  readonly patientId?: string;
  readonly notes: readonly ErrorData[];
}

/** A segment on the grid of the image as the page gets it; the engine keeps it too. */
export function enterSegment(
  { segments }: Session,
  geometry: Geometry,
  { name, segment: { bits, box, voxels } }: NamedSegment,
  id: number,
): OpenedSegment {
  segments.set(id, { id, name, ...boxMask({ geometry, bits }, box) });
  return { id, name, bits, box, voxels };
}

/** A case with its memory handed over; the engine keeps its own copy of the image, and what its outlines are called. */
export function handOverCase(session: Session, opened: OpenedCase): OpenedCase {
  session.names = new Map(opened.segments.map(({ id, name }) => [id, name]));
  const data = opened.image.data.slice();
  const own: OpenedCase = { ...opened, image: { ...opened.image, data } };
  return handOver(own, [data.buffer, ...own.segments.map(({ bits }) => bits.buffer)]);
}
