import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPage, chromiumPath } from '../testing/open-workbench.js';
import { showWorkbench } from '../testing/shown-workbench.js';

const kilobyte = 1000;

describe.skipIf(chromiumPath === undefined)('what the start costs', () => {
  const shown = showWorkbench();

  /** Opens the start for the first time. @returns what was loaded until its button could be used, and when that was, ms. */
  const firstVisit = async () => {
    const context = await shown.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      let longUntil = 0;
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) longUntil = startTime + duration;
      }).observe({ type: 'longtask', buffered: true });
      const look = () => {
        if (document.querySelector('main button') === null) return requestAnimationFrame(look);
        const shown = performance.now();
        const files = performance.getEntriesByType('resource').map(({ name }) => name);
        // Long tasks are told of afterwards.
        setTimeout(() => Object.assign(globalThis, { visit: { files, usable: Math.max(shown, longUntil) } }), 500);
      };
      requestAnimationFrame(look);
    });
    await page.goto(shown.address);
    await page.waitForFunction(() => 'visit' in globalThis);
    const visit = await page.evaluate(
      () => (globalThis as unknown as { visit: { readonly files: readonly string[]; readonly usable: number } }).visit,
    );
    await context.close();
    return visit;
  };

  test('all that is loaded until the start is shown is under 300 kB, packed; no viewer, codec or network of a model is among it', async () => {
    const { files } = await firstVisit();
    const names = files.map((url) => new URL(url).pathname.slice(1)).filter((name) => name.startsWith('assets/'));
    expect(names.length).toBeGreaterThan(1);
    const packed = (name: string) => gzipSync(readFileSync(join(builtPage, name))).length;
    const bytes = packed('index.html') + names.reduce((sum, name) => sum + packed(name), 0);
    expect(bytes / kilobyte).toBeLessThan(300);
    for (const name of names) expect(name).not.toMatch(/\.wasm$|niivue|three-d|onnx|engine-worker/);
  });

  test('it can be used within 2 s', async () => {
    // The best of three: other programs of this machine are not meant.
    const times: number[] = [];
    for (let i = 0; i < 3; i++) times.push((await firstVisit()).usable);
    expect(Math.min(...times)).toBeLessThan(2000);
  });
});
