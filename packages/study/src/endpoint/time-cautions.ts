import type { ErrorData } from '@radscore/core';
import type { EndpointProtocol } from '@radscore/protocol';
import { studyError } from '../errors.js';
import type { StudyPatient } from '../study/types.js';

/** Years that nobody is followed for. */
const tooLong = 50;
const perYear = { days: 365.25, months: 12, years: 1 } as const;
const averageMonth = 365.25 / 12;

/**
 * Warnings about times given as numbers: nobody is followed for 50 years, so the unit must be another
 * one; and days divided by 30.4375 fall on either side of a horizon in calendar months.
 */
export function timeCautions(endpoint: EndpointProtocol, patients: readonly StudyPatient[]): ErrorData[] {
  const { event, competing = [], time, followUp, unit } = endpoint;
  const named = [...event, ...competing].map((each) => each.time);
  const names = [...new Set([...named, time, followUp].filter((name) => name !== undefined))];
  return names.flatMap((name) => {
    const values = patients.map((patient) => patient.values[name]).filter((value) => typeof value === 'number');
    const longest = values.reduce((most, value) => Math.max(most, value), 0);
    const years = Math.round(longest / perYear[unit]);
    const long =
      years > tooLong ? [studyError('RAD-ENDPOINT-LONG', { name, longest, unit, years }, { column: name })] : [];
    return [...long, ...nearHorizon(endpoint, name, values)].map((error) => error.toJSON());
  });
}

function nearHorizon({ kind, within, unit }: EndpointProtocol, name: string, values: readonly number[]) {
  if (kind !== 'binary' || within === undefined || unit !== 'months') return [];
  const count = values.filter((value) => value !== within && near(value, within) && isOfDays(value)).length;
  if (count === 0) return [];
  const place = { column: name, field: 'endpoint.within' };
  return [studyError('RAD-ENDPOINT-NEAR-HORIZON', { name, count, horizon: within, unit }, place)];
}

function near(value: number, horizon: number): boolean {
  return Math.abs(value - horizon) <= 0.05 + 1e-9;
}

/** True for a whole number of days divided by 30.4375, rounded to as many digits as are written. */
function isOfDays(value: number): boolean {
  const digits = (String(value).split('.')[1] ?? '').length;
  const days = value * averageMonth;
  return Math.abs(days - Math.round(days)) <= (averageMonth * 0.5) / Number(`1e${digits}`) + 1e-6;
}
