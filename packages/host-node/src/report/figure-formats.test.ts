import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { afterAll, describe, expect, test } from 'vitest';
import { figures } from '../../../report/src/figures/index.js';
import { examples } from '../../../report/src/figures/testing/examples.js';
import { figureFormats } from './figure-formats.js';
import { packLzw } from './lzw.js';

const folder = mkdtempSync(join(tmpdir(), 'radscore-figures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const roc = figures.roc.draw(examples.roc);
const sheet = figures.contactSheet.draw(examples.contactSheet);

/** Unpacks LZW as readers do: the table is one entry behind that of the writer, so codes widen one entry earlier. */
function unpackLzw(packed: Uint8Array): number[] {
  let [at, width] = [0, 9];
  let table: number[][] = [];
  let last: number[] | undefined;
  const out: number[] = [];
  for (;;) {
    let code = 0;
    for (let bit = 0; bit < width; bit++, at++) code = (code << 1) | ((packed[at >> 3]! >> (7 - (at & 7))) & 1);
    if (code === 257) return out;
    if (code === 256) {
      [table, width, last] = [[], 9, undefined];
      continue;
    }
    const entry = code < 256 ? [code] : (table[code - 258] ?? [...last!, last![0]!]);
    if (last !== undefined) table.push([...last, entry[0]!]);
    for (const byte of entry) out.push(byte);
    last = entry;
    if (table.length + 258 >= (1 << width) - 1 && width < 12) width++;
  }
}

/** The values of the tags of a TIFF. */
function tagsOf(tiff: Uint8Array): Map<number, number[]> {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const start = view.getUint32(4, true);
  return new Map(
    Array.from({ length: view.getUint16(start, true) }, (_, i) => {
      const at = start + 2 + 12 * i;
      const [tag, type] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
      const count = view.getUint32(at + 4, true) * (type === 5 ? 2 : 1);
      const size = type === 3 ? 2 : 4;
      const place = count * size <= 4 ? at + 8 : view.getUint32(at + 8, true);
      const value = (j: number) =>
        type === 3 ? view.getUint16(place + 2 * j, true) : view.getUint32(place + 4 * j, true);
      return [tag, Array.from({ length: count }, (_, j) => value(j))];
    }),
  );
}

describe('LZW gives back what went in', () => {
  test.each([
    ['nothing', 0, () => 0],
    ['one byte', 1, () => 7],
    ['one colour', 100_000, () => 255],
    ['a table that fills many times', 60_000, (i: number) => (i * i * 31 + (i >> 3)) & 255],
    ['lengths about every widening', 1300, (i: number) => (i * 167) & 255],
  ])('%s', (_, length, value) => {
    const bytes = Uint8Array.from({ length }, (_, i) => value(i));
    expect(unpackLzw(packLzw(bytes))).toEqual([...bytes]);
  });

  test('of every length up to 4000', () => {
    for (let length = 1; length < 4000; length += 7) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 89 + (i >> 2)) & 255);
      expect(Buffer.from(unpackLzw(packLzw(bytes))).equals(Buffer.from(bytes)), `${length}`).toBe(true);
    }
  });
});

test.each([300, 600])('a PNG of %i dots per inch says so, and a drawing unit is 0.25 mm', async (dpi) => {
  const png = Buffer.from(await figureFormats.png(roc.svg, dpi));
  const at = png.indexOf('pHYs');
  expect(png.subarray(12, 16).toString()).toBe('IHDR');
  expect([png.readUInt32BE(at + 4), png.readUInt32BE(at + 8), png[at + 12]]).toEqual([
    Math.round(dpi / 0.0254),
    Math.round(dpi / 0.0254),
    1,
  ]);
  const { width, height } = decode(png, { checkCrc: true });
  expect(Math.abs(width - (roc.width * dpi) / 101.6)).toBeLessThan(1);
  expect(Math.abs(height - (roc.height * dpi) / 101.6)).toBeLessThan(1);
});

test('a TIFF has the pixels of the PNG, its dots per inch, and is packed', async () => {
  const [tiff, png] = [await figureFormats.tiff(roc.svg, 300), decode(await figureFormats.png(roc.svg, 300))];
  const tags = tagsOf(tiff);
  expect([256, 257, 259, 262, 277, 282, 296].map((tag) => tags.get(tag)!)).toEqual([
    [png.width],
    [png.height],
    [5],
    [2],
    [3],
    [300_000, 1000],
    [2],
  ]);
  const pixels = tags.get(273)!.flatMap((start, i) => unpackLzw(tiff.subarray(start, start + tags.get(279)![i]!)));
  const expected = Array.from(png.data as Uint8Array).filter((_, i) => png.channels === 3 || i % 4 !== 3);
  expect(Buffer.from(pixels).equals(Buffer.from(expected))).toBe(true);
  expect(tiff.length).toBeLessThan(pixels.length / 10);
});

const hasPoppler = (() => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** How far the pixels of a PDF are from those of the PNG, on average; 1 is black for white. */
async function differenceOfPdf(svg: string): Promise<number> {
  writeFileSync(join(folder, 'figure.pdf'), await figureFormats.pdf(svg, 300));
  const told = execFileSync(
    'pdftoppm',
    ['-r', '101.6', '-singlefile', '-png', join(folder, 'figure.pdf'), join(folder, 'figure')],
    {
      stdio: 'pipe',
    },
  );
  expect(told.toString()).toBe('');
  const shown = decode(readFileSync(join(folder, 'figure.png')));
  const wanted = decode(await figureFormats.png(svg, 101.6));
  expect(Math.abs(shown.width - wanted.width) + Math.abs(shown.height - wanted.height)).toBeLessThan(3);
  let off = 0;
  for (let y = 0; y < Math.min(shown.height, wanted.height); y++)
    for (let x = 0; x < Math.min(shown.width, wanted.width); x++) {
      const at = (image: typeof shown, c: number) => image.data[(y * image.width + x) * image.channels + c]!;
      off += [0, 1, 2].reduce((sum, c) => sum + Math.abs(at(shown, c) - at(wanted, c)), 0) / (3 * 255);
    }
  return off / (wanted.width * wanted.height);
}

const drawn = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="200" viewBox="0 0 200 200"><rect width="200" height="200" fill="#ffffff"/>${content}</svg>`;
/** An angle of 20 degrees: its mitre is 5.8 line widths long, above the limit of SVG (4) and below that of PDF and PostScript (10). */
const sharp = drawn('<path d="M20 60 L180 88 L20 116" fill="none" stroke="#000000" stroke-width="24"/>');
const long = sharp.replace('stroke-width', 'stroke-miterlimit="9" stroke-width');
const faint = drawn(
  '<g opacity="0.5"><rect x="20" y="20" width="80" height="160" fill="#000000"/><g opacity="0.4"><rect x="110" y="20" width="70" height="160" fill="#0000ff" fill-opacity="0.5"/></g></g>',
);

describe.skipIf(!hasPoppler)('a PDF shows what the SVG shows, at its size (needs poppler-utils)', () => {
  // Edges are smoothed in other ways; a part that is missing or misplaced is far more than this.
  test.each(Object.keys(figures) as (keyof typeof figures)[])('%s', async (name) => {
    const { svg } = figures[name].draw(examples[name] as never);
    expect(await differenceOfPdf(svg)).toBeLessThan(0.025);
  });

  test.each([
    ['a mitre beyond the limit is cut', sharp],
    ['a mitre within its own limit is not', long],
    ['the opacity of groups', faint],
  ])('%s', async (_, svg) => {
    expect(await differenceOfPdf(svg)).toBeLessThan(0.005);
  });
});

test('PDF and EPS have the limit of mitres that SVG has, and the EPS mixes the opacity of groups into its colours', async () => {
  const eps = async (svg: string) => Buffer.from(await figureFormats.eps(svg, 300)).toString('latin1');
  expect(await eps(sharp)).toMatch(/ 0 j 4 M$/m);
  expect(await eps(long)).toMatch(/ 0 j 9 M$/m);
  const colours = [...(await eps(faint)).matchAll(/^([\d.]+ [\d.]+ [\d.]+) rg$/gm)].map(([, rgb]) => rgb);
  expect(colours).toEqual(['1 1 1', '0.5 0.5 0.5', '0.9 0.9 1']);
});

test.each([
  ['lines and text', roc.svg],
  ['pictures', sheet.svg],
])('an EPS says its size, and every word of it is a number or defined: %s', async (_, svg) => {
  const eps = Buffer.from(await figureFormats.eps(svg, 300)).toString('latin1');
  const [, width, height] = /^%%HiResBoundingBox: 0 0 ([\d.]+) ([\d.]+)$/m.exec(eps)!;
  const size = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
  expect([width, height].map(Number)).toEqual(
    [1, 2].map((i) => expect.closeTo((Number(size[i]) * 0.25 * 72) / 25.4, 2)),
  );
  expect(eps.startsWith('%!PS-Adobe-3.0 EPSF-3.0\n')).toBe(true);
  const defined = [...eps.matchAll(/\/([\w*]+)\{/g)].map(([, word]) => word!);
  const body = eps
    .slice(eps.indexOf('%%Page: 1 1') + 11, eps.indexOf('showpage'))
    .replace(/\/line[\s\S]*?colorimage\n[\da-f\n]*/g, '');
  const words = new Set(body.split(/[\s[\]]+/).filter((word) => word !== '' && Number.isNaN(Number(word))));
  expect([...words].filter((word) => !defined.includes(word))).toEqual([]);
  expect(body.match(/\bq\b/g)!.length).toBe(body.match(/\bQ\b/g)!.length);
});
