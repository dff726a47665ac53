import { expect } from 'vitest';
import { textWidth } from '../../svg/text-width.js';
import { theme } from '../../svg/theme.js';

/** A drawn text and the corners of the box around its letters, in drawing units. */
export interface TextBox {
  readonly content: string;
  readonly corners: readonly (readonly [number, number])[];
}

type Place = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The boxes of all texts of a figure, from the widths of the common font, with `translate` and `rotate` applied. */
export function textBoxes(svg: string): TextBox[] {
  const boxes: TextBox[] = [];
  for (const [, attributes, content] of svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)) {
    const size = Number(attribute(attributes!, 'font-size') ?? theme.fontSize);
    const shown = unescapeText(content!);
    const width = textWidth(shown, { size, bold: attribute(attributes!, 'font-weight') === 'bold' });
    const anchor = attribute(attributes!, 'text-anchor') ?? 'start';
    const x =
      Number(attribute(attributes!, 'x') ?? 0) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    const y = Number(attribute(attributes!, 'y') ?? 0);
    // Capitals and digits reach 0.72 above the baseline, descenders 0.21 below.
    const [top, bottom] = [y - 0.72 * size, y + 0.21 * size];
    const place = placeOf(attribute(attributes!, 'transform') ?? '');
    const corners = (
      [
        [x, top],
        [x + width, top],
        [x + width, bottom],
        [x, bottom],
      ] as const
    ).map((point) => move(place, point));
    boxes.push({ content: shown, corners });
  }
  return boxes;
}

/** Asserts that no two texts of a figure overlap and none leaves the canvas. */
export function expectTextsApart({ svg, width, height }: { svg: string; width: number; height: number }): void {
  const boxes = textBoxes(svg);
  const outside = boxes.filter(({ corners }) =>
    corners.some(([x, y]) => x < -0.01 || y < 0 || x > width + 0.01 || y > height),
  );
  expect(
    outside.map(({ content, corners }) => `${content} at ${corners[0]}`),
    'texts beyond the canvas',
  ).toEqual([]);
  const touching = boxes.flatMap((first, i) =>
    boxes.slice(i + 1).flatMap((second) => (overlap(first, second) ? [`${first.content} | ${second.content}`] : [])),
  );
  expect(touching, 'texts that overlap').toEqual([]);
}

/** Two convex boxes overlap unless one of their sides separates them (separating axis theorem). */
export function overlap({ corners: first }: TextBox, { corners: second }: TextBox): boolean {
  const axes = [first, second].flatMap((corners) => [side(corners, 0, 1), side(corners, 1, 2)]);
  return axes.every(([dx, dy]) => {
    const [a, b] = [first, second].map((corners) => corners.map(([x, y]) => x * dx + y * dy));
    const reach = Math.hypot(dx, dy) * 0.01;
    return Math.min(...a!) < Math.max(...b!) - reach && Math.min(...b!) < Math.max(...a!) - reach;
  });
}

function side(corners: TextBox['corners'], from: number, to: number): readonly [number, number] {
  return [corners[to]![0] - corners[from]![0], corners[to]![1] - corners[from]![1]];
}

function placeOf(transform: string): Place {
  let place: Place = [1, 0, 0, 1, 0, 0];
  for (const [, name, list] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [first = 0, second = 0] = list!.split(',').map(Number);
    const [cos, sin] = [Math.cos((first * Math.PI) / 180), Math.sin((first * Math.PI) / 180)];
    place = join(place, name === 'rotate' ? [cos, sin, -sin, cos, 0, 0] : [1, 0, 0, 1, first, second]);
  }
  return place;
}

function join([a, b, c, d, e, f]: Place, [g, h, i, j, k, l]: Place): Place {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function move([a, b, c, d, e, f]: Place, [x, y]: readonly [number, number]): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function attribute(attributes: string, name: string): string | undefined {
  return attributes.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
}

function unescapeText(content: string): string {
  return content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** The texts of a figure, in drawing order. */
export function textsOf(svg: string): string[] {
  return textBoxes(svg).map(({ content }) => content);
}
