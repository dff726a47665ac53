import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { expectedHash, fixtureValues } from './fixture-values.js';
import { chromiumPath, inWorker, openChromium } from './hosts.js';

const read = (name: string) => readFile(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)));
const files = () => Promise.all(['ct_image.nii.gz', 'ct_labels.nii.gz'].map(read));
if (chromiumPath === undefined)
  console.warn('Skipped: the engine was not run in a browser, as no Chromium is installed.');

test('this Node finds the bits that every host must find', async () => {
  const [image, labels] = await files();
  const { lines, hash } = await fixtureValues(image!, labels!);
  expect(lines).toHaveLength(1874);
  expect(hash).toBe(expectedHash);
});

test.skipIf(chromiumPath === undefined)('a worker of a page in Chromium finds the same bits', async () => {
  expect(await inWorker(openChromium, 'engine-worker.ts', await files())).toMatchObject({ hash: expectedHash });
});
