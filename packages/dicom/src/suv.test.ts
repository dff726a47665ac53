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

  test('a stamp in another time zone than the rest of the file is brought to that one', () => {
    const stamp = { RadiopharmaceuticalStartDateTime: '20200102113000.00+0030' };
    expectFactor(factorOf({ TimezoneOffsetFromUTC: '+0100' }, stamp), after(7200.5));
    expectFactor(factorOf({}, stamp), after(9000.5));
  });

  test('several injections: one factor where they agree, none where they do not', () => {
    const second = (changes: Attributes) =>
      factorOf({ RadiopharmaceuticalInformationSequence: [drug, { ...drug, ...changes }] });
    expectFactor(second({}), after(3600.5));
    expect(second({ RadionuclideTotalDose: 50e6 })).toEqual({
      reason: '2 injections are given, which do not agree',
    });
  });

  test('dates that do not fit, as after anonymisation, fall back to the times of the day', () => {
    expectFactor(factorOf({}, { RadiopharmaceuticalStartDateTime: '20200103130000' }), after(3600.5));
  });

  test('an injection before midnight', () => {
    expectFactor(factorOf({ SeriesTime: '003000' }, { RadiopharmaceuticalStartTime: '233000' }), after(3600));
  });

  test('a long-lived nuclide may be injected days before: the dates count', () => {
    const zirconium = { RadionuclideHalfLife: 282276 };
    const days = (d: number) => 70000 / (350e6 * 2 ** -((d * 86400 + 3600.5) / 282276));
    const injected = (stamp: string) => factorOf({}, { ...zirconium, RadiopharmaceuticalStartDateTime: stamp });
    expectFactor(injected('20200102130000'), days(0));
    expectFactor(injected('20191229130000'), days(4));
  });

  test('without a date that fits, a long-lived nuclide has no SUV', () => {
    const reason = 'the date of injection is missing or does not fit, and the nuclide outlives a day';
    expect(factorOf({}, { RadionuclideHalfLife: 282276 })).toEqual({ reason });
    const late = { RadionuclideHalfLife: 282276, RadiopharmaceuticalStartDateTime: '20200103130000' };
    expect(factorOf({}, late)).toEqual({ reason });
  });

  test('a series made later takes the scan time that GE or Siemens keep', () => {
    const late = { SeriesTime: '180000' };
    expectFactor(factorOf({ ...late, x00090011: 'GEMS_PETD_01', x0009110d: '20200102140100.00' }), after(3660));
    expectFactor(factorOf({ ...late, x00710010: 'SIEMENS MED PT', x00711022: '20200102140200' }), after(3720));
  });

  test('dose, half-life or weight in another unit: the factor, with a doubt', () => {
    const doubtsOf = (found: ReturnType<typeof suvFactor>) => ('factor' in found ? (found.doubts ?? []) : []);
    expect(doubtsOf(factorOf({}, { RadionuclideTotalDose: 370 }))).toEqual(['RadionuclideTotalDose is 370 Bq']);
    expect(doubtsOf(factorOf({ PatientWeight: 70000 }))).toEqual(['PatientWeight is 70000 kg']);
    const minutes = factorOf({}, { RadionuclideHalfLife: 109.8, RadiopharmaceuticalStartTime: '135900' });
    expect(doubtsOf(minutes)).toEqual(['RadionuclideHalfLife is 109.8 s, that of no nuclide of PET']);
  });

  test('GML is SUV already, but only by body weight', () => {
    expectFactor(factorOf({ Units: 'GML' }), 1);
    expectFactor(factorOf({ Units: 'GML', SUVType: 'BW' }), 1);
    expect(factorOf({ Units: 'GML', SUVType: 'LBM' })).toEqual({ reason: 'they are SUV by LBM, not by body weight' });
  });

  test.each(['10', '11', 'a7'])('counts of Philips have private factors, in the block %s of their creator', (block) => {
    const owned = { Units: 'CNTS', [`x705300${block}`]: 'Philips PET Private Group' };
    expectFactor(factorOf({ ...owned, [`x7053${block}00`]: '0.002' }), 0.002);
    expectFactor(factorOf({ ...owned, [`x7053${block}09`]: '3' }), 3 * after(3600.5));
    const ofAnother = { Units: 'CNTS', [`x705300${block}`]: 'SOMEBODY ELSE', [`x7053${block}00`]: '0.002' };
    expect(factorOf(ofAnother)).toEqual({ reason: 'they are counts without a scale factor' });
    expect(factorOf({ Units: 'CNTS' })).toEqual({ reason: 'they are counts without a scale factor' });
  });

  test.each<[string, Attributes, Attributes]>([
    ['PatientWeight is missing', { PatientWeight: undefined }, {}],
    ['PatientWeight is 0', { PatientWeight: 0 }, {}],
    ['RadionuclideTotalDose is missing', {}, { RadionuclideTotalDose: undefined }],
    ['RadionuclideTotalDose is 0', {}, { RadionuclideTotalDose: 0 }],
    ['RadionuclideHalfLife is missing', {}, { RadionuclideHalfLife: undefined }],
    ['DecayCorrection is neither START nor ADMIN', { DecayCorrection: 'NONE' }, {}],
    ['the image is not corrected for attenuation and decay', { CorrectedImage: 'DECY' }, {}],
    ['the times of injection and scan are missing or do not fit', {}, { RadiopharmaceuticalStartTime: undefined }],
    ['Units is missing', { Units: undefined }, {}],
    ['PatientWeight is "70,5", which is no number', { PatientWeight: '70,5' }, {}],
    ['RadionuclideHalfLife is "109 min", which is no number', {}, { RadionuclideHalfLife: '109 min' }],
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

  test('has no SUV where the factor differs from slice to slice', () => {
    const inputs = ctSeries(2, (k) => ({ ...pet, RescaleIntercept: 0, PatientWeight: 70 + k }));
    const { unit, notes } = readDicomSeries(inputs);
    expect(unit).toBe('BQML');
    expect(notes).toMatchObject([{ values: { reason: 'the factor to SUV differs from slice to slice' } }]);
  });

  test('stays in its unit when asked to', () => {
    const { unit, volume } = readDicomSeries(files(), { suv: 'off' });
    expect([unit, volume.data[1]]).toEqual(['BQML', 2]);
  });
});
