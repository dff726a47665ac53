import { coreError } from '../errors.js';
import { type ErrorPlace, RadError } from './error.js';

/** Any thrown thing as a coded error: a foreign one becomes `RAD-INTERNAL` with its text as the detail. */
export function toRadError(error: unknown, place: ErrorPlace = {}): RadError {
  if (error instanceof RadError) return error.at(place);
  const detail = error instanceof Error ? error.message : String(error);
  return coreError('RAD-INTERNAL', { detail }, place, { cause: error });
}
