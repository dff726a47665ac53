// DICOM: images, segmentations and structure sets, in and out.
export { type Acquisition, acquisitionOf } from './acquisition.js';
export { type CatalogueEntry, catalogueEntry } from './catalogue.js';
export { createCodecs, type FrameDecoder, type WasmModule } from './codecs/native.js';
export type { ContourMask, ContourRule } from './contour-mask.js';
export { type Deed, type Deidentified, type DeidentifyOptions, deidentify } from './de-identify/de-identify.js';
export { dicomDictionary } from './de-identify/dictionary.js';
export type { PixelFlag } from './de-identify/flags.js';
export { type DocumentContext, documentContext, type ReferencedInstance } from './document-context.js';
export { dicomError, dicomErrors } from './errors.js';
export type { DicomInput } from './file.js';
export type { DicomIdentity, OutlineIdentity } from './identity.js';
export { type InstanceHeader, instanceHeader } from './instance-header.js';
export { dicomJson, type JsonDataset, type JsonElement } from './json-model.js';
export type { CodecSource } from './raw-frames.js';
export { readSegmentation, type Segmentation, type SegmentationOptions } from './read-segmentation.js';
export { type DicomImage, type DicomReadOptions, readDicomSeries } from './read-series.js';
export { readStructureSet, type StructureSet } from './read-structure-set.js';
export {
  chooseSeries,
  type DicomListing,
  groupSeries,
  listDicom,
  type Series,
  type SeriesChoice,
  type SeriesKind,
  type SeriesReference,
  type SeriesSummary,
  type Skipped,
} from './series.js';
export { isDicom, isZip } from './sniff.js';
export { readableSyntaxes } from './transfer-syntax.js';
export { uidOf } from './uid.js';
export { type CtSeriesMetadata, writeCtSeries } from './write-ct-series.js';
export { type DicomAttributes, type DicomValue, decimalString, encodePart10 } from './write-part10.js';
export { type Code, type SegmentationMetadata, type SegmentToWrite, writeSegmentation } from './write-segmentation.js';
export { writeUltrasound } from './write-ultrasound.js';
export { unzipFiles } from './zip.js';
export { listZip, packedStart, type ReadRange, type ZipEntry } from './zip-directory.js';
