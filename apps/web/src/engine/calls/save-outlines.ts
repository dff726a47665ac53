import { type DicomInput, writeSegmentation } from '@radscore/dicom';
import { readBytes } from '@radscore/host-web';
import { imageError, type Mask, unboxMask, writeNifti } from '@radscore/image';
import type { Call } from '../call.js';

export type OutlinesToSave =
  | { readonly format: 'seg'; readonly outlines: readonly { readonly id: number; readonly colour: string }[] }
  | { readonly format: 'nifti'; readonly id: number };

/** Outlines as a file: all of them as DICOM SEG, which refers to the images they were drawn on, or one as a NIfTI mask. */
export const saveOutlines: Call<OutlinesToSave, Blob> = async (request, { session }) => {
  const { image, segments, sources } = session;
  if (image === undefined) throw imageError('RAD-REGION-NEEDS-IMAGE', {});
  if (request.format === 'nifti') {
    return new Blob([writeNifti(unboxMask(segments.get(request.id)!)) as Uint8Array<ArrayBuffer>], {
      type: 'application/octet-stream',
    });
  }
  const source: DicomInput[] = [];
  for (const [name, file] of sources) source.push({ name, bytes: await readBytes(file) });
  // They are written one after another: memory for one of them is enough.
  let last: { readonly id: number; readonly mask: Mask } | undefined;
  const written = request.outlines.map(({ id, colour }) => {
    const own = segments.get(id)!;
    return {
      label: own.name,
      colour,
      get mask() {
        if (last?.id !== id) last = { id, mask: unboxMask(own) };
        return last.mask;
      },
    };
  });
  const bytes = await writeSegmentation(written, { source });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/dicom' });
};
