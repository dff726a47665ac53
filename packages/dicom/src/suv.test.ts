import { describe, expect, test } from 'vitest';
import { parseDicom } from './file.js';
import { readDicomSeries } from './read-series.js';
import { suvFactor } from './suv.js';
import { type Attributes, dicomFile } from './testing/dicom-file.js';
import { ctSeries } from './testing/slices.js';

const halfLife = 6586.2;
const drug = {
  RadionuclideTotalDose: 350e6,
  RadionuclideHalfLife: halfLife,
  RadiopharmaceuticalStartTime: '130000.00',
};
const pet = {
  Modality: 'PT',
  Units: 'BQML',
  DecayCorrection: 'START',
  CorrectedImage: 'DECY\\ATTN\\SCAT',
  PatientWeight: 70,
  SeriesDate: '20200102',
  SeriesTime: '140000.5',
  AcquisitionDate: '20200102',
  AcquisitionTime: '140010',
  RadiopharmaceuticalInformationSequence: [drug],
};
const start = { date: '20200102', time: '140010' };

const factorOf = (
  changes: Attributes,
  drugChanges: Attributes = {},
  earliest: { date?: string; time?: string } = start,
) => {
  const sequence = { RadiopharmaceuticalInformationSequence: [{ ...drug, ...drugChanges }] };
  const { header } = parseDicom(dicomFile({ ...pet, ...sequence, ...changes }));
  return suvFactor(header, earliest);
};
/** weight in g / dose decayed by some seconds */
const after = (seconds: number) => 70000 / (350e6 * 2 ** (-seconds / halfLife));
const expectFactor = (found: ReturnType<typeof suvFactor>, factor: number) => {
  expect(found).toEqual({ factor: expect.closeTo(factor, 15) });
};

describe('suvFactor', () => {
  test('START: the dose decays from the injection to the series time', () => {
    expectFactor(factorOf({}), after(3600.5));
  });

  test('a series made after the acquisition takes the earliest acquisition time', () => {
    expectFactor(factorOf({ SeriesTime: '180000' }), after(3610));
  });

  test('ADMIN: the dose as injected', () => {
    expectFactor(factorOf({ DecayCorrection: 'ADMIN' }), 70000 / 350e6);
  });

  test('the date and time of the injection are preferred to its time alone', () => {
    expectFactor(factorOf({}, { RadiopharmaceuticalStartDateTime: '20200102120000.00+0000' }), after(7200.5));
  });

  test('dates that do not fit, as after anonymisation, fall back to the times of the day', () => {
    expectFactor(factorOf({}, { RadiopharmaceuticalStartDateTime: '20200103130000' }), after(3600.5));
  });

  test('an injection before midnight', () => {
    expectFactor(factorOf({ SeriesTime: '003000' }, { RadiopharmaceuticalStartTime: '233000' }), after(3600));
  });

  test('GML is SUV already, but only by body weight', () => {
    expectFactor(factorOf({ Units: 'GML' }), 1);
    expectFactor(factorOf({ Units: 'GML', SUVType: 'BW' }), 1);
    expect(factorOf({ Units: 'GML', SUVType: 'LBM' })).toEqual({ reason: 'they are SUV by LBM, not by body weight' });
  });

  test('counts of Philips have private factors', () => {
    expectFactor(factorOf({ Units: 'CNTS', PhilipsSUVScaleFactor: 0.002 }), 0.002);
    expectFactor(factorOf({ Units: 'CNTS', PhilipsActivityConcentrationScaleFactor: 3 }), 3 * after(3600.5));
    expect(factorOf({ Units: 'CNTS' })).toEqual({ reason: 'they are counts without a scale factor' });
  });

  test.each<[string, Attributes, Attributes]>([
    ['PatientWeight is missing', { PatientWeight: undefined }, {}],
    ['PatientWeight is missing', { PatientWeight: 0 }, {}],
    ['RadionuclideTotalDose is missing', {}, { RadionuclideTotalDose: undefined }],
    ['RadionuclideHalfLife is missing', {}, { RadionuclideHalfLife: undefined }],
    ['DecayCorrection is neither START nor ADMIN', { DecayCorrection: 'NONE' }, {}],
    ['the image is not corrected for attenuation and decay', { CorrectedImage: 'DECY' }, {}],
    ['the times of injection and scan are missing or do not fit', {}, { RadiopharmaceuticalStartTime: undefined }],
    ['Units is missing', { Units: undefined }, {}],
    ['their unit is neither BQML nor GML', { Units: 'CM2ML' }, {}],
  ])('otherwise says why: %s', (reason, changes, drugChanges) => {
    expect(factorOf(changes, drugChanges)).toEqual({ reason });
  });
});

describe('a PET series', () => {
  const files = (changes: Attributes = {}) =>
    ctSeries(2, () => ({ ...pet, RescaleIntercept: 0, RescaleSlope: 2, ...changes }));

  test('becomes SUVbw', () => {
    const { volume, unit, notes } = readDicomSeries(files());
    expect([unit, notes]).toEqual(['SUVbw', []]);
    expect(volume.data[1]).toBe(Math.fround(2 * after(3600.5)));
  });

  test('stays in its unit, with a note, where that is impossible; or is refused when SUV is required', () => {
    const without = files({ PatientWeight: undefined });
    const { unit, notes, volume } = readDicomSeries(without);
    expect(unit).toBe('BQML');
    expect(notes).toMatchObject([{ code: 'RAD-DICOM-SUV-IMPOSSIBLE', values: { reason: 'PatientWeight is missing' } }]);
    expect(volume.data[1]).toBe(2);
    const refused = expect.objectContaining({ code: 'RAD-DICOM-SUV-IMPOSSIBLE' });
    expect(() => readDicomSeries(without, { suv: 'require' })).toThrow(refused);
  });

  test('stays in its unit when asked to', () => {
    const { unit, volume } = readDicomSeries(files(), { suv: 'off' });
    expect([unit, volume.data[1]]).toEqual(['BQML', 2]);
  });
});
