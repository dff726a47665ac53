import type { ErrorAnswer } from '@radscore/api';
import { isRadError, type RadError, toRadError } from '@radscore/core';
import { serverError } from '../errors.js';

/** HTTP's number for a code; whatever else radscore refuses is 422: understood, but it cannot be done. */
const statuses: Readonly<Record<string, number>> = {
  'RAD-REQUEST-INVALID': 400,
  'RAD-INSTANCE-INVALID': 400,
  'RAD-SIGN-OUT-INVALID': 400,
  'RAD-NOT-ENTERED': 401,
  'RAD-NOT-SIGNED-IN': 401,
  'RAD-SIGN-IN-FAILED': 401,
  'RAD-SIGN-IN-INVALID': 401,
  'RAD-SIGN-IN-STALE': 401,
  'RAD-PROVIDER-REFUSED': 401,
  'RAD-FOREIGN-PAGE': 403,
  'RAD-NO-ROLE': 403,
  'RAD-SIGN-IN-LOCAL-OFF': 403,
  'RAD-NOT-ALLOWED': 403,
  'RAD-PATH-OUTSIDE': 403,
  'RAD-FOLDER-UNKNOWN': 404,
  'RAD-ACCOUNT-UNKNOWN': 404,
  'RAD-MODEL-UNKNOWN': 404,
  'RAD-ROUTE-UNKNOWN': 404,
  'RAD-RUN-UNKNOWN': 404,
  'RAD-STUDY-UNKNOWN': 404,
  'RAD-ARCHIVE-UNKNOWN': 404,
  'RAD-NOT-ACCEPTABLE': 406,
  'RAD-ACCOUNT-EXISTS': 409,
  'RAD-RUN-STATE': 409,
  'RAD-STUDY-STATE': 409,
  'RAD-STUDY-MOVED': 409,
  'RAD-HOST-NAME': 421,
  'RAD-SIGN-IN-LATER': 429,
  'RAD-INTERNAL': 500,
  'RAD-PROVIDER-DOWN': 503,
};

/** An error as it is answered: `{ error: { code, message, remedy, place, values } }` under HTTP's number for it. */
export function errorAnswer(thrown: unknown): { readonly status: number; readonly answer: ErrorAnswer } {
  const error = codedError(thrown);
  const { code, message, remedy, place, values } = error.toJSON();
  return {
    status: statuses[code] ?? 422,
    answer: { error: { code, message, remedy, place: { ...place }, values: { ...values } } },
  };
}

/** What Fastify refuses by itself (too large, not JSON) is a fault of the request. */
function codedError(thrown: unknown): RadError {
  if (isRadError(thrown)) return thrown;
  const { statusCode = 500, message = '' } = thrown as { readonly statusCode?: number; readonly message?: string };
  return statusCode < 500 ? serverError('RAD-REQUEST-INVALID', { problem: message }) : toRadError(thrown);
}
