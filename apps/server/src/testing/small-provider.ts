import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** How a provider that lies makes its ID token. */
export interface Lie {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Signs by another key than the published one, or as these words say. */
  readonly sign?: 'other key' | 'withdrawn key' | 'client secret' | 'nothing';
  /** Claims without these. */
  readonly without?: readonly string[];
}

/** A provider of OpenID Connect on loopback that can be made to lie, which a true one cannot. For tests alone. */
export interface SmallProvider {
  readonly issuer: string;
  /** What it says of whoever signs in next. */
  person: Record<string, unknown>;
  /** What only its userinfo says. */
  userinfo: Record<string, unknown>;
  lie: Lie;
  /** Its description of itself, changed. */
  metadata: Record<string, unknown>;
  /** Accepts a code a second time, as none should. */
  codesAgain: boolean;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Parameters of the requests that begin sign-ins. */
  readonly begun: URLSearchParams[];
  /** How often it was asked to describe itself. */
  described: number;
  /** A token of logout of the person who signs in now, as it would send it; it lies as an ID token would. */
  logoutToken(claims?: Readonly<Record<string, unknown>>): Promise<string>;
  /** Signs by a new key from now on, and publishes that alone. */
  rotate(): Promise<void>;
  /** Answers as a browser that goes to the address is answered: where it is sent. */
  visit(address: string): Promise<URL>;
  close(): Promise<void>;
  open(): Promise<void>;
}

export const client = { id: 'radscore', secret: 'a secret of the client, 32 bytes' } as const;

export async function smallProvider(): Promise<SmallProvider> {
  const codes = new Map<string, URLSearchParams>();
  const begun: URLSearchParams[] = [];
  let key: { readonly jwk: JWK; readonly privateKey: CryptoKey };
  let withdrawn: typeof key;
  const rotate = async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    withdrawn = key;
    key = { privateKey, jwk: { ...(await exportJWK(publicKey)), kid: randomUUID(), alg: 'RS256', use: 'sig' } };
  };
  await rotate();
  await rotate();
  const other = await generateKeyPair('RS256');

  const idToken = (asked: URLSearchParams) => signed({ nonce: asked.get('nonce'), ...provider.person });

  async function signed(own: Readonly<Record<string, unknown>>, typ?: string): Promise<string> {
    const seconds = Math.floor(provider.now() / 1000);
    const { claims, header, sign, without = [] } = provider.lie;
    const all: Record<string, unknown> = {
      ...{ iss: provider.issuer, aud: client.id, iat: seconds, exp: seconds + 300, ...own, ...claims },
    };
    for (const name of without) delete all[name];
    const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    if (sign === 'nothing') return `${encoded({ alg: 'none', ...header })}.${encoded(all)}.`;
    const alg = sign === 'client secret' ? 'HS256' : 'RS256';
    const by = {
      ...{ own: key.privateKey, 'withdrawn key': withdrawn.privateKey, 'other key': other.privateKey },
      'client secret': Buffer.from(client.secret),
    };
    const { kid } = (sign === 'withdrawn key' ? withdrawn : key).jwk;
    return new SignJWT(all)
      .setProtectedHeader({ alg, kid: kid!, ...(typ && { typ }), ...header })
      .sign(by[sign ?? 'own']);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, provider.issuer);
    const json = (value: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const at = (path: string) => `${provider.issuer}${path}`;
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        provider.described++;
        return void json({
          ...{ issuer: provider.issuer, authorization_endpoint: at('/authorize'), token_endpoint: at('/token') },
          ...{ jwks_uri: at('/jwks'), userinfo_endpoint: at('/userinfo'), end_session_endpoint: at('/leave') },
          ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
          id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
          authorization_response_iss_parameter_supported: true,
          ...provider.metadata,
        });
      case '/jwks':
        return void json({ keys: [key.jwk] });
      case '/authorize': {
        const asked = url.searchParams;
        begun.push(asked);
        const code = randomUUID();
        codes.set(code, asked);
        const back = new URL(asked.get('redirect_uri')!);
        for (const [name, value] of [
          ['code', code],
          ['state', asked.get('state')!],
          ['iss', provider.issuer],
        ] as const)
          back.searchParams.set(name, value);
        return void response.writeHead(303, { location: back.href }).end();
      }
      case '/token': {
        const body = new URLSearchParams(await textOf(request));
        const asked = codes.get(body.get('code') ?? '');
        const challenge = createHash('sha256')
          .update(body.get('code_verifier') ?? '')
          .digest('base64url');
        const given = `Basic ${Buffer.from(`${client.id}:${encodeURIComponent(client.secret).replaceAll('%20', '+')}`).toString('base64')}`;
        if (request.headers.authorization !== given) return void json({ error: 'invalid_client' }, 401);
        if (
          asked === undefined ||
          challenge !== asked.get('code_challenge') ||
          body.get('redirect_uri') !== asked.get('redirect_uri')
        )
          return void json({ error: 'invalid_grant' }, 400);
        if (!provider.codesAgain) codes.delete(body.get('code')!);
        return void json({ access_token: 'access', token_type: 'Bearer', id_token: await idToken(asked) });
      }
      case '/userinfo':
        return void json({ sub: provider.person.sub, ...provider.userinfo });
      default:
        response.writeHead(404).end();
    }
  }

  let server = createServer((request, response) => void answer(request, response));
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const provider: SmallProvider = {
    issuer: `http://127.0.0.1:${port}`,
    ...{
      person: {},
      userinfo: {},
      lie: {},
      metadata: {},
      codesAgain: false,
      described: 0,
      now: Date.now,
      begun,
      rotate,
    },
    logoutToken: (claims) =>
      signed(
        {
          ...{ sub: provider.person.sub, sid: provider.person.sid, jti: randomUUID() },
          ...{ events: { 'http://schemas.openid.net/event/backchannel-logout': {} }, ...claims },
        },
        'logout+jwt',
      ),
    async visit(address) {
      const { headers } = await fetch(address, { redirect: 'manual' });
      return new URL(headers.get('location')!);
    },
    async open() {
      server = createServer((request, response) => void answer(request, response));
      await listen(port);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return provider;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
