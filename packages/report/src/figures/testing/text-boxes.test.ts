import { expect, test } from 'vitest';
import { expectTextsApart, overlap, textBoxes } from './text-boxes.js';

const svg = (inside: string) => ({ svg: `<svg>${inside}</svg>`, width: 100, height: 100 });
const texts = (inside: string) => textBoxes(svg(inside).svg);

test('a box begins, is centred or ends at x, as its anchor says', () => {
  const left = (anchor: string) =>
    texts(`<text x="50" y="20" font-size="10" text-anchor="${anchor}">0000</text>`)[0]!.corners[0]![0];
  expect(left('start')).toBe(50);
  expect(left('middle')).toBeCloseTo(38.88);
  expect(left('end')).toBeCloseTo(27.76);
});

test('a turned text stands upright', () => {
  const [box] = texts('<text transform="translate(10,50) rotate(-90)" text-anchor="middle" font-size="10">0000</text>');
  const xs = box!.corners.map(([x]) => x);
  const ys = box!.corners.map(([, y]) => y);
  expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(22.24);
  expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(9.3);
});

test('overlaps and texts beyond the canvas are found', () => {
  const [a, b, c] = texts('<text x="10" y="20">abc</text><text x="15" y="24">abc</text><text x="10" y="40">abc</text>');
  expect(overlap(a!, b!)).toBe(true);
  expect(overlap(a!, c!)).toBe(false);
  expect(() => expectTextsApart(svg('<text x="10" y="20">abc</text><text x="15" y="24">x</text>'))).toThrow('overlap');
  expect(() => expectTextsApart(svg('<text x="90" y="20">abcdef</text>'))).toThrow('beyond the canvas');
  expect(() => expectTextsApart(svg('<text x="10" y="20">abc</text>'))).not.toThrow();
});
