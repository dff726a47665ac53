import type { IdentityVerdict } from '@radscore/cases';
import type { ErrorData } from '@radscore/core';
import type { Volume } from '@radscore/image';

/** A case as the engine hands it to the page. */
export interface OpenedCase {
  readonly image: Volume & { readonly unit?: string };
  /** One bit a voxel, as `PackedMask` has it, on the grid of the image; they may overlap. */
  readonly segments: readonly { readonly name: string; readonly bits: Uint8Array }[];
  /** Whether the outlines are of this image. */
  readonly identity: IdentityVerdict;
  /** PatientID of the image, for the eyes at this screen alone: it is never kept. */
  readonly patientId?: string;
  readonly notes: readonly ErrorData[];
}
