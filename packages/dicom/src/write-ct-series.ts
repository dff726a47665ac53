import { coreError, sha256Hex } from '@radscore/core';
import type { Volume } from '@radscore/image';
import { indexToPhysical } from '@radscore/image';
import type { DicomInput } from './file.js';
import { uidOf } from './uid.js';
import { type SeriesMetadata, seriesAttributes } from './write-attributes.js';
import { type DicomAttributes, decimalString, encodePart10 } from './write-part10.js';

export type CtSeriesMetadata = SeriesMetadata;

const ctImageStorage = '1.2.840.10008.5.1.4.1.1.2';
const intercept = -1024;

/**
 * Writes a volume in HU as a CT series, one file a slice in the order of the slices (`CT0001.dcm` ...): 16-bit signed pixels,
 * intercept -1024, values rounded to whole HU. UIDs are derived from the metadata and the voxels.
 *
 * @throws RAD-PARAMETER-INVALID for values that are not finite or do not fit into 16 bits.
 */
export async function writeCtSeries({ geometry, data }: Volume, metadata: CtSeriesMetadata): Promise<DicomInput[]> {
  const [columns, rows, slices] = geometry.size;
  const { direction: d, spacing } = geometry;
  const { patientId, description = 'CT', seriesNumber = 1, date = '20000101' } = metadata;
  const stored = storedPixels(data);
  const content = sha256Hex(new Uint8Array(stored.buffer));
  const seed = JSON.stringify([patientId, description, seriesNumber, date, geometry, content]);
  const common: DicomAttributes = {
    ...seriesAttributes(metadata, 'CT', seed),
    ImageType: ['DERIVED', 'SECONDARY', 'AXIAL'],
    SOPClassUID: ctImageStorage,
    SliceThickness: decimalString(spacing[2]),
    KVP: '',
    // Asked for, and unknown: nobody lay in a scanner.
    PatientPosition: '',
    SpacingBetweenSlices: decimalString(spacing[2]),
    AcquisitionNumber: 1,
    ImageOrientationPatient: [d[0], d[3], d[6], d[1], d[4], d[7]].map(decimalString),
    FrameOfReferenceUID: uidOf(`frame of reference ${patientId} ${date}`),
    PositionReferenceIndicator: '',
    Rows: rows,
    Columns: columns,
    PixelSpacing: [spacing[1], spacing[0]].map(decimalString),
    BitsAllocated: 16,
    BitsStored: 16,
    HighBit: 15,
    PixelRepresentation: 1,
    RescaleIntercept: decimalString(intercept),
    RescaleSlope: '1',
    RescaleType: 'HU',
  };
  const files: DicomInput[] = [];
  for (let k = 0; k < slices; k++) {
    const own = {
      SOPInstanceUID: uidOf(`slice ${k} ${seed}`),
      InstanceNumber: k + 1,
      ImagePositionPatient: indexToPhysical(geometry, [0, 0, k]).map(decimalString),
    };
    const pixels = stored.slice(k * columns * rows, (k + 1) * columns * rows).buffer;
    const name = `CT${String(k + 1).padStart(4, '0')}.dcm`;
    files.push({ name, bytes: await encodePart10({ ...common, ...own }, { data: pixels, vr: 'OW' }) });
  }
  return files;
}

/** Values below the intercept as 16-bit integers; the host is little endian as every one that runs JavaScript. */
function storedPixels(data: ArrayLike<number>): Int16Array<ArrayBuffer> {
  const stored = new Int16Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const value = Math.round(data[i]) - intercept;
    if (!(value >= -32768 && value <= 32767)) {
      throw coreError('RAD-PARAMETER-INVALID', {
        name: 'voxel value',
        value: data[i],
        problem: 'a CT value must lie between -33792 and 31743 HU',
      });
    }
    stored[i] = value;
  }
  return stored;
}
