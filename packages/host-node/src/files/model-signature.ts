import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { hostError } from '../errors.js';
import { readRegular } from './read-regular.js';

/**
 * Detached ed25519 signature of a file, base64 in one line, as `openssl pkeyutl -sign -rawin` makes it.
 *
 * @param privateKey PEM (PKCS 8) of an ed25519 key.
 * @example
 * await writeFile('model.json.sig', signFile(await readFile('model.json'), pem));
 */
export function signFile(content: Uint8Array, privateKey: string): string {
  return `${sign(null, content, createPrivateKey(privateKey)).toString('base64')}\n`;
}

/**
 * Checks a file against a detached signature, base64 or the 64 bytes as they are.
 *
 * @param paths of the signature and of the public key (PEM).
 * @throws RAD-MODEL-SIGNATURE for a signature that is not of this content by this key, or a key that is no ed25519 key;
 * RAD-FILE-UNREADABLE.
 */
export async function verifyFile(
  content: Uint8Array,
  paths: { readonly signature: string; readonly publicKey: string },
): Promise<void> {
  const [signature, pem] = await Promise.all([readRegular(paths.signature), readRegular(paths.publicKey)]);
  const refuse = (problem: string) => hostError('RAD-MODEL-SIGNATURE', { problem }, { file: paths.signature });
  const bytes = signature.length === 64 ? signature : Buffer.from(signature.toString('latin1'), 'base64');
  let fits: boolean;
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType !== 'ed25519') throw refuse('the key is no ed25519 key');
    fits = verify(null, content, key, bytes);
  } catch (error) {
    throw (error as { code?: string }).code === 'RAD-MODEL-SIGNATURE' ? error : refuse('the public key cannot be read');
  }
  if (!fits) throw refuse('it is not of this file by this key');
}
