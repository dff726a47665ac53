import { writeSegmentation } from '@radscore/dicom';
import type { Mask } from '@radscore/image';
import { writeFileAtomic } from '../files/write-file-atomic.js';
import { writeMask } from '../files/write-volume.js';

/**
 * Writes a region as a mask in the format of the file's ending: .nii, .nii.gz, .nrrd, or .dcm for a DICOM SEG with one segment
 * of the given name.
 *
 * @throws RAD-FORMAT-UNWRITABLE, RAD-FILE-UNWRITABLE.
 */
export async function writeRegion(path: string, mask: Mask, name: string): Promise<void> {
  if (!path.toLowerCase().endsWith('.dcm')) return writeMask(path, mask);
  // The label of a segment holds 64 characters at most (DICOM PS3.3, Segment Label).
  await writeFileAtomic(path, await writeSegmentation([{ label: name.slice(0, 64), mask }]));
}
