import { type DicomInput, groupSeries, writeSegmentation } from '@radscore/dicom';
import type { Mask } from '@radscore/image';
import { readDicomInputs } from '../files/dicom-source.js';
import { isDicomSource } from '../files/is-dicom-source.js';
import { writeFileAtomic } from '../files/write-file-atomic.js';
import { writeMask } from '../files/write-volume.js';

/** The image that a region was drawn on: its path, and its series where it is DICOM. */
export interface DrawnOn {
  readonly path: string;
  readonly seriesUid?: string;
}

/**
 * Writes a region as a mask in the format of the file's ending: .nii, .nii.gz, .nrrd, or .dcm for a DICOM SEG with one segment
 * of the given name, which refers to the series of its image where that is DICOM.
 *
 * @throws RAD-FORMAT-UNWRITABLE, RAD-FILE-UNWRITABLE; what reading the image throws.
 */
export async function writeRegion(path: string, mask: Mask, name: string, image?: DrawnOn): Promise<void> {
  if (!path.toLowerCase().endsWith('.dcm')) return writeMask(path, mask);
  const source = image === undefined ? [] : await filesOf(image);
  // The label of a segment holds 64 characters at most (DICOM PS3.3, Segment Label).
  await writeFileAtomic(path, await writeSegmentation([{ label: name.slice(0, 64), mask }], { source }));
}

/** The files of the series that was drawn on; none where that is not DICOM. */
export async function filesOf({ path, seriesUid }: DrawnOn): Promise<DicomInput[]> {
  if (seriesUid === undefined || !(await isDicomSource(path))) return [];
  const inputs = await readDicomInputs(path, seriesUid);
  const names = groupSeries(inputs)
    .series.filter(({ uid, kind }) => uid === seriesUid && kind === 'image')
    .flatMap(({ files }) => files.map((file) => file.name));
  return inputs.filter((input) => names.includes(input.name));
}
