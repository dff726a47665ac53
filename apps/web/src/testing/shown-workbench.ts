import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, serveWorkbench } from './open-workbench.js';

/** The built page, served, and a browser, for the tests of a file: both are there while they run. */
export interface ShownWorkbench {
  readonly browser: Browser;
  readonly address: string;
}

/** Serves the built page and starts a browser before the tests of a file, and ends both after them. */
export function showWorkbench(): ShownWorkbench {
  let browser: Browser | undefined;
  let served: Awaited<ReturnType<typeof serveWorkbench>> | undefined;
  beforeAll(async () => {
    served = await serveWorkbench();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get browser() {
      return browser!;
    },
    get address() {
      return served!.address;
    },
  };
}
