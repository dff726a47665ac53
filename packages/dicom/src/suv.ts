import { pow } from '@radscore/elementary';
import type { Dataset } from './dataset.js';

/** A factor from the values of the file (after slope and intercept) to SUVbw, g/ml; or why there is none. */
export type SuvFactor = { readonly factor: number } | { readonly reason: string };

/**
 * The factor to body-weight SUV of a PET image, after the vendor-neutral method of the QIBA FDG-PET profile:
 * activity concentration x weight / dose, the dose decayed to the time that the image is decay-corrected to.
 *
 * - Units GML: the values are SUV already (SUVType BW, or not told).
 * - Units BQML: DecayCorrection START takes the dose at the start of the scan, ADMIN the dose as injected.
 * - Units CNTS of Philips: the private factors to SUV, or to Bq/ml, are used.
 *
 * The start of the scan is the series time, or the earliest acquisition time where the series was made later (a series
 * that was reconstructed again). Dates that were shifted when the patient was made anonymous are seen by an elapsed time
 * outside 0 to 24 h; then the times of the day alone are compared, over midnight where need be.
 *
 * @param earliest the earliest acquisition (date and time as DICOM writes them) of all slices of the series
 */
export function suvFactor(header: Dataset, earliest: { date?: string; time?: string }): SuvFactor {
  const units = header.text('Units');
  if (units === 'GML') {
    const type = header.text('SUVType') ?? 'BW';
    return type === 'BW' ? { factor: 1 } : { reason: `they are SUV by ${type}, not by body weight` };
  }
  if (units === 'CNTS') {
    const direct = header.number('PhilipsSUVScaleFactor');
    if (direct !== undefined && direct > 0) return { factor: direct };
    const concentration = header.number('PhilipsActivityConcentrationScaleFactor');
    if (concentration === undefined || concentration <= 0) return { reason: 'they are counts without a scale factor' };
    return scaled(fromActivity(header, earliest), concentration);
  }
  if (units !== 'BQML')
    return { reason: units === undefined ? 'Units is missing' : 'their unit is neither BQML nor GML' };
  return fromActivity(header, earliest);
}

function fromActivity(header: Dataset, earliest: { date?: string; time?: string }): SuvFactor {
  const drug = header.item('RadiopharmaceuticalInformationSequence');
  const weight = header.number('PatientWeight') ?? 0;
  const dose = drug?.number('RadionuclideTotalDose') ?? 0;
  if (!(weight > 0)) return { reason: 'PatientWeight is missing' };
  if (!(dose > 0)) return { reason: 'RadionuclideTotalDose is missing' };
  const corrected = header.texts('CorrectedImage');
  if (corrected.length > 0 && !(corrected.includes('ATTN') && corrected.includes('DECY'))) {
    return { reason: 'the image is not corrected for attenuation and decay' };
  }
  const grams = 1000 * weight;
  const correction = header.text('DecayCorrection');
  if (correction === 'ADMIN') return { factor: grams / dose };
  if (correction !== 'START') return { reason: 'DecayCorrection is neither START nor ADMIN' };
  const halfLife = drug?.number('RadionuclideHalfLife') ?? 0;
  if (!(halfLife > 0)) return { reason: 'RadionuclideHalfLife is missing' };
  const elapsed = elapsedSeconds(header, drug!, earliest);
  if (elapsed === undefined) return { reason: 'the times of injection and scan are missing or do not fit' };
  return { factor: grams / (dose * pow(2, -elapsed / halfLife)) };
}

const day = 86400;

function elapsedSeconds(
  header: Dataset,
  drug: Dataset,
  earliest: { date?: string; time?: string },
): number | undefined {
  const series = instant(header.text('SeriesDate'), header.text('SeriesTime'));
  const acquisition = instant(earliest.date, earliest.time);
  const scan = series !== undefined && (acquisition === undefined || series <= acquisition) ? series : acquisition;
  if (scan === undefined) return undefined;
  const stamp = drug.text('RadiopharmaceuticalStartDateTime');
  const injected = stamp === undefined ? undefined : instant(stamp.slice(0, 8), stamp.slice(8).replace(/[+-].*$/, ''));
  if (injected !== undefined && scan >= injected && scan - injected <= day) return scan - injected;
  const time = secondsOfDay(drug.text('RadiopharmaceuticalStartTime') ?? stamp?.slice(8));
  if (time === undefined) return undefined;
  const scanTime = scan - Math.floor(scan / day) * day;
  return scanTime >= time ? scanTime - time : scanTime - time + day;
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
  return 'factor' in factor ? { factor: factor.factor * by } : factor;
}
