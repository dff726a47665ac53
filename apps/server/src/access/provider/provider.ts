import { createRemoteJWKSet } from 'jose';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  calculatePKCECodeChallenge,
  clockSkew,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  type ServerMetadata,
} from 'openid-client';
import { serverError } from '../../errors.js';
import type { Role } from '../roles.js';
import { type Claims, claimAt, nameOf, type RoleGroups, rolesOf } from './claims.js';
import { callbackPath, type Flow, nonceOf, stateOf, verifierOf } from './flow.js';
import { type LoggedOut, readLogoutToken } from './logout-token.js';
import { refusalOf } from './refusal.js';

export interface ProviderSetting {
  /** As the page names it: "Sign in with ...". */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Beside `openid`. */
  readonly scopes: readonly string[];
  readonly rolesClaim: string;
  readonly roles: RoleGroups;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Somebody whom the provider knows. */
export interface Identity {
  /** Issuer and subject, which together are one person's for good (OpenID Connect Core, 2); a local account has no such name. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly idToken: string;
  /** Name of the session at the provider, where it tells one. */
  readonly sid: string | null;
}

/** Where people sign in who have no account of the service: a provider of OpenID Connect. */
export interface Provider {
  readonly name: string;
  /** Whether an account is of this provider. */
  knows(account: string): boolean;
  /** Where the browser goes to sign in. @throws RAD-PROVIDER-DOWN. */
  begin(flow: Flow): Promise<string>;
  /** Who came back with an answer. @throws RAD-PROVIDER-DOWN, RAD-PROVIDER-REFUSED, RAD-SIGN-IN-INVALID. */
  finish(answer: URL, flow: Flow): Promise<Identity>;
  /** Where the browser goes to sign out there too; null where the provider has no such place or cannot be reached. */
  leave(idToken: string | null, origin: string): Promise<string | null>;
  /** What the accounts of this provider begin with. */
  readonly prefix: string;
  /** Who signed out there, by the token that it sent. @throws RAD-PROVIDER-DOWN, RAD-SIGN-OUT-INVALID. */
  loggedOut(token: string): Promise<LoggedOut>;
}

/** Patience with the provider, in seconds. */
const timeout = 10;
/** How long what the provider says of itself is used again. */
const keptMs = 60_000;
/** A key that is not known has the keys of the provider read again no more often than this. */
const cooldownMs = 1000;
/** Signatures by a key of the provider alone. `none` and those by the client's secret are not among them. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/**
 * Sign-in by OpenID Connect: authorization code with PKCE, state and nonce; the ID token's signature, issuer, audience and times are
 * checked. Nothing is asked before somebody signs in, so a provider that is down holds nothing else up. Its keys are read at each sign-in,
 * so that one that was changed or withdrawn there is so here.
 */
export function openProvider(setting: ProviderSetting): Provider {
  const { name, issuer, clientId, clientSecret, rolesClaim, now = Date.now } = setting;
  const prefix = `${issuer}#`;
  const isPlain = issuer.startsWith('http:');
  let kept: { readonly metadata: Promise<ServerMetadata>; readonly at: number } | undefined;

  async function discover(): Promise<ServerMetadata> {
    const options = { timeout, ...(isPlain && { execute: [allowInsecureRequests] }) };
    try {
      return (await discovery(new URL(issuer), clientId, undefined, None(), options)).serverMetadata();
    } catch (error) {
      kept = undefined;
      throw serverError('RAD-PROVIDER-DOWN', { problem: refusalOf(error).values.problem });
    }
  }

  /** As the provider says of itself; fresh, so that keys are read again. Those who ask at once wait for one answer. */
  async function configuration(): Promise<Configuration> {
    if (kept === undefined || now() >= kept.at + keptMs) kept = { metadata: discover(), at: now() };
    const metadata = await kept.metadata;
    const signed = (metadata.id_token_signing_alg_values_supported ?? ['RS256']).filter((each) =>
      algorithms.includes(each),
    );
    const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const authentication = methods.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost;
    const own = new Configuration(
      { ...metadata, id_token_signing_alg_values_supported: signed },
      clientId,
      { [clockSkew]: Math.round((now() - Date.now()) / 1000) },
      authentication(clientSecret),
    );
    own.timeout = timeout;
    if (isPlain) allowInsecureRequests(own);
    // Otherwise a token that came by TLS is taken without its signature.
    enableNonRepudiationChecks(own);
    return own;
  }

  async function identify(answer: URL, flow: Flow): Promise<Identity> {
    const own = await configuration();
    const tokens = await authorizationCodeGrant(own, answer, {
      expectedState: stateOf(flow),
      expectedNonce: nonceOf(flow),
      pkceCodeVerifier: verifierOf(flow),
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    let all: Claims = claims;
    if (claimAt(claims, rolesClaim) === undefined && own.serverMetadata().userinfo_endpoint !== undefined)
      all = { ...(await fetchUserInfo(own, tokens.access_token, claims.sub)), ...claims };
    if (!/^[\x21-\x7e]{1,255}$/.test(claims.sub)) throw serverError('RAD-SIGN-IN-INVALID', { problem: 'sub' });
    return {
      id: prefix + claims.sub,
      name: nameOf(all),
      roles: rolesOf(claimAt(all, rolesClaim), setting.roles),
      idToken: tokens.id_token!,
      sid: typeof claims.sid === 'string' && claims.sid !== '' ? claims.sid : null,
    };
  }

  /** Kept from one token to the next, so that many of them do not have the keys read each time. */
  let keys: { readonly address: string; readonly set: ReturnType<typeof createRemoteJWKSet> } | undefined;

  async function readLoggedOut(token: string): Promise<LoggedOut> {
    const own = (await configuration()).serverMetadata();
    const address = new URL(own.jwks_uri ?? '', issuer);
    if (!isPlain && address.protocol !== 'https:') throw serverError('RAD-PROVIDER-DOWN', { problem: 'jwks_uri' });
    if (keys?.address !== address.href) {
      const options = { timeoutDuration: timeout * 1000, cacheMaxAge: keptMs, cooldownDuration: cooldownMs };
      keys = { address: address.href, set: createRemoteJWKSet(address, options) };
    }
    const signed = own.id_token_signing_alg_values_supported ?? [];
    return readLogoutToken(token, {
      ...{ issuer: own.issuer, clientId, algorithms: signed, keys: keys.set, now: now() },
    });
  }

  return {
    ...{ name, prefix, loggedOut: readLoggedOut },
    knows: (account) => account.startsWith(prefix),
    async begin(flow) {
      const challenge = await calculatePKCECodeChallenge(verifierOf(flow));
      const address = buildAuthorizationUrl(await configuration(), {
        redirect_uri: flow.origin + callbackPath,
        scope: [...new Set(['openid', ...setting.scopes])].join(' '),
        ...{ state: stateOf(flow), nonce: nonceOf(flow) },
        ...{ code_challenge: challenge, code_challenge_method: 'S256' },
      });
      return address.href;
    },
    finish: (answer, flow) =>
      identify(answer, flow).catch((error: unknown) => {
        throw refusalOf(error);
      }),
    async leave(idToken, origin) {
      const own = await configuration().catch(() => undefined);
      if (own?.serverMetadata().end_session_endpoint === undefined) return null;
      return buildEndSessionUrl(own, {
        post_logout_redirect_uri: `${origin}/`,
        ...(idToken !== null && { id_token_hint: idToken }),
      }).href;
    },
  };
}
