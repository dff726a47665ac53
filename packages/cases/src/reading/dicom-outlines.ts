import {
  type CodecSource,
  type ContourRule,
  type DicomInput,
  dicomError,
  groupSeries,
  readSegmentation,
  readStructureSet,
  type Series,
} from '@radscore/dicom';
import type { Geometry } from '@radscore/image';
import type { Outlines } from '@radscore/jobs';

/**
 * Opens the DICOM SEG or RTSTRUCT among the files of a case, whatever host read them.
 * Throws RAD-DICOM-WRONG-KIND when there is none, or when the voxels of a structure set are asked for without the grid of its image;
 * RAD-DICOM-OUTLINES-SEVERAL when there are several; and what the readers throw.
 *
 * @param source what messages call the place that the files come from
 */
export function openDicomOutlines(inputs: readonly DicomInput[], source: string, codecs?: CodecSource): Outlines {
  const decoding = codecs === undefined ? {} : { codecs };
  const input = onlyOutlines(inputs, source);
  const { series } = groupSeries([input]);
  if (series[0]?.kind === 'segmentation') {
    const { identity } = readSegmentation(input, decoding);
    const segmentsOn = (image?: Geometry) => readSegmentation(input, { ...decoding, ...(image && { image }) });
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
    throw dicomError('RAD-DICOM-OUTLINES-SEVERAL', { folder: source, count: files.length, known }, { file: source });
  }
  if (broken.length > 0) throw broken[0];
  const found = describe(series);
  throw dicomError('RAD-DICOM-WRONG-KIND', { found, wanted: 'a segmentation (SEG) or structure set (RTSTRUCT)' });
}

function describe(series: readonly Series[]): string {
  return series.length === 0 ? 'file without an image' : `${series[0]!.modality} image`;
}
