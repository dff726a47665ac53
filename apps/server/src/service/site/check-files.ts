import { access, constants, mkdir, readFile, stat } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import { isRadError } from '@radscore/core';
import { readSecret } from './read-secret.js';
import type { Secret, Site } from './site-schema.js';

/** Makes an error that names the line of a key. */
export type Refuse = (path: readonly PropertyKey[], problem: string) => Error;

/** Files and folders that a site names must be there when its service starts: later they would be missed in the middle of the work. */
export async function checkFiles(site: Site, refuse: Refuse): Promise<void> {
  const { data, http, dicom, inbox, models, pull, signIn } = site;
  const fails = (path: readonly PropertyKey[], what: string) => (error: NodeJS.ErrnoException) => {
    throw refuse(path, `${path.join('.')}: ${what} (${error.code ?? error.message})`);
  };
  const readable = (path: readonly PropertyKey[], file: string) =>
    readFile(file).catch(fails(path, `${file} cannot be read`));
  await mkdir(data, { recursive: true })
    .then(() => access(data, constants.W_OK))
    .catch(fails(['data'], `the folder ${data} cannot be written to`));
  if (inbox.watch !== undefined) {
    const { watch } = inbox;
    const info = await stat(watch).catch(fails(['inbox', 'watch'], `there is no folder ${watch}`));
    if (!info.isDirectory()) throw refuse(['inbox', 'watch'], `inbox.watch: ${watch} is no folder`);
  }
  for (const [name, { file }] of Object.entries(models)) await readable(['models', name, 'file'], file);
  for (const [section, tls] of [
    ['http', http.tls],
    ['dicom', dicom?.tls],
  ] as const) {
    if (tls === undefined) continue;
    const parts: Record<string, Buffer> = {};
    for (const [name, file] of Object.entries(tls))
      if (file !== undefined) parts[name] = await readable([section, 'tls', name], file);
    try {
      createSecureContext(parts);
    } catch (error) {
      fails([section, 'tls'], 'key and certificate cannot be used')(error as NodeJS.ErrnoException);
    }
  }
  const secrets: (readonly [readonly PropertyKey[], Secret | undefined])[] = [
    [['signIn', 'provider', 'secret'], signIn.provider?.secret],
    ...Object.entries(pull).flatMap(([name, each]) =>
      each.kind !== 'dicomweb'
        ? []
        : (['password', 'token'] as const).map((part) => [['pull', name, 'auth', part], each.auth?.[part]] as const),
    ),
  ];
  for (const [path, secret] of secrets)
    if (secret !== undefined)
      await readSecret(secret, path.join('.')).catch((error: unknown) => {
        if (!isRadError(error)) throw error;
        throw refuse(path, String(error.values.problem ?? `${path.join('.')}: ${error.values.detail}`));
      });
}
