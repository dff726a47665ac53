import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';
import { client } from './small-provider.js';

/** `oidc-provider`, certified by the OpenID Foundation, on loopback with its pages to sign in. For tests alone. */
export interface TrueProvider {
  readonly issuer: string;
  /** Makes a service known to it. */
  register(origin: string): void;
  close(): Promise<void>;
}

/**
 * @param people what it says of them, by the names with which they sign in; any password is right.
 * @param send how it reaches services: it is for the internet, and refuses addresses of this machine by itself.
 */
export async function trueProvider(
  people: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  send: (url: string, body: string) => Promise<Response> = (url, body) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body }),
): Promise<TrueProvider> {
  let answer: RequestListener = (_request, response) => void response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // To a browser another site than 127.0.0.1.
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: '1', alg: 'RS256', use: 'sig' };
  return {
    issuer,
    register(origin) {
      const provider = new Provider(issuer, {
        clients: [
          {
            ...{ client_id: client.id, client_secret: client.secret, response_types: ['code'] },
            redirect_uris: [`${origin}/api/sign-in/callback`],
            post_logout_redirect_uris: [`${origin}/`],
            backchannel_logout_uri: `${origin}/api/sign-in/back-channel`,
            backchannel_logout_session_required: true,
          },
        ],
        jwks: { keys: [key as never] },
        cookies: { keys: ['a key of the test'] },
        pkce: { required: () => true },
        fetch: (url, request) => send(String(url), String(request?.body)),
        claims: { openid: ['sub'], profile: ['family_name', 'given_name', 'groups'] },
        features: { devInteractions: { enabled: true }, backchannelLogout: { enabled: true } },
        findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
      });
      answer = provider.callback();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
