import { readFile } from 'node:fs/promises';
import { hostError } from '@radscore/host-node';
import { serverError } from '../../errors.js';
import type { Secret } from './site-schema.js';

/** A password or token that a key of the configuration names. @throws RAD-FILE-UNREADABLE, RAD-SITE-INVALID. */
export async function readSecret(secret: Secret, field: string): Promise<string> {
  const invalid = (problem: string) => serverError('RAD-SITE-INVALID', { problem: `${field}: ${problem}` }, { field });
  if ('environment' in secret) {
    const value = process.env[secret.environment];
    if (!value) throw invalid(`the environment has no variable ${secret.environment}`);
    return value;
  }
  const text = await readFile(secret.file, 'utf8').catch((error: Error) => {
    throw hostError('RAD-FILE-UNREADABLE', { detail: error.message }, { file: secret.file, field });
  });
  const [line] = text.split(/\r?\n/);
  if (!line) throw invalid('the first line of the file is empty');
  return line;
}
