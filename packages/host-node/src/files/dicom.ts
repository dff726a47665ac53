import type { ContourRule, DicomInput } from '@radscore/dicom';
import {
  type DicomImage,
  type DicomListing,
  type DicomReadOptions,
  dicomError,
  groupSeries,
  listDicom,
  readDicomSeries,
  readSegmentation,
  readStructureSet,
  type Series,
} from '@radscore/dicom';
import type { Geometry } from '@radscore/image';
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

/** Lists the series, segments and skipped files of a folder, a zip archive or a list of files, with what is wrong with them. */
export async function listDicomSource(source: string | readonly string[]): Promise<DicomListing> {
  return listDicom(await readDicomInputs(source));
}

/**
 * Opens the DICOM SEG or RTSTRUCT that a file, a folder or a zip archive holds.
 * Throws RAD-DICOM-WRONG-KIND when there is none, or when the voxels of a structure set are asked for without the grid of its image;
 * RAD-DICOM-SERIES-AMBIGUOUS when there are several; and what the readers throw.
 */
export async function openDicomOutlines(source: string): Promise<Outlines> {
  const inputs = await readDicomInputs(source);
  const input = onlyOutlines(inputs, source);
  const { series } = groupSeries([input]);
  if (series[0]?.kind === 'segmentation') {
    const { identity } = readSegmentation(input, { codecs: nodeCodecs });
    const segmentsOn = (image?: Geometry) => readSegmentation(input, { codecs: nodeCodecs, ...(image && { image }) });
    return { identity, segmentsOn };
  }
  const structures = readStructureSet(input);
  const needsImage = () => {
    const wanted = 'readable as voxels without its image, whose grid its polygons are drawn on';
    throw dicomError('RAD-DICOM-WRONG-KIND', { found: 'structure set (RTSTRUCT)', wanted }, { file: source });
  };
  const { identity, segments } = structures;
  const segmentsOn = (image?: Geometry, rule?: ContourRule) =>
    image === undefined ? { segments, maskOf: needsImage } : structures.onGrid(image, rule);
  return { identity, segmentsOn };
}

function onlyOutlines(inputs: readonly DicomInput[], source: string): DicomInput {
  const { series, broken } = groupSeries(inputs);
  const outlines = series.filter(({ kind }) => kind !== 'image');
  const files = outlines.flatMap(({ files }) => files);
  if (files.length === 1) return inputs.find(({ name }) => name === files[0]!.name)!;
  if (files.length > 1) {
    const known = files.map(({ name }) => name).join(', ');
    throw dicomError('RAD-DICOM-SERIES-AMBIGUOUS', { wanted: source, count: files.length, known }, { file: source });
  }
  if (broken.length > 0) throw broken[0];
  const found = describe(series);
  throw dicomError('RAD-DICOM-WRONG-KIND', { found, wanted: 'a segmentation (SEG) or structure set (RTSTRUCT)' });
}

function describe(series: readonly Series[]): string {
  return series.length === 0 ? 'file without an image' : `${series[0]!.modality} image`;
}
