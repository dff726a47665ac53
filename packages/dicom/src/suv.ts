import { isRadError } from '@radscore/core';
import { pow } from '@radscore/elementary';
import type { Dataset } from './dataset.js';
import { suvDoubts } from './suv-doubts.js';

/** A factor from the values of the file (after slope and intercept) to SUVbw, g/ml, and why it may be wrong; or why there is none. */
export type SuvFactor = { readonly factor: number; readonly doubts?: readonly string[] } | { readonly reason: string };

/** Date and time as DICOM writes them. */
interface Moment {
  readonly date?: string;
  readonly time?: string;
}

/**
 * The factor to body-weight SUV of a PET image, after the vendor-neutral method of the QIBA FDG-PET profile:
 * activity concentration x weight / dose, the dose decayed to the time that the image is decay-corrected to.
 *
 * - Units GML: the values are SUV already (SUVType BW, or not given).
 * - Units BQML: DecayCorrection START takes the dose at the start of the scan, ADMIN the dose as injected.
 * - Units CNTS of Philips: the private factors to SUV, or to Bq/ml, are used.
 *
 * The start of the scan is the series time; where the series was made later than its acquisition (reconstructed again), the private
 * time of GE or Siemens, or else the earliest acquisition time. The injection is dated where the header dates it and the
 * dates fit: the scan is within a day, or within ten half-lives, after it. Else (dates shifted when the patient was made
 * anonymous) the times of the day are compared, over midnight where need be, unless the nuclide outlives a day.
 *
 * @param earliest the earliest acquisition of all slices of the series
 */
export function suvFactor(header: Dataset, earliest: Moment): SuvFactor {
  try {
    return factorOf(header, earliest);
  } catch (error) {
    if (isRadError(error, 'RAD-DICOM-INVALID')) return { reason: String(error.values.problem) };
    throw error;
  }
}

function factorOf(header: Dataset, earliest: Moment): SuvFactor {
  const units = header.text('Units');
  if (units === 'GML') {
    const type = header.text('SUVType') ?? 'BW';
    return type === 'BW' ? { factor: 1 } : { reason: `they are SUV by ${type}, not by body weight` };
  }
  if (units === 'CNTS') {
    const direct = header.privateNumber('PhilipsSUVScaleFactor');
    if (direct !== undefined && direct > 0) return { factor: direct };
    const concentration = header.privateNumber('PhilipsActivityConcentrationScaleFactor');
    if (concentration === undefined || concentration <= 0) return { reason: 'they are counts without a scale factor' };
    return scaled(fromActivity(header, earliest), concentration);
  }
  if (units !== 'BQML')
    return { reason: units === undefined ? 'Units is missing' : 'their unit is neither BQML nor GML' };
  return fromActivity(header, earliest);
}

function fromActivity(header: Dataset, earliest: Moment): SuvFactor {
  const [first, ...others] = header.items('RadiopharmaceuticalInformationSequence');
  const found = ofInjection(header, first, earliest);
  const agree = others.every((drug) => {
    const other = ofInjection(header, drug, earliest);
    return 'factor' in found && 'factor' in other && other.factor === found.factor;
  });
  return agree ? found : { reason: `${others.length + 1} injections are given, which do not agree` };
}

function ofInjection(header: Dataset, drug: Dataset | undefined, earliest: Moment): SuvFactor {
  const weight = header.number('PatientWeight');
  const dose = drug?.number('RadionuclideTotalDose');
  if (!isPositive(weight)) return { reason: `PatientWeight is ${weight ?? 'missing'}` };
  if (!isPositive(dose)) return { reason: `RadionuclideTotalDose is ${dose ?? 'missing'}` };
  const corrected = header.texts('CorrectedImage');
  if (corrected.length > 0 && !(corrected.includes('ATTN') && corrected.includes('DECY'))) {
    return { reason: 'the image is not corrected for attenuation and decay' };
  }
  const grams = 1000 * weight;
  const correction = header.text('DecayCorrection');
  if (correction === 'ADMIN') return withDoubts(grams / dose, suvDoubts({ weight, dose }));
  if (correction !== 'START') return { reason: 'DecayCorrection is neither START nor ADMIN' };
  const halfLife = drug?.number('RadionuclideHalfLife');
  if (!isPositive(halfLife)) return { reason: `RadionuclideHalfLife is ${halfLife ?? 'missing'}` };
  const elapsed = elapsedSeconds(header, drug!, earliest, halfLife);
  if (typeof elapsed === 'string') return { reason: elapsed };
  return withDoubts(grams / (dose * pow(2, -elapsed / halfLife)), suvDoubts({ weight, dose, halfLife }));
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && value > 0;
}

function withDoubts(factor: number, doubts: readonly string[]): SuvFactor {
  return doubts.length > 0 ? { factor, doubts } : { factor };
}

const day = 86400;
/** After so many half-lives nothing is left to see: dates further apart were changed. */
const mostHalfLives = 10;
/** Nuclides that live longer may be scanned days after the injection, so the time of the day alone says nothing. */
const longLived = 12 * 3600;

/** From injection to the start of the scan, seconds; or why it is not known. */
function elapsedSeconds(header: Dataset, drug: Dataset, earliest: Moment, halfLife: number): number | string {
  const missing = 'the times of injection and scan are missing or do not fit';
  const scan = scanStart(header, earliest);
  if (scan === undefined) return missing;
  const stamp = drug.text('RadiopharmaceuticalStartDateTime');
  const injected = stamp === undefined ? undefined : instantOfStamp(stamp, header.text('TimezoneOffsetFromUTC'));
  const apart = injected === undefined ? Number.NaN : scan - injected;
  if (apart >= 0 && apart <= Math.max(day, mostHalfLives * halfLife)) return apart;
  const time = secondsOfDay(drug.text('RadiopharmaceuticalStartTime') ?? stamp?.slice(8));
  if (time === undefined) return missing;
  if (halfLife > longLived) return 'the date of injection is missing or does not fit, and the nuclide outlives a day';
  const scanTime = scan - Math.floor(scan / day) * day;
  return scanTime >= time ? scanTime - time : scanTime - time + day;
}

/** The time that the values are corrected to. */
function scanStart(header: Dataset, earliest: Moment): number | undefined {
  const series = instant(header.text('SeriesDate'), header.text('SeriesTime'));
  const acquisition = instant(earliest.date, earliest.time);
  if (series !== undefined && (acquisition === undefined || series <= acquisition)) return series;
  const own = header.privateText('GEScanDateTime') ?? header.privateText('SiemensDecayCorrectionDateTime');
  return (own === undefined ? undefined : instantOfStamp(own)) ?? acquisition;
}

/** A stamp with an offset from UTC of its own is brought to that of the other times of the file, where they have one. */
function instantOfStamp(stamp: string, zone?: string): number | undefined {
  const local = instant(stamp.slice(0, 8), stamp.slice(8).replace(/[+-].*$/, ''));
  const [own, other] = [secondsOfOffset(stamp), secondsOfOffset(zone)];
  return local === undefined || own === undefined || other === undefined ? local : local - own + other;
}

function secondsOfOffset(text = ''): number | undefined {
  const parts = /([+-])(\d{2})(\d{2})$/.exec(text);
  return parts === null ? undefined : Number(`${parts[1]}1`) * (Number(parts[2]) * 3600 + Number(parts[3]) * 60);
}

/** Seconds on a calendar of days; only differences have a meaning. */
function instant(date: string | undefined, time: string | undefined): number | undefined {
  const parts = /^(\d{4})\.?(\d{2})\.?(\d{2})/.exec(date ?? '');
  const seconds = secondsOfDay(time);
  if (parts === null || seconds === undefined) return undefined;
  return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 1000 + seconds;
}

function secondsOfDay(time: string | undefined): number | undefined {
  const parts = /^(\d{2}):?(\d{2})?:?(\d{2}(?:\.\d+)?)?/.exec(time ?? '');
  if (parts === null) return undefined;
  return Number(parts[1]) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}

function scaled(factor: SuvFactor, by: number): SuvFactor {
  return 'factor' in factor ? { ...factor, factor: factor.factor * by } : factor;
}
