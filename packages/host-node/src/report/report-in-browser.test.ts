import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtInProtocols } from '@radscore/protocol';
import { renderStudy } from '@radscore/report';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRun } from '../../../report/src/testing/example-run.js';
import { chromiumFlags, findChromium } from './chromium.js';
import { reportToPdf } from './pdf.js';

const executablePath = findChromium();
if (executablePath === undefined)
  console.warn('Skipped: the report was not opened in a browser, as no Chromium is installed.');

const hasPoppler = spawnSync('pdftoppm', ['-v']).status === 0;

/** How far down a page (PGM) there is ink, as a share of its height. */
function filledShare(pgm: Buffer): number {
  const [head, width, height] = /^P5\s(\d+) (\d+)\s255\s/.exec(pgm.toString('latin1', 0, 40))!;
  const pixels = pgm.subarray(head.length);
  return pixels.findLastIndex((value) => value < 200) / Number(width) / Number(height);
}

describe.skipIf(executablePath === undefined)('the report in a browser', () => {
  let browser: Browser;
  // Reports keep nothing, so that they can share a window, of which each is a second of work.
  let tabs: BrowserContext;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-report-'));
    browser = await chromium.launch({ executablePath: executablePath!, args: chromiumFlags() });
    tabs = await browser.newContext();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a report without script, collecting what the browser complains of. */
  async function openReport(page: string, width: number, name = 'report') {
    const file = join(folder, `${name}.html`);
    await writeFile(file, page);
    const opened = await tabs.newPage();
    await opened.setViewportSize({ width, height: 900 });
    const complaints: string[] = [];
    opened.on('console', (message) => complaints.push(message.text()));
    opened.on('pageerror', (error) => complaints.push(error.message));
    opened.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    opened.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) complaints.push(`request: ${request.url()}`);
    });
    await opened.goto(pathToFileURL(file).href);
    return { opened, complaints };
  }

  const reports = new Map<string, string>();
  /** The report of a built-in protocol. */
  const reportOf = (id: string) => {
    const report = reports.get(id) ?? renderStudy(exampleRun(id)).files['report.html']!;
    reports.set(id, report);
    return report;
  };
  const printed = new Map<string, Promise<string>>();
  /** The path of the same as PDF. */
  const pdfOf = (id: string) => {
    const print = async () => {
      const [page, pdf] = [join(folder, `${id}.html`), join(folder, `${id}.pdf`)];
      await writeFile(page, reportOf(id));
      await reportToPdf(page, pdf);
      return pdf;
    };
    const pdf = printed.get(id) ?? print();
    printed.set(id, pdf);
    return pdf;
  };

  const cases = builtInProtocols().flatMap(({ id }) => [390, 1280].map((width) => [id, width] as const));
  it.each(cases)('%s draws every figure, overflows nowhere and brings no complaint at %i px', async (id, width) => {
    const { opened, complaints } = await openReport(reportOf(id), width);
    const layout = await opened.evaluate<Layout>(measureLayout);
    expect(layout.drawn).toHaveLength(layout.figures);
    for (const { w, h, shapes } of layout.drawn) expect(Math.min(w, h, shapes * 50)).toBeGreaterThan(100);
    expect(layout.beyond).toEqual([]);
    expect(await opened.evaluate<string[]>(textsInFigures)).toEqual([]);
    expect(layout.scroll).toBeLessThanOrEqual(layout.client);
    expect(complaints).toEqual([]);
    await opened.close();
  });

  it.each(builtInProtocols().map(({ id }) => id))('%s fits on paper, tables and all', async (id) => {
    // A4 within its margins, at 96 pixels an inch.
    const { opened } = await openReport(reportOf(id), 688);
    await opened.emulateMedia({ media: 'print' });
    expect(await opened.evaluate<string[]>(beyondPaper)).toEqual([]);
    await opened.close();
  });

  it('runs nothing that a hostile name holds, and does not let a long one break the page', async () => {
    const name = `<img src=x onerror="alert(1)"><script>alert(2)</script>${'x'.repeat(120)}`;
    const { opened, complaints } = await openReport(
      renderStudy(exampleRun('crlm-recurrence-peritumoral', { name })).files['report.html']!,
      390,
    );
    expect(await opened.locator('img, script').count()).toBe(0);
    expect(await opened.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(complaints).toEqual([]);
    await opened.close();
  });

  it('prints to a PDF of several pages', async () => {
    const text = await readFile(await pdfOf('rc-metachronous-whole-liver'), 'latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(5);
  });

  it.skipIf(!hasPoppler).each(builtInProtocols().map(({ id }) => id))(
    'no page of the PDF of %s is half empty but the last (needs poppler-utils)',
    { timeout: 120_000 },
    async (id) => {
      execFileSync('pdftoppm', ['-r', '20', '-gray', await pdfOf(id), join(folder, `${id}-page`)]);
      const names = (await readdir(folder)).filter((name) => name.startsWith(`${id}-page`)).sort();
      const filled = await Promise.all(names.map(async (name) => filledShare(await readFile(join(folder, name)))));
      expect(filled.length).toBeGreaterThan(5);
      for (const [i, share] of filled.slice(0, -1).entries()) expect(share, `page ${i + 1}`).toBeGreaterThan(0.5);
    },
  );
});

describe('reportToPdf', () => {
  it('says what to do where no browser is installed', async () => {
    await expect(reportToPdf('report.html', 'report.pdf', {})).rejects.toMatchObject({ code: 'RAD-REPORT-NO-BROWSER' });
  });

  it('says that a browser which fails has failed', async () => {
    const env = { RADSCORE_CHROMIUM: process.execPath };
    const pdf = join(tmpdir(), 'radscore-none', 'report.pdf');
    await expect(reportToPdf('report.html', pdf, env)).rejects.toMatchObject({ code: 'RAD-REPORT-PDF' });
  });
});

interface Layout {
  readonly scroll: number;
  readonly client: number;
  readonly figures: number;
  readonly drawn: readonly { readonly w: number; readonly h: number; readonly shapes: number }[];
  /** What reaches beyond the right edge and does not scroll in its own box. */
  readonly beyond: readonly string[];
}

// Runs in the page, whose types this project does not load.
const measureLayout = `(() => {
  const root = document.documentElement;
  const drawn = [...document.querySelectorAll('figure > svg, figure .scroll > svg')].map((svg) => {
    const { width: w, height: h } = svg.getBoundingClientRect();
    return { w, h, shapes: svg.querySelectorAll('path, rect, line, circle, text').length };
  });
  const beyond = [...document.body.querySelectorAll('*')]
    .filter((each) => each.closest('.scroll, pre, svg') === null)
    .filter((each) => each.getBoundingClientRect().right > root.clientWidth + 0.5)
    .map((each) => each.tagName + ' ' + each.textContent.slice(0, 60));
  return { scroll: root.scrollWidth, client: root.clientWidth, figures: document.querySelectorAll('figure').length, drawn, beyond };
})()`;

/** Texts of figures that are cut at an edge or run into one another, in whatever font the machine has. */
const textsInFigures = `document.fonts.ready.then(() => [...document.querySelectorAll('figure svg')].flatMap((svg) => {
  const edge = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')].map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }));
  const cut = texts.filter(({ box }) => box.right > edge.right + 1 || box.left < edge.left - 1).map(({ text }) => 'cut: ' + text);
  const over = texts.flatMap(({ text, box }, i) => texts.slice(i + 1)
    .filter((other) => Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1
      && Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 3)
    .map((other) => 'over: ' + text + ' | ' + other.text));
  return [...cut, ...over];
}))`;

const beyondPaper = `[...document.body.querySelectorAll('*')]
  .filter((each) => each.closest('svg') === null || each.tagName === 'svg')
  .filter((each) => each.parentElement.closest('svg') === null)
  .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
  .map((each) => each.tagName + ' ' + each.textContent.slice(0, 60))`;
