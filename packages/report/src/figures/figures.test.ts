import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Figure } from '../svg/document.js';
import type { FigureDefinition } from './figure.js';
import { figures } from './index.js';
import { examples } from './testing/examples.js';
import { expectTextsApart } from './testing/text-boxes.js';
import { emptied, renamed } from './testing/variants.js';

const longName = (name: string) =>
  `${name} wavelet-LLH_glszm_SmallAreaLowGrayLevelEmphasis of the rim of 4 mm in hospital two`;
const hostileName = (name: string) => `${name}"><script>alert('&amp;')</script>\u0000]]>`;

for (const [key, definition] of Object.entries(figures)) {
  const { name } = definition;
  const example = examples[key as keyof typeof figures];
  const draw = (data: unknown): Figure => (definition as FigureDefinition<unknown>).draw(data);

  test(`${name}: the example is drawn as in the snapshot`, async () => {
    await expect(draw(example).svg).toMatchFileSnapshot(`../../../../docs/gallery/${name}.svg`);
  });

  test(`${name}: the data survives JSON, and the same data gives the same bytes`, () => {
    expect(draw(JSON.parse(JSON.stringify(example))).svg).toBe(draw(example).svg);
  });

  test(`${name}: no text overlaps another or leaves the canvas, with names long and short`, () => {
    expectTextsApart(draw(example));
    expectTextsApart(draw(renamed(example, longName)));
    expectTextsApart(draw(renamed(example, () => 'x')));
    expectTextsApart(draw(renamed(example, (text) => text.replace(/\W/g, '').repeat(12))));
  });

  test(`${name}: names with markup are shown as text, and the SVG is well formed`, () => {
    const { svg } = draw(renamed(example, hostileName));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;');
    expectWellFormed(svg);
    expectWellFormed(draw(example).svg);
  });

  test(`${name}: without data it says so in its place`, () => {
    const { svg, alt } = draw(emptied(example));
    expectWellFormed(svg);
    expect(alt).toMatch(/\b(no|nothing)\b/i);
    expect(svg).toContain('<text');
  });

  test(`${name}: it describes itself in words`, () => {
    const { alt, svg } = draw(example);
    expect(alt.length).toBeGreaterThan(20);
    expect(svg).toContain('<title>');
    expect(definition.summary).toMatch(/\.$/);
  });
}

test('the page of the gallery shows every figure with its sentence', () => {
  const page = readFileSync(new URL('../../../../docs/gallery/README.md', import.meta.url), 'utf8');
  for (const { name, summary } of Object.values(figures)) {
    expect(page).toContain(`## ${name}\n${summary}`);
    expect(page).toContain(`(${name}.svg)`);
  }
});

test('names of figures are names of files, each once', () => {
  const names = Object.values(figures).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

/** Every tag closes in order, and no number failed to be one. */
function expectWellFormed(svg: string): void {
  // The letters of an embedded image are free to spell anything.
  expect(svg.replace(/base64,[^"]*/g, '')).not.toMatch(/NaN|Infinity|undefined|null/);
  const open: string[] = [];
  for (const [, closing, name, , own] of svg.matchAll(/<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>/gi)) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!own) open.push(name!);
  }
  expect(open).toEqual([]);
  const outsideTags = svg.replace(/<\/?[a-z]+(?:\s[\w:-]+="[^"<]*")*\/?>/gi, '');
  expect(outsideTags).not.toMatch(/[<>]/);
}
