import { expect, test } from 'vitest';
import { contactSheet } from './contact-sheet.js';
import { examples } from './testing/examples.js';
import { expectTextsApart } from './testing/text-boxes.js';

const { contactSheet: data } = examples;

test('each case is an embedded image with the outlines of its regions', () => {
  const { svg } = contactSheet.draw(data);
  expect(svg.match(/href="data:image\/png;base64,/g)).toHaveLength(4);
  expect(svg.match(/stroke-width="1.2" fill="none"/g)).toHaveLength(8);
});

test.each([1, 2, 5, 9])('%i cases stand in rows of four at most', (n) => {
  const drawn = contactSheet.draw({ ...data, tiles: Array.from({ length: n }, (_, k) => data.tiles[k % 4]!) });
  expectTextsApart(drawn);
  expect(drawn.width).toBeLessThanOrEqual(700);
});

test('oblong pixels keep their shape', () => {
  const { svg } = contactSheet.draw({ ...data, tiles: [{ ...data.tiles[0]!, aspect: 0.5 }] });
  expect(svg).toMatch(/<image [^>]*width="160" height="80"/);
});
