import { expect, test } from 'vitest';
import { chromiumPath, firefoxPath, inNode, inWorker, openChromium, openFirefox, otherNodes } from './hosts.js';
import { expectedModelHash, modelValues } from './model-values.js';

if (chromiumPath === undefined) console.warn('Skipped: no model was fitted in a browser, as no Chromium is installed.');
if (firefoxPath === undefined) console.warn('Skipped: no model was fitted in Firefox, as RADSCORE_FIREFOX names none.');
if (otherNodes.length === 0)
  console.warn('Skipped: no model was fitted in other versions of Node: RADSCORE_NODES names none.');

test('this Node fits and predicts the bits that every host must find, for every model and selector', () => {
  const { lines, hash } = modelValues();
  expect(lines.length).toBeGreaterThan(40);
  expect(hash).toBe(expectedModelHash);
});

test.each(otherNodes)('%s fits and predicts the same bits', async (node) => {
  expect(await inNode(node, 'model-node.ts')).toEqual(modelValues());
});

test.skipIf(chromiumPath === undefined)('a worker of a page in Chromium fits and predicts the same bits', async () => {
  expect(await inWorker(openChromium, 'model-worker.ts')).toEqual(modelValues());
});

test.skipIf(firefoxPath === undefined)(
  'a worker of a page in Firefox fits and predicts the same bits',
  async (context) => {
    const answer = await inWorker(openFirefox, 'model-worker.ts', [], 30_000);
    if (answer === 'not started') context.skip('Firefox did not ask for the page within 30 seconds');
    expect(answer).toEqual(modelValues());
  },
);
