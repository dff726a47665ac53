import { describe, expect, test } from 'vitest';
import { readDicomSeries } from './read-series.js';
import { listDicom } from './series.js';
import { dicomFile } from './testing/dicom-file.js';
import { ctSeries, ctSlice } from './testing/slices.js';

const portal = ctSeries(3, () => ({ SeriesInstanceUID: '1.1', SeriesNumber: 2, SeriesDescription: 'Portal venous' }));
const arterial = ctSeries(4, () => ({ SeriesInstanceUID: '1.2', SeriesNumber: 3, SeriesDescription: 'Arterial' }));
const mr = ctSeries(9, () => ({ SeriesInstanceUID: '1.3', SeriesNumber: 4, SeriesDescription: 'T2', Modality: 'MR' }));
const all = [...portal, ...mr, ...arterial];
const chosen = (series?: string | number) =>
  readDicomSeries(all, series === undefined ? {} : { series }).series.description;
const known = expect.stringContaining('number 3, CT, Arterial, 4 files');

describe('of several series', () => {
  test('the CT with the most voxels is read by default, else the one with the most voxels', () => {
    expect(chosen()).toBe('Arterial');
    expect(readDicomSeries([...mr, ...ctSeries(2, () => ({ Modality: 'MR' }))]).series.description).toBe('T2');
  });

  test('one is chosen by UID, short id, number, or description with wildcards', () => {
    expect(chosen('1.1')).toBe('Portal venous');
    const { id } = listDicom(mr).series[0];
    expect(id).toMatch(/^[0-9a-f]{8}$/);
    expect(chosen(id)).toBe('T2');
    expect(chosen(2)).toBe('Portal venous');
    expect(chosen('2')).toBe('Portal venous');
    expect(chosen('portal*')).toBe('Portal venous');
  });

  test('a choice that fits none or several says what there is', () => {
    expect(() => chosen('venous')).toThrow(
      expect.objectContaining({ code: 'RAD-DICOM-SERIES-UNKNOWN', remedy: known }),
    );
    expect(() => chosen('*')).toThrow(expect.objectContaining({ code: 'RAD-DICOM-SERIES-AMBIGUOUS', remedy: known }));
  });

  test('a slip of the pen is noticed', () => {
    expect(() => chosen('Arteriel')).toThrow('Did you mean "Arterial"?');
  });
});

describe('listDicom', () => {
  test('gives each series with its geometry, without names of patients', () => {
    const named = ctSeries(2, () => ({ PatientName: 'Doe^Jane', PatientID: '4711', SeriesInstanceUID: '1.9' }));
    const { series, skipped } = listDicom([...portal, ...named]);
    expect(skipped).toEqual([]);
    expect(series[0]).toEqual({
      id: expect.any(String),
      kind: 'image',
      modality: 'CT',
      number: 2,
      description: 'Portal venous',
      files: 3,
      size: [3, 2, 3],
      spacing: [0.8, 0.7, 2.5],
    });
    expect(JSON.stringify(series)).not.toMatch(/Doe|4711|1\.9"/);
  });

  test('says what is wrong with a series', () => {
    const gapped = arterial.filter(({ name }) => name !== '1.dcm');
    const [{ size, spacing, problem }] = listDicom(gapped).series;
    expect(size).toEqual([3, 2, 3]);
    expect(spacing).toBeUndefined();
    expect(problem?.code).toBe('RAD-DICOM-SLICES-MISSING');
  });

  test('says which files were skipped and why', () => {
    const text = {
      name: 'notes.txt',
      bytes: new TextEncoder().encode('Not DICOM at all, but long enough to be looked at.'),
    };
    const directory = dicomFile({ SOPClassUID: '1.2.840.10008.1.3.10' }, { name: 'DICOMDIR' });
    const report = dicomFile({ Modality: 'SR' }, { name: 'report.dcm' });
    const cut = { name: 'cut.dcm', bytes: dicomFile(ctSlice(0)).bytes.subarray(0, 300) };
    expect(listDicom([text, directory, report, cut])).toEqual({
      series: [],
      skipped: [
        { name: 'notes.txt', reason: 'it is no DICOM file' },
        { name: 'DICOMDIR', reason: 'it is the directory of the medium (DICOMDIR)' },
        { name: 'report.dcm', reason: 'it holds no image' },
      ],
      broken: [expect.objectContaining({ code: 'RAD-DICOM-INVALID', place: { file: 'cut.dcm' } })],
    });
  });

  test('an empty or strange file that is named like a slice counts as a broken one; hidden and other files do not', () => {
    const [slice] = ctSeries(1, () => ({}), { name: 'IM0001' });
    const nothing = (name: string) => ({ name, bytes: new Uint8Array() });
    const page = { name: 'IM0003', bytes: new TextEncoder().encode('<html>'.repeat(30)) };
    const { broken, skipped } = listDicom([slice, nothing('IM0002'), page, nothing('._i1.dcm'), nothing('notes.txt')]);
    expect(broken.map(({ code, place }) => [code, place.file])).toEqual([
      ['RAD-DICOM-FILE-EMPTY', 'IM0002'],
      ['RAD-DICOM-INVALID', 'IM0003'],
    ]);
    expect(skipped.map(({ name }) => name)).toEqual(['._i1.dcm', 'notes.txt']);
  });

  test('of nothing is empty, and reading it is refused', () => {
    expect(listDicom([])).toEqual({ series: [], skipped: [], broken: [] });
    expect(() => readDicomSeries([])).toThrow(expect.objectContaining({ code: 'RAD-DICOM-NO-IMAGE' }));
  });
});
