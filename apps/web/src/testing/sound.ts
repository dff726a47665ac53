import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriers } from './open-workbench.js';

/** A page as people have it before them. */
export interface Sight {
  readonly colorScheme: 'light' | 'dark';
  readonly width: 1440 | 390;
}

/** On a large screen in light colours, and on a phone in dark ones. */
export const twoSights: readonly Sight[] = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
];

/** Dark and light, wide and on a phone. */
export const allSights: readonly Sight[] = [
  ...twoSights,
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'light', width: 390 },
];

/** Expects a page to have no barriers and not to run over its edge in each of the sights; it stays in the last. */
export async function expectSound(page: Page, sights: readonly Sight[], what = ''): Promise<void> {
  for (const { colorScheme, width } of sights) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const message = `${what} ${colorScheme}, ${width} px`.trim();
    // Colours take their time to change, above all where the machine is busy.
    await expect.poll(() => barriers(page), { message, timeout: 20_000, interval: 500 }).toEqual([]);
    expect(await beyondEdge(page), `${message}: wider than the window`).toBeLessThanOrEqual(0);
  }
}

/** By how many pixels a page, or what scrolls within it, is wider than the window. */
export function beyondEdge(page: Page): Promise<number> {
  return page.evaluate(() => {
    const content = document.querySelector('#content');
    return Math.max(document.documentElement.scrollWidth, content?.scrollWidth ?? 0) - innerWidth;
  });
}
