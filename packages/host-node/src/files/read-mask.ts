import { type ChosenMask, chosenMask, type MaskChoice } from '@radscore/image';
import { withFile } from './file-source.js';
import { type OpenSegmentsOptions, openSegments } from './open-segments.js';

/** Which region to read, and what the file does not say. */
export type ReadMaskOptions = MaskChoice & OpenSegmentsOptions;

/**
 * Reads one region from a file of outlines (see `openSegments`), chosen by label number or by segment name.
 * Throws what `openSegments` and `chosenMask` throw, with the file named.
 *
 * @example
 * const tumour = await readMask('labels.nii.gz', { label: 1 });
 */
export function readMask(path: string, options: ReadMaskOptions = {}): Promise<ChosenMask> {
  return withFile(path, async () => chosenMask(await openSegments(path, options), options));
}
