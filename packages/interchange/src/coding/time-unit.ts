import type { Code } from '@radscore/dicom';
import { ucum } from './code.js';

const units: Readonly<Record<string, Code>> = {
  day: ucum('d', 'day'),
  week: ucum('wk', 'week'),
  month: ucum('mo', 'month'),
  year: ucum('a', 'year'),
};

/** The unit of follow-up times, as a protocol writes it (`months`), in UCUM; one that UCUM has not is annotated. */
export function timeUnit(unit: string): Code {
  const word = unit.trim().toLowerCase().replace(/s$/, '');
  return units[word] ?? ucum(`{${word || 'time'}}`, unit || 'time');
}
