import type { Geometry } from '@radscore/image';
import { chooseSegments, unionOf } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import { readStructureSet } from './read-structure-set.js';
import { type Attributes, dicomFile } from './testing/dicom-file.js';
import { ctSlice } from './testing/slices.js';

const image: Geometry = {
  size: [4, 3, 3],
  spacing: [2, 2, 5],
  origin: [-10, 0, 100],
  direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
};

/** A square contour around pixels x0 to x1, y0 to y1 (inclusive) of the slice at height z. */
const square = (x0: number, y0: number, x1: number, y1: number, z: number, type = 'CLOSED_PLANAR'): Attributes => {
  const [left, right, top, bottom] = [2 * x0 - 11, 2 * x1 - 9, 2 * y0 - 1, 2 * y1 + 1];
  return { ContourGeometricType: type, ContourData: [left, top, z, right, top, z, right, bottom, z, left, bottom, z] };
};

const file = (contours: Readonly<Record<number, readonly Attributes[]>>) =>
  dicomFile(
    {
      Modality: 'RTSTRUCT',
      StructureSetROISequence: ['GTV-1', 'GTV-2', 'Liver'].map((ROIName, n) => ({ ROINumber: n + 1, ROIName })),
      ROIContourSequence: Object.entries(contours).map(([number, ContourSequence]) => ({
        ReferencedROINumber: Number(number),
        ContourSequence,
      })),
    },
    { name: 'rs.dcm' },
  );

const maskOf = (
  contours: Readonly<Record<number, readonly Attributes[]>>,
  choice: { label?: number; segment?: string },
) => {
  const regions = readStructureSet(file(contours)).onGrid(image);
  return [...unionOf(regions, chooseSegments(regions, choice)).data].join('').match(/.{12}/g);
};

describe('readStructureSet', () => {
  test('polygons become voxels on the slice at their position', () => {
    expect(maskOf({ 1: [square(1, 1, 2, 2, 105)] }, { label: 1 })).toEqual([
      '000000000000',
      '000001100110',
      '000000000000',
    ]);
  });

  test('several contours a slice: a hole, and a second piece', () => {
    const contours = [square(0, 0, 2, 2, 100), square(1, 1, 1, 1, 100), square(3, 0, 3, 0, 100)];
    expect(maskOf({ 1: contours }, { label: 1 })![0]).toBe('111110101110');
  });

  test('a contour given twice counts once', () => {
    expect(maskOf({ 1: [square(0, 0, 1, 0, 100), square(0, 0, 1, 0, 100)] }, { label: 1 })![0]).toBe('110000000000');
  });

  test('regions chosen with wildcards are united', () => {
    const contours = { 1: [square(0, 0, 1, 0, 100)], 2: [square(1, 0, 2, 0, 100)], 3: [square(3, 2, 3, 2, 110)] };
    expect(maskOf(contours, { segment: 'gtv*' })).toEqual(['111000000000', '000000000000', '000000000000']);
  });

  test('an oblique image', () => {
    const [c, s] = [Math.cos(0.4), Math.sin(0.4)];
    const oblique: Geometry = { ...image, direction: [c, -s, 0, s, c, 0, 0, 0, 1] };
    const turned = (x: number, y: number) => [-10 + c * x - s * y, s * x + c * y, 105];
    const points = [turned(1, 1), turned(5, 1), turned(5, 5), turned(1, 5)].flat();
    const contours = [{ ContourGeometricType: 'CLOSED_PLANAR', ContourData: points }];
    const regions = readStructureSet(file({ 1: contours })).onGrid(oblique);
    expect([...regions.maskOf(regions.segments[0]).data].join('').slice(12, 24)).toBe('000001100110');
  });

  test('a region without a closed contour is empty, which is said', () => {
    const empty = expect.objectContaining({
      code: 'RAD-MASK-EMPTY',
      message: expect.stringContaining('"Liver"'),
      place: { file: 'rs.dcm' },
    });
    expect(() => maskOf({ 1: [square(0, 0, 1, 1, 100)] }, { segment: 'Liver' })).toThrow(empty);
    expect(() => maskOf({ 3: [square(0, 0, 1, 1, 100, 'POINT')] }, { segment: 'Liver' })).toThrow(empty);
  });

  test('contours that are not closed are left out, which is said; where none is closed, that is why there is nothing', () => {
    const [closed, open] = [square(0, 0, 1, 1, 100), square(0, 0, 1, 1, 105, 'OPEN_PLANAR')];
    const regions = readStructureSet(file({ 1: [closed, open, square(0, 0, 1, 1, 105, '')], 2: [open] })).onGrid(image);
    const note = { code: 'RAD-CONTOUR-OPEN', values: { roi: 'GTV-1', count: 2 } };
    expect(regions.maskOf(regions.segments[0]!).notes).toMatchObject([note]);
    expect(() => regions.maskOf(regions.segments[1]!)).toThrow(expect.objectContaining({ code: 'RAD-CONTOUR-OPEN' }));
  });

  test('a contour of fewer points than it announces is damaged; a structure set without its list of regions too', () => {
    const announced = { ...square(0, 0, 1, 1, 100), NumberOfContourPoints: 5 };
    const invalid = expect.objectContaining({ code: 'RAD-DICOM-INVALID', place: { file: 'rs.dcm' } });
    expect(() => maskOf({ 1: [announced] }, { label: 1 })).toThrow(invalid);
    expect(() => readStructureSet(dicomFile({ Modality: 'RTSTRUCT' }, { name: 'rs.dcm' }))).toThrow(invalid);
  });

  test('two regions of one name are taken together, which is said', () => {
    const bytes = dicomFile(
      {
        Modality: 'RTSTRUCT',
        StructureSetROISequence: [1, 2].map((ROINumber) => ({ ROINumber, ROIName: 'GTV' })),
        ROIContourSequence: [1, 2].map((n) => ({
          ReferencedROINumber: n,
          ContourSequence: [square(n, 0, n, 0, 100)],
        })),
      },
      { name: 'rs.dcm' },
    );
    const regions = readStructureSet(bytes).onGrid(image);
    const { data, notes } = unionOf(regions, chooseSegments(regions, { segment: 'GTV' }));
    expect(data.reduce((sum, voxel) => sum + voxel, 0)).toBe(2);
    expect(notes).toMatchObject([{ code: 'RAD-SEGMENT-SAME-NAME', values: { name: 'GTV', count: 2 } }]);
  });

  test('a contour between slices is refused', () => {
    const off = expect.objectContaining({ code: 'RAD-CONTOUR-OFF-GRID' });
    expect(() => maskOf({ 1: [square(0, 0, 1, 1, 102)] }, { label: 1 })).toThrow(off);
  });

  test.each([
    ['above', 120],
    ['below', 95],
  ])('a region %s the image is refused as lying outside', (_, z) => {
    const outside = expect.objectContaining({
      code: 'RAD-MASK-OUTSIDE',
      values: expect.objectContaining({ axis: 'z' }),
    });
    expect(() => maskOf({ 1: [square(0, 0, 1, 1, z)] }, { label: 1 })).toThrow(outside);
  });

  test('a region of several items has all their contours', () => {
    const item = (contour: Attributes) => ({ ReferencedROINumber: 1, ContourSequence: [contour] });
    const input = dicomFile({
      StructureSetROISequence: [{ ROINumber: 1, ROIName: 'GTV' }],
      ROIContourSequence: [item(square(0, 0, 1, 0, 100)), item(square(3, 2, 3, 2, 100))],
    });
    const regions = readStructureSet(input).onGrid(image);
    expect([...regions.maskOf(regions.segments[0]).data].join('').slice(0, 12)).toBe('110000000001');
  });

  test.each([
    [
      'two regions with one number',
      [
        { ROINumber: 1, ROIName: 'GTV' },
        { ROINumber: 1, ROIName: 'Liver' },
      ],
      1,
    ],
    ['a region without a number', [{ ROIName: 'GTV' }, { ROINumber: 1, ROIName: 'Liver' }], 1],
    [
      'contours that name no region',
      [
        { ROINumber: 1, ROIName: 'GTV' },
        { ROINumber: 2, ROIName: 'Liver' },
      ],
      undefined,
    ],
  ])('%s are refused rather than given the contours of another', (_, regions, number) => {
    const contours = { ReferencedROINumber: number, ContourSequence: [square(0, 0, 1, 0, 100)] };
    const input = dicomFile({ StructureSetROISequence: regions, ROIContourSequence: [contours] });
    const file = readStructureSet(input).onGrid(image);
    expect(() => file.maskOf(file.segments[0])).toThrow(expect.objectContaining({ code: 'RAD-SEGMENT-UNCLEAR' }));
  });

  test('a contour that is no list of points is refused', () => {
    const broken = { ContourGeometricType: 'CLOSED_PLANAR', ContourData: [1, 2, 3, 4] };
    expect(() => maskOf({ 1: [broken] }, { label: 1 })).toThrow(expect.objectContaining({ code: 'RAD-DICOM-INVALID' }));
    const words = { ContourGeometricType: 'CLOSED_PLANAR', ContourData: 'a\\b\\c' };
    expect(() => maskOf({ 1: [words] }, { label: 1 })).toThrow(expect.objectContaining({ code: 'RAD-DICOM-INVALID' }));
  });

  test('an image is no structure set', () => {
    expect(() => readStructureSet(dicomFile(ctSlice(0)))).toThrow(
      expect.objectContaining({ code: 'RAD-DICOM-WRONG-KIND' }),
    );
  });
});
