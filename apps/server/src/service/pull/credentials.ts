import { readSecret } from '../site/read-secret.js';
import type { Archive } from '../site/site-schema.js';

type Auth = Extract<Archive, { kind: 'dicomweb' }>['auth'];

/** The headers by which an archive lets us in; read each time, so that a secret can be changed. @throws RAD-FILE-UNREADABLE, RAD-SITE-INVALID. */
export async function credentialHeaders(name: string, auth: Auth): Promise<Record<string, string>> {
  if (auth === undefined) return {};
  const { user, password, token } = auth;
  if (token !== undefined) return { authorization: `Bearer ${await readSecret(token, `pull.${name}.auth.token`)}` };
  const pair = `${user}:${await readSecret(password!, `pull.${name}.auth.password`)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
