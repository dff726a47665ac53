import { describe, expect, test } from 'vitest';
import { readDicomSeries } from './read-series.js';
import { type Attributes, dicomFile, words } from './testing/dicom-file.js';

const ultrasound: Attributes = {
  Modality: 'US',
  Rows: 1,
  Columns: 2,
  BitsAllocated: 8,
  BitsStored: 8,
  HighBit: 7,
  PixelRepresentation: 0,
  PixelSpacing: [1, 1],
};
const greys = (changes: Attributes) => [...readDicomSeries([dicomFile({ ...ultrasound, ...changes })]).volume.data];

describe('colours become grey', () => {
  const colour = { SamplesPerPixel: 3, PhotometricInterpretation: 'RGB' };
  const expected = [Math.round(0.299 * 200 + 0.587 * 100 + 0.114 * 50), 77];

  test('RGB by its luma; a grey keeps its value', () => {
    expect(greys({ ...colour, PlanarConfiguration: 0, PixelData: Uint8Array.of(200, 100, 50, 77, 77, 77) })).toEqual(
      expected,
    );
  });

  test('also plane by plane', () => {
    expect(greys({ ...colour, PlanarConfiguration: 1, PixelData: Uint8Array.of(200, 77, 100, 77, 50, 77) })).toEqual(
      expected,
    );
  });

  test('YBR by its Y, in full and in 4:2:2', () => {
    const full = {
      ...colour,
      PhotometricInterpretation: 'YBR_FULL',
      PixelData: Uint8Array.of(10, 128, 128, 20, 128, 128),
    };
    expect(greys(full)).toEqual([10, 20]);
    const halved = { ...colour, PhotometricInterpretation: 'YBR_FULL_422', PixelData: Uint8Array.of(10, 20, 128, 128) };
    expect(greys(halved)).toEqual([10, 20]);
  });
});

describe('palettes', () => {
  const palette = (red: number[], green: number[], blue: number[], first = 0): Attributes => ({
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'PALETTE COLOR',
    RedPaletteColorLookupTableDescriptor: [red.length, first, 16],
    GreenPaletteColorLookupTableDescriptor: [green.length, first, 16],
    BluePaletteColorLookupTableDescriptor: [blue.length, first, 16],
    RedPaletteColorLookupTableData: red,
    GreenPaletteColorLookupTableData: green,
    BluePaletteColorLookupTableData: blue,
  });
  const table = [0x0000, 0x6464, 0xffff];

  test('16-bit entries count with their upper byte; values beyond the ends take the end', () => {
    expect(greys({ ...palette(table, table, table), PixelData: Uint8Array.of(1, 9) })).toEqual([100, 255]);
    expect(greys({ ...palette(table, table, table, 8), PixelData: Uint8Array.of(1, 9) })).toEqual([0, 100]);
  });

  test('segmented: listed, led to linearly, and repeated', () => {
    // Two entries listed, two on the way to 0x4000, then the first segment again.
    const segments = words([0, 2, 0x1000, 0x2000, 1, 2, 0x4000, 2, 1, 0, 0], 2);
    const segmented = {
      ...palette([0], [0], [0]),
      RedPaletteColorLookupTableDescriptor: [6, 0, 16],
      RedPaletteColorLookupTableData: undefined,
      GreenPaletteColorLookupTableData: undefined,
      BluePaletteColorLookupTableData: undefined,
      GreenPaletteColorLookupTableDescriptor: [6, 0, 16],
      BluePaletteColorLookupTableDescriptor: [6, 0, 16],
      SegmentedRedPaletteColorLookupTableData: segments,
      SegmentedGreenPaletteColorLookupTableData: segments,
      SegmentedBluePaletteColorLookupTableData: segments,
    };
    const all = [0, 1, 2, 3, 4, 5].map((v) => greys({ ...segmented, PixelData: Uint8Array.of(v, v) })[0]);
    expect(all).toEqual([0x10, 0x20, 0x30, 0x40, 0x10, 0x20]);
  });

  test('without its palette, or in a colour space that is not known, an image is refused', () => {
    const unsupported = expect.objectContaining({ code: 'RAD-FORMAT-UNSUPPORTED' });
    const missing = { SamplesPerPixel: 1, PhotometricInterpretation: 'PALETTE COLOR', PixelData: Uint8Array.of(1, 2) };
    expect(() => greys(missing)).toThrow(unsupported);
    expect(() => greys({ ...missing, PhotometricInterpretation: 'HSV' })).toThrow(unsupported);
  });
});

describe('ultrasound takes its spacing', () => {
  const region = (changes: Attributes) => ({
    RegionDataType: 1,
    RegionLocationMinX0: 0,
    RegionLocationMinY0: 0,
    RegionLocationMaxX1: 10,
    RegionLocationMaxY1: 10,
    PhysicalUnitsXDirection: 3,
    PhysicalUnitsYDirection: 3,
    PhysicalDeltaX: 0.02,
    PhysicalDeltaY: 0.03,
    ...changes,
  });
  const spacing = (SequenceOfUltrasoundRegions: readonly Attributes[], changes: Attributes = {}) => {
    const file = dicomFile({ ...ultrasound, SequenceOfUltrasoundRegions, PixelData: Uint8Array.of(1, 2), ...changes });
    return readDicomSeries([file]).volume.geometry.spacing.slice(0, 2);
  };
  const close = (...mm: number[]) => mm.map((value) => expect.closeTo(value, 12));

  test('from the calibrated region, centimetres a pixel, before PixelSpacing', () => {
    expect(spacing([region({})])).toEqual(close(0.2, 0.3));
  });

  test('from the largest tissue region', () => {
    const flow = region({ RegionDataType: 2, RegionLocationMaxX1: 900, PhysicalDeltaX: 0.5 });
    expect(spacing([flow, region({ PhysicalDeltaX: 0.4, RegionLocationMaxX1: 5 }), region({})])).toEqual(
      close(0.2, 0.3),
    );
  });

  test('not from regions in seconds or without a calibration', () => {
    expect(spacing([region({ PhysicalUnitsXDirection: 4 }), region({ PhysicalDeltaY: 0 })])).toEqual([1, 1]);
  });

  test('and asks for it where there is none', () => {
    const missing = expect.objectContaining({ code: 'RAD-SPACING-MISSING' });
    expect(() => spacing([], { PixelSpacing: undefined })).toThrow(missing);
  });
});
