import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtInProtocols } from '@radscore/protocol';
import { renderStudy } from '@radscore/report';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRun } from '../../../report/src/testing/example-run.js';
import { chromiumFlags, findChromium } from './chromium.js';

const executablePath = findChromium();
if (executablePath === undefined)
  console.warn('Skipped: the report was not read as a screen reader reads it, as no Chromium is installed.');

let browser: Browser;
let tabs: BrowserContext;
let folder: string;
beforeAll(async () => {
  if (executablePath === undefined) return;
  folder = await mkdtemp(join(tmpdir(), 'radscore-reading-'));
  browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  tabs = await browser.newContext({ viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  if (executablePath === undefined) return;
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(executablePath === undefined).each(builtInProtocols().map(({ id }) => id))('the report of %s', (id) => {
  let page: Page;
  beforeAll(async () => {
    const file = join(folder, `${id}.html`);
    await writeFile(file, renderStudy(exampleRun(id)).files['report.html']!);
    page = await tabs.newPage();
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(() => page?.close());

  it('names its language, its title and its landmarks', async () => {
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await page.title()).not.toBe('');
    for (const landmark of ['header', 'nav', 'main', 'footer']) expect(await page.locator(landmark).count()).toBe(1);
  });

  it('has one heading of the first level and skips none below it', async () => {
    const levels = await page.evaluate<number[]>(
      `[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((each) => Number(each.tagName[1]))`,
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1)).toEqual([]);
  });

  it('gives every figure a title and a description in words', async () => {
    const drawings = await page.evaluate<{ title: string; description: string; role: string }[]>(
      `[...document.querySelectorAll('figure svg[role]')].map((svg) => ({
        role: svg.getAttribute('role'),
        title: svg.querySelector(':scope > title')?.textContent ?? '',
        description: svg.closest('figure').querySelector('figcaption')?.textContent ?? '',
      }))`,
    );
    expect(drawings).toHaveLength(await page.locator('figure').count());
    for (const { role, title, description } of drawings) {
      expect(role).toBe('img');
      expect(title.length).toBeGreaterThan(10);
      expect(description).toMatch(/^Figure \d+\. .{10}/);
    }
  });

  it('gives every table a caption, and every heading cell its scope', async () => {
    const tables = await page.evaluate<{ caption: string; unscoped: number; rowsWithout: number }[]>(
      `[...document.querySelectorAll('table')].map((table) => ({
        caption: table.caption?.textContent ?? '',
        unscoped: table.querySelectorAll('th:not([scope])').length,
        rowsWithout: [...table.tBodies[0].rows].filter((row) => !row.querySelector('th[scope="row"]')).length,
      }))`,
    );
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter(({ caption }) => caption === '')).toEqual([]);
    expect(tables.filter(({ unscoped, rowsWithout }) => unscoped + rowsWithout > 0)).toEqual([]);
  });

  it('names every region that scrolls and lets the keyboard reach it', async () => {
    const unreachable = `[...document.querySelectorAll('.scroll')]
      .filter((each) => each.tabIndex !== 0 || each.getAttribute('role') !== 'region' || !each.getAttribute('aria-label'))
      .map((each) => each.textContent.slice(0, 40))`;
    expect(await page.evaluate(unreachable)).toEqual([]);
  });

  it('sets all text, in figures too, at a contrast of at least 4.5 to 1', async () => {
    expect(await page.evaluate<string[]>(faintText)).toEqual([]);
  });
});

// Runs in the page, whose types this project does not load. The ground of a drawn word is the last filled rectangle under its middle.
const faintText = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const over = ([r, g, b, a = 1], ground) => [r, g, b].map((value, i) => value * a + ground[i] * (1 - a));
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((value) => value / 255).map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element) => {
    const chain = [];
    for (let at = element; at; at = at.parentElement) chain.unshift(getComputedStyle(at).backgroundColor);
    return chain.reduce((ground, colour) => over(channels(colour), ground), [255, 255, 255]);
  };
  const groundOfDrawn = (word) => {
    const { left, right, top, bottom } = word.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const under = [...word.closest('svg').querySelectorAll('rect')].filter((rect) => {
      const box = rect.getBoundingClientRect();
      const before = rect.compareDocumentPosition(word) & Node.DOCUMENT_POSITION_FOLLOWING;
      return before && box.left <= x && box.right >= x && box.top <= y && box.bottom >= y && getComputedStyle(rect).fill !== 'none';
    });
    return under.reduce((ground, rect) => {
      const style = getComputedStyle(rect);
      const [r, g, b, a = 1] = channels(style.fill);
      return over([r, g, b, a * Number(style.fillOpacity) * Number(style.opacity)], ground);
    }, [255, 255, 255]);
  };
  const contrast = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const faint = [];
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (!own || element.closest('title, style')) continue;
    const style = getComputedStyle(element);
    const drawn = element.closest('svg') !== null;
    const ink = channels(drawn ? style.fill : style.color);
    const ground = drawn ? groundOfDrawn(element) : groundOf(element);
    if (contrast(over(ink, ground), ground) < 4.5) faint.push(element.tagName + ' ' + (drawn ? style.fill : style.color) + ' ' + element.textContent.slice(0, 40));
  }
  return [...new Set(faint)];
})()`;
