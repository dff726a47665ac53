import { isRadError, type RadError } from '@radscore/core';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { serverError } from '../../errors.js';

/** Codes of openid-client for an answer that is none. */
const noAnswer = [
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
];

/** Why a sign-in by the provider came to nothing, as one of our errors. It tells codes alone, nothing of what the provider sent. */
export function refusalOf(error: unknown): RadError & { readonly values: { readonly problem: string } } {
  return coded(error) as ReturnType<typeof refusalOf>;
}

function coded(error: unknown): RadError {
  if (isRadError(error)) return error;
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
    return serverError('RAD-PROVIDER-REFUSED', { problem: /^[a-z_]{1,60}$/.test(error.error) ? error.error : 'error' });
  if (error instanceof ClientError && !noAnswer.includes(error.code ?? ''))
    return serverError('RAD-SIGN-IN-INVALID', { problem: error.code ?? 'answer' });
  const { name, code, cause } = error as Error & {
    readonly code?: unknown;
    readonly cause?: { readonly code?: unknown };
  };
  // Codes of the platform are texts or, of the older of its errors, numbers that say nothing.
  const problem = [cause?.code, code, name].find((each) => typeof each === 'string');
  return serverError('RAD-PROVIDER-DOWN', { problem: String(problem) });
}
