import type { ReadOptions } from '../formats/format.js';
import { type ChosenMask, type MaskChoice, readMaskBytes } from '../matching/read-mask-bytes.js';
import { openFile, withFile } from './file-source.js';

/** Which region to read, and what a picture's file does not say. */
export type ReadMaskOptions = MaskChoice & Pick<ReadOptions, 'frame' | 'spacing'>;

/**
 * Reads one region from a file of masks: a label image of any format, chosen by label number or by segment name.
 * Throws the coded errors of `readMaskBytes`, with the file named, and RAD-FILE-UNREADABLE.
 *
 * @example
 * const tumour = await readMask('labels.nii.gz', { label: 1 });
 */
export function readMask(path: string, options: ReadMaskOptions = {}): Promise<ChosenMask> {
  return withFile(path, async () => {
    const { bytes, options: source } = await openFile(path);
    return readMaskBytes(bytes, { ...options, ...source });
  });
}
