import { baseline, drawLines, lineHeight } from './column.js';
import { element } from './element.js';
import { theme } from './theme.js';
import { wrapText } from './wrap-text.js';

/** A box of text: a head in bold and lines under it, wrapped to the width. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

const inner = 7;
const headType = { size: theme.smallFontSize, bold: true };
const bodyType = { size: theme.tinyFontSize };

/** Lays out a box; `fill` is its ground. */
export function textBox(head: string, body: readonly string[], width: number, fill: string = theme.paper): TextBox {
  const heads = wrapText(head, width - 2 * inner, headType);
  const lines = body.flatMap((line) => wrapText(line, width - 2 * inner, bodyType));
  const headHeight = heads.length * lineHeight(headType.size);
  const height = 2 * inner + headHeight + lines.length * lineHeight(bodyType.size) + (lines.length > 0 ? 2 : 0);
  return {
    width,
    height,
    draw: (x, y) =>
      [
        element('rect', { x, y, width, height, rx: 3, fill, stroke: theme.ink }),
        drawLines(heads, x + inner, y + inner + baseline(headType.size), headType),
        drawLines(lines, x + inner, y + inner + headHeight + 2 + baseline(bodyType.size), bodyType),
      ].join(''),
  };
}

/** An arrow along a path of right angles; its head points along the last piece. */
export function arrow(points: readonly (readonly [number, number])[]): string {
  const [x1, y1] = points.at(-2)!;
  const [x2, y2] = points.at(-1)!;
  const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
  const head = x1 === x2 ? (y2 > y1 ? 'l-3.5,-6h7Z' : 'l-3.5,6h7Z') : x2 > x1 ? 'l-6,-3.5v7Z' : 'l6,-3.5v7Z';
  return (
    element('path', { d, fill: 'none', stroke: theme.ink }) +
    element('path', { d: `M${round(x2)},${round(y2)}${head}`, fill: theme.ink })
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
