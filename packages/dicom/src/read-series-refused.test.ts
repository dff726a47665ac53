import { describe, expect, test } from 'vitest';
import { readDicomSeries } from './read-series.js';
import { type Attributes, dicomFile, words } from './testing/dicom-file.js';
import { codeOf, one } from './testing/read-one.js';
import { ctSeries, ctSlice } from './testing/slices.js';

describe('what is refused', () => {
  const series = (changes: (k: number) => Attributes, slices = 5) =>
    codeOf(() => readDicomSeries(ctSeries(slices, changes)));
  const at = (z: number, x = -10, y = 20) => ({ ImagePositionPatient: [x, y, z] });

  test('missing slices: how many, where, and how far apart the others lie', () => {
    const { code, message, file } = series((k) => at([0, 2.5, 10, 12.5, 15][k]));
    expect(code).toBe('RAD-DICOM-SLICES-MISSING');
    expect(message).toBe(
      '2 slices are missing: a gap of 7.5 mm between positions 2.5 and 10 mm; elsewhere the slices lie 2.5 mm apart.',
    );
    expect(file).toBe('1.dcm');
  });

  test('uneven spacing', () => {
    const { code, message } = series((k) => at([0, 2.5, 5.5, 8, 10.5][k]));
    expect(code).toBe('RAD-DICOM-SLICES-UNEVEN');
    expect(message).toContain('a gap of 3 mm between positions 2.5 and 5.5 mm');
  });

  test('but not the rounding of positions', () => {
    expect(series((k) => at([0, 2.49, 5.01, 7.5, 10][k])).code).toBe('none');
  });

  test('duplicate slices, with their names', () => {
    const { code, message } = series((k) => at([0, 2.5, 2.5, 5, 7.5][k]));
    expect(code).toBe('RAD-DICOM-SLICES-DUPLICATE');
    expect(message).toContain('2 slices lie at the same position, 2.5 mm along the normal: 1.dcm, 2.dcm');
  });

  test('but one of several stacks at the same positions can be chosen', () => {
    const twice = [0, 1].flatMap((time) =>
      ctSeries(3, (k) => ({ InstanceNumber: 10 * time + k, RescaleIntercept: 100 * time }), {}).map((input) => ({
        ...input,
        name: `${time}-${input.name}`,
      })),
    );
    expect(codeOf(() => readDicomSeries(twice)).code).toBe('RAD-DICOM-SLICES-DUPLICATE');
    const valuesOf = (frame: number) =>
      [...readDicomSeries(twice, { frame }).volume.data].filter((_, i) => i % 6 === 0);
    expect([valuesOf(0), valuesOf(1)]).toEqual([
      [0, 10, 20],
      [100, 110, 120],
    ]);
    expect(codeOf(() => readDicomSeries(twice, { frame: 2 })).code).toBe('RAD-FRAME-UNKNOWN');
    expect(codeOf(() => readDicomSeries(ctSeries(3), { frame: 1 })).code).toBe('RAD-FRAME-UNKNOWN');
  });

  test('an orientation that changes', () => {
    const tilted = { ImageOrientationPatient: [1, 0, 0, 0, Math.cos(0.2), Math.sin(0.2)] };
    const { code, message, file } = series((k) => (k === 3 ? tilted : {}));
    expect([code, file]).toEqual(['RAD-DICOM-ORIENTATION-CHANGES', '3.dcm']);
    expect(message).toContain('11.46 degrees');
  });

  test('gantry tilt, with its angle', () => {
    const { code, message } = series((k) => at(2.5 * k, -10, 20 + 2.5 * k * Math.tan(0.1)));
    expect(code).toBe('RAD-DICOM-GANTRY-TILT');
    expect(message).toContain('5.73 degrees');
  });

  test('one slice that lies aside', () => {
    expect(series((k) => at(2.5 * k, k === 2 ? -5 : -10)).code).toBe('RAD-DICOM-SERIES-MIXED');
  });

  test('differing rows, columns or spacing', () => {
    const narrow = { Rows: 3, Columns: 2 };
    expect(series((k) => (k === 4 ? narrow : {}))).toMatchObject({
      code: 'RAD-DICOM-SERIES-MIXED',
      file: expect.any(String),
    });
    expect(series((k) => (k === 4 ? { PixelSpacing: [0.7, 0.9] } : {})).message).toContain('0.9 x 0.7 mm');
  });

  test.each(['-1024,5', 'NaN', 'Infinity', '0x10', '1e999', '1-2'])('a rescaling of "%s" is no number', (text) => {
    const unreadable = { code: 'RAD-DICOM-INVALID', file: '3.dcm' };
    const found = series((k) => (k === 3 ? { RescaleIntercept: text } : {}));
    expect(found).toMatchObject(unreadable);
    expect(found.message).toContain('RescaleIntercept');
    expect(series((k) => (k === 3 ? { RescaleSlope: text } : {}))).toMatchObject(unreadable);
  });

  test('a rescaling without a value', () => {
    expect(series(() => ({ RescaleSlope: '' })).code).toBe('RAD-DICOM-INVALID');
    expect(series((k) => (k === 3 ? { RescaleIntercept: '' } : {}))).toMatchObject({
      code: 'RAD-DICOM-INVALID',
      file: '3.dcm',
    });
  });

  test.each(['RescaleSlope', 'RescaleIntercept', 'PixelSpacing', 'PatientID', 'Units'] as const)(
    '%s in some slices and not in others',
    (field) => {
      const common = { PatientID: 'P', Units: 'BQML' };
      const found = series((k) => ({ ...common, ...(k === 3 && { [field]: undefined }) }));
      expect(found).toMatchObject({ code: 'RAD-DICOM-SERIES-MIXED', file: '3.dcm' });
      expect(found.message).toContain(field);
      expect(found.message).not.toContain('undefined');
    },
  );

  test('slices of two patients, who are not named', () => {
    const found = series((k) => ({ PatientID: k === 2 ? 'MRN-1' : 'MRN-2' }));
    expect(found).toMatchObject({ code: 'RAD-DICOM-SERIES-MIXED', file: '2.dcm' });
    expect(found.message).not.toContain('MRN');
  });

  test('missing geometry', () => {
    const without = (keyword: 'ImagePositionPatient' | 'ImageOrientationPatient' | 'PixelSpacing') =>
      series(() => ({ [keyword]: undefined }));
    expect(without('ImagePositionPatient').code).toBe('RAD-DICOM-GEOMETRY-MISSING');
    expect(without('ImageOrientationPatient').code).toBe('RAD-DICOM-GEOMETRY-MISSING');
    expect(without('PixelSpacing').code).toBe('RAD-DICOM-GEOMETRY-MISSING');
  });

  test('zero and absurd spacing', () => {
    expect(codeOf(() => one({ PixelSpacing: [0, 0.8] })).code).toBe('RAD-SPACING-INVALID');
    expect(codeOf(() => one({ PixelSpacing: [1e6, 0.8] })).code).toBe('RAD-SPACING-INVALID');
  });

  test('truncated pixels, and more pixels than the header announces', () => {
    expect(codeOf(() => one({ PixelData: words([1, 2, 3], 2) })).code).toBe('RAD-FILE-TRUNCATED');
    expect(codeOf(() => one({ Rows: 60000, Columns: 60000 })).code).toBe('RAD-FILE-TRUNCATED');
    expect(codeOf(() => one({ NumberOfFrames: 1e9 })).code).toBe('RAD-FILE-TRUNCATED');
    expect(codeOf(() => one({ Rows: 1 })).code).toBe('RAD-FILE-SURPLUS');
    const { bytes } = dicomFile(ctSlice(0));
    expect(codeOf(() => readDicomSeries([{ name: 'cut', bytes: bytes.subarray(0, bytes.length - 4) }]))).toMatchObject({
      code: 'RAD-FILE-TRUNCATED',
      file: 'cut',
    });
  });

  test('a damaged file among good ones, because it may be a slice', () => {
    const files = ctSeries(3);
    const { bytes } = files[1];
    const damaged = { name: 'damaged.dcm', bytes: bytes.subarray(0, 200) };
    expect(codeOf(() => readDicomSeries([files[0], damaged, files[2]]))).toMatchObject({
      code: 'RAD-DICOM-INVALID',
      file: 'damaged.dcm',
    });
  });

  test('transfer syntaxes that radscore does not read', () => {
    const { code, message } = codeOf(() => one({}, {}, { syntaxUid: '1.2.840.10008.1.2.4.100' }));
    expect(code).toBe('RAD-DICOM-TRANSFER-SYNTAX');
    expect(message).toContain('1.2.840.10008.1.2.4.100');
  });

  test('a modality lookup table, and a slope of zero', () => {
    expect(codeOf(() => one({ ModalityLUTSequence: [{}] })).code).toBe('RAD-FORMAT-UNSUPPORTED');
    expect(codeOf(() => one({ RescaleSlope: 0 })).code).toBe('RAD-DICOM-INVALID');
  });

  test('no names or identifiers of patients appear in errors', () => {
    const named = (k: number) => ({ PatientName: 'Doe^Jane', PatientID: 'MRN-4711', ...at(k === 2 ? 99 : 2.5 * k) });
    try {
      readDicomSeries(ctSeries(4, named));
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error)).not.toMatch(/Doe|Jane|4711/);
    }
  });
});
