import type { DicomInput } from '../file.js';
import { type Attributes, dicomFile, type FileForm, words } from './dicom-file.js';

/** The attributes of a CT slice of 3 columns and 2 rows with the pixels 10k, 10k + 1, ... (k the slice), 2.5 mm apart. */
export function ctSlice(k: number, changes: Attributes = {}): Attributes {
  return {
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
    SOPInstanceUID: `1.2.3.4.${k}`,
    Modality: 'CT',
    SeriesInstanceUID: '1.2.3',
    SeriesNumber: 5,
    SeriesDescription: 'Portal venous',
    InstanceNumber: k + 1,
    ImagePositionPatient: [-10, 20, 100 + 2.5 * k],
    ImageOrientationPatient: [1, 0, 0, 0, 1, 0],
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    Rows: 2,
    Columns: 3,
    PixelSpacing: [0.7, 0.8],
    BitsAllocated: 16,
    BitsStored: 16,
    HighBit: 15,
    PixelRepresentation: 1,
    RescaleIntercept: -1024,
    RescaleSlope: 1,
    PixelData: words(
      [0, 1, 2, 3, 4, 5].map((i) => 10 * k + i),
      2,
    ),
    ...changes,
  };
}

/** A series of such slices in an order that is not that of their positions. */
export function ctSeries(
  slices: number,
  change: (k: number) => Attributes = () => ({}),
  form: FileForm = {},
): DicomInput[] {
  const files = Array.from({ length: slices }, (_, k) =>
    dicomFile(ctSlice(k, change(k)), { name: `${k}.dcm`, ...form }),
  );
  return files.sort(
    (a, b) => ((a.name.length + Number.parseInt(a.name, 10)) % 3) - ((b.name.length + Number.parseInt(b.name, 10)) % 3),
  );
}
