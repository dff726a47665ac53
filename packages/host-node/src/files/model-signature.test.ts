import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signFile, verifyFile } from './model-signature.js';

const [own, other] = [keyPair(), keyPair()];
function keyPair(): { readonly publicKey: string; readonly privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
const model = Buffer.from('{"format":"radscore-model"}');
let folder: string;
const at = (name: string) => join(folder, name);
const refused = expect.objectContaining({ code: 'RAD-MODEL-SIGNATURE' });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-signature-'));
  await writeFile(at('own.pem'), own.publicKey);
  await writeFile(at('other.pem'), other.publicKey);
  await writeFile(at('no.pem'), 'no key');
  await writeFile(at('sig'), signFile(model, own.privateKey));
  await writeFile(at('raw'), Buffer.from(signFile(model, own.privateKey), 'base64'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file fits the signature that its key made, base64 or raw', async () => {
  for (const name of ['sig', 'raw']) await verifyFile(model, { signature: at(name), publicKey: at('own.pem') });
});

test('a changed file, another key and what is no key or signature are refused', async () => {
  const changed = Buffer.from(model);
  changed[3]! ^= 1;
  await expect(verifyFile(changed, { signature: at('sig'), publicKey: at('own.pem') })).rejects.toThrow(refused);
  for (const key of ['other.pem', 'no.pem'])
    await expect(verifyFile(model, { signature: at('sig'), publicKey: at(key) })).rejects.toThrow(refused);
  await expect(verifyFile(model, { signature: at('own.pem'), publicKey: at('own.pem') })).rejects.toThrow(refused);
  await expect(verifyFile(model, { signature: at('none'), publicKey: at('own.pem') })).rejects.toThrow(
    expect.objectContaining({ code: 'RAD-FILE-UNREADABLE' }),
  );
});
