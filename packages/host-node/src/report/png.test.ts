import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import { figures } from '../../../report/src/figures/index.js';
import { examples } from '../../../report/src/figures/testing/examples.js';
import { svgToPng } from './png.js';

const blank = (size: number, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" fill="#fff"/>${inside}</svg>`;
const ink = (png: Uint8Array) => Array.from<number>(decode(png).data).filter((value) => value < 128).length;

test('text is drawn with the font that is shipped, whatever the machine has, bold being heavier', async () => {
  const word = (weight: string) =>
    svgToPng(
      blank(
        100,
        `<text x="5" y="60" font-size="30" font-weight="${weight}" font-family="Arial, sans-serif">Risk</text>`,
      ),
    );
  const [regular, bold] = [ink(await word('normal')), ink(await word('bold'))];
  expect(regular).toBeGreaterThan(1000);
  expect(bold).toBeGreaterThan(1.2 * regular);
});

test('a figure has its size times the scale, and the same bytes each time', async () => {
  const { svg, width, height } = figures.roc.draw(examples.roc);
  const png = await svgToPng(svg, { scale: 2 });
  const image = decode(png);
  expect([image.width, image.height]).toEqual([2 * width, 2 * height]);
  expect(await svgToPng(svg, { scale: 2 })).toEqual(png);
});
