import { type createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { serverError } from '../../errors.js';

/** What a token of logout says: whose sessions end, or which one. */
export interface LoggedOut {
  /** Subject at the provider; null where the token names a session alone. */
  readonly sub: string | null;
  /** Session at the provider; null where all of the subject end. */
  readonly sid: string | null;
  /** Names the token, which is taken once. */
  readonly jti: string;
}

export interface LogoutTokenRules {
  readonly issuer: string;
  readonly clientId: string;
  readonly algorithms: readonly string[];
  /** The keys of the provider. */
  readonly keys: ReturnType<typeof createRemoteJWKSet>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const event = 'http://schemas.openid.net/event/backchannel-logout';
/** So old a token may be: providers send it as soon as it is made. */
export const longestAgeSeconds = 300;
const skewSeconds = 30;
const types = [undefined, 'jwt', 'logout+jwt', 'application/logout+jwt'];

/**
 * Reads a token of logout by the rules of OpenID Connect Back-Channel Logout 1.0, 2.6: signed by a key of the provider, of this issuer, for
 * this client, fresh, telling of a logout, with a subject or a session, and without the nonce by which it could be an ID token.
 *
 * @throws RAD-SIGN-OUT-INVALID with the rule that it breaks; RAD-PROVIDER-DOWN where its keys cannot be read.
 */
export async function readLogoutToken(token: string, rules: LogoutTokenRules): Promise<LoggedOut> {
  const { issuer, clientId, algorithms, keys, now } = rules;
  const invalid = (problem: string) => serverError('RAD-SIGN-OUT-INVALID', { problem });
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      ...{ issuer, audience: clientId, algorithms: [...algorithms], currentDate: new Date(now) },
      ...{ maxTokenAge: longestAgeSeconds, clockTolerance: skewSeconds },
    });
    if (!types.includes(protectedHeader.typ?.toLowerCase())) throw invalid('typ');
    if (Array.isArray(payload.aud) && payload.aud.length > 1 && payload.azp !== clientId) throw invalid('aud');
    if (!tellsOfLogout(payload)) throw invalid('events');
    if ('nonce' in payload) throw invalid('nonce');
    const sub = textOf(payload.sub);
    const sid = textOf(payload.sid);
    const jti = textOf(payload.jti);
    if (jti === null) throw invalid('jti');
    if (sub === null && sid === null) throw invalid('sub, sid');
    if (payload.sub !== undefined && sub === null) throw invalid('sub');
    if (payload.sid !== undefined && sid === null) throw invalid('sid');
    return { sub, sid, jti };
  } catch (error) {
    throw refusalOf(error, invalid);
  }
}

function tellsOfLogout({ events }: JWTPayload): boolean {
  if (typeof events !== 'object' || events === null || !Object.hasOwn(events, event)) return false;
  const told = (events as Readonly<Record<string, unknown>>)[event];
  return typeof told === 'object' && told !== null && !Array.isArray(told);
}

/** A text that is no longer than a name may be; null for anything else. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= 255 ? value : null;
}

/** What is wrong with the token itself is told by its code; all else is the provider's keys. */
function refusalOf(error: unknown, invalid: (problem: string) => Error): unknown {
  if (error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired)
    return invalid(error.claim);
  const isKeys = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
  if (error instanceof errors.JOSEError && !isKeys && error.code !== 'ERR_JOSE_GENERIC') return invalid(error.code);
  if (error instanceof errors.JOSEError) return serverError('RAD-PROVIDER-DOWN', { problem: error.code });
  if (!(error instanceof TypeError)) return error;
  const { cause } = error as Error & { readonly cause?: { readonly code?: unknown } };
  return serverError('RAD-PROVIDER-DOWN', { problem: typeof cause?.code === 'string' ? cause.code : 'keys' });
}
