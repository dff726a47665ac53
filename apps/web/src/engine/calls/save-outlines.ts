import { type DicomInput, writeSegmentation } from '@radscore/dicom';
import { imageError, unpackMask, writeNifti } from '@radscore/image';
import type { Call } from '../call.js';

export type OutlinesToSave =
  | { readonly format: 'seg'; readonly outlines: readonly { readonly id: number; readonly colour: string }[] }
  | { readonly format: 'nifti'; readonly id: number };

/** Outlines as a file: all of them as DICOM SEG, which refers to the images they were drawn on, or one as a NIfTI mask. */
export const saveOutlines: Call<OutlinesToSave, Blob> = async (request, { session }) => {
  const { image, segments, sources } = session;
  if (image === undefined) throw imageError('RAD-REGION-NEEDS-IMAGE', {});
  const { geometry } = image;
  if (request.format === 'nifti') {
    const mask = unpackMask({ geometry, bits: segments.get(request.id)!.bits });
    return new Blob([writeNifti(mask) as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' });
  }
  const source: DicomInput[] = [];
  for (const [name, file] of sources) source.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  const written = request.outlines.map(({ id, colour }) => {
    const { name, bits } = segments.get(id)!;
    return { label: name, colour, mask: unpackMask({ geometry, bits }) };
  });
  const bytes = await writeSegmentation(written, { source });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/dicom' });
};
