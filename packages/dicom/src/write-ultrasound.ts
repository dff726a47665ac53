import { coreError, sha256Hex } from '@radscore/core';
import type { Volume } from '@radscore/image';
import type { DicomInput } from './file.js';
import { uidOf } from './uid.js';
import { type SeriesMetadata, seriesAttributes } from './write-attributes.js';
import { encodePart10 } from './write-part10.js';

const ultrasoundImageStorage = '1.2.840.10008.5.1.4.1.1.6.1';
/** Codes of PS3.3, C.8.5.5.1: 2D, tissue, centimetres. */
const [twoDimensional, tissue, centimetres] = [1, 1, 3];

/**
 * Writes one slice of grey values 0 to 255 as an ultrasound image (`US0001.dcm`): 8-bit pixels, its size in the one calibrated region, as
 * scanners do it, without a position. UIDs are derived from the metadata and the pixels.
 *
 * @throws RAD-PARAMETER-INVALID for several slices, or values that are not whole numbers from 0 to 255.
 */
export async function writeUltrasound({ geometry, data }: Volume, metadata: SeriesMetadata): Promise<DicomInput> {
  const [columns, rows, slices] = geometry.size;
  if (slices !== 1) {
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'slices',
      value: slices,
      problem: 'an ultrasound image has one',
    });
  }
  const pixels = Uint8Array.from(data);
  const wrong = pixels.findIndex((stored, i) => stored !== data[i]);
  if (wrong >= 0) {
    const problem = 'a grey value of ultrasound is a whole number from 0 to 255';
    throw coreError('RAD-PARAMETER-INVALID', { name: 'pixel', value: data[wrong], problem });
  }
  const seed = JSON.stringify([metadata, geometry, sha256Hex(pixels)]);
  const attributes = {
    ...seriesAttributes(metadata, 'US', seed),
    ImageType: ['DERIVED', 'SECONDARY'],
    SOPClassUID: ultrasoundImageStorage,
    SOPInstanceUID: uidOf(`image ${seed}`),
    InstanceNumber: 1,
    Rows: rows,
    Columns: columns,
    BitsAllocated: 8,
    BitsStored: 8,
    HighBit: 7,
    PixelRepresentation: 0,
    SequenceOfUltrasoundRegions: [
      {
        RegionSpatialFormat: twoDimensional,
        RegionDataType: tissue,
        RegionFlags: 0,
        RegionLocationMinX0: 0,
        RegionLocationMinY0: 0,
        RegionLocationMaxX1: columns - 1,
        RegionLocationMaxY1: rows - 1,
        PhysicalUnitsXDirection: centimetres,
        PhysicalUnitsYDirection: centimetres,
        PhysicalDeltaX: geometry.spacing[0] / 10,
        PhysicalDeltaY: geometry.spacing[1] / 10,
      },
    ],
  };
  const even = new Uint8Array(pixels.length + (pixels.length % 2));
  even.set(pixels);
  return { name: 'US0001.dcm', bytes: await encodePart10(attributes, { data: even.buffer, vr: 'OB' }) };
}
