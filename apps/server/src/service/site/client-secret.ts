import { readFile } from 'node:fs/promises';
import { hostError } from '@radscore/host-node';
import { serverError } from '../../errors.js';
import type { Site } from './site-schema.js';

type Provider = NonNullable<Site['signIn']['provider']>;

/** The secret of the service at the provider of sign-in. @throws RAD-FILE-UNREADABLE, RAD-SITE-INVALID. */
export async function clientSecret(secret: Provider['secret']): Promise<string> {
  const field = { field: 'signIn.provider.secret' };
  const invalid = (problem: string) => serverError('RAD-SITE-INVALID', { problem }, field);
  if ('environment' in secret) {
    const value = process.env[secret.environment];
    if (!value) throw invalid(`signIn.provider.secret: the environment has no variable ${secret.environment}`);
    return value;
  }
  const text = await readFile(secret.file, 'utf8').catch((error: Error) => {
    throw hostError('RAD-FILE-UNREADABLE', { detail: error.message }, { file: secret.file, ...field });
  });
  const [line] = text.split(/\r?\n/);
  if (!line) throw invalid('signIn.provider.secret: the first line of the file is empty');
  return line;
}
