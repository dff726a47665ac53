// The calculation in a tab of Chromium beside that in Node, by turns on one machine: node --conditions=source --import tsx bench/tab.mjs
// Wall clock, for a page sees no CPU time: run it where nothing else runs. Medians of five rounds.
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { chromiumPath, inNode, inWorker, openChromium } from '../runtime-tests/hosts.ts';
import { median } from './measure.mjs';
import { files } from './volume.mjs';

const rounds = 5;
if (chromiumPath === undefined) throw new Error('Chromium is not installed.');
for (const [name, pair] of Object.entries({ tumour: files.tumour, phantom: files.phantom })) {
  if (pair === undefined) continue;
  Object.assign(process.env, { BENCH_IMAGE: pair.image, BENCH_MASK: pair.mask });
  const bytes = [readFileSync(pair.image), readFileSync(pair.mask)];
  const [node, tab] = [[], []];
  for (let round = 0; round < rounds; round++) {
    node.push(await inNode(process.execPath, '../bench/tab/node.ts'));
    tab.push(await inWorker(openChromium, '../bench/tab/worker.ts', bytes));
  }
  for (const key of ['cold', 'warm']) {
    const [own, other] = [node, tab].map((all) => median(all.map((times) => times[key])));
    const shown = `Node ${own.toFixed(0)} ms, tab ${other.toFixed(0)} ms, ${(other / own).toFixed(2)} x`;
    console.log(`${name}, ${key}: ${shown} (load ${loadavg()[0].toFixed(1)})`);
  }
}
