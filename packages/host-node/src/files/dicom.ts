import { openDicomOutlines } from '@radscore/cases';
import { type DicomImage, type DicomListing, type DicomReadOptions, listDicom, readDicomSeries } from '@radscore/dicom';
import type { Outlines } from '@radscore/jobs';
import { nodeCodecs } from './dicom-codecs.js';
import { readDicomInputs } from './dicom-source.js';

/** What can be chosen when a DICOM image is read from paths. */
export type ReadDicomOptions = Omit<DicomReadOptions, 'codecs'>;

/**
 * Reads a DICOM image from a folder with its subfolders, a zip archive, one file, or a list of files.
 * Throws what `readDicomSeries` throws, and RAD-FILE-UNREADABLE, RAD-ZIP-INVALID, RAD-FILE-TOO-LARGE.
 *
 * @example
 * const { volume, unit } = await readDicomVolume('scans/ct', { series: 'portal*' });
 */
export async function readDicomVolume(
  source: string | readonly string[],
  options: ReadDicomOptions = {},
): Promise<DicomImage> {
  const inputs = await readDicomInputs(source, options.series, options.outlines);
  return readDicomSeries(inputs, { ...options, codecs: nodeCodecs });
}

/** Lists the series, segments and skipped files of a folder, a zip archive or a list of files, with what is wrong with them when they are read that way. */
export async function listDicomSource(
  source: string | readonly string[],
  options: Pick<ReadDicomOptions, 'frame' | 'spacing'> = {},
): Promise<DicomListing> {
  return listDicom(await readDicomInputs(source), options);
}

/** Opens the DICOM SEG or RTSTRUCT that a file, a folder or a zip archive holds; throws as `openDicomOutlines` of the cases. */
export async function openDicomOutlinesAt(source: string): Promise<Outlines> {
  return openDicomOutlines(await readDicomInputs(source), source, nodeCodecs);
}
