import type { Drawing, Paint, Shape } from './drawing.js';
import { unitsPerInch } from './drawing.js';

/** Points (1/72 inch) of a drawing unit. */
export const pointsPerUnit = 72 / unitsPerInch;

/** What PDF and PostScript do each in its own way. */
export interface OperatorDialect {
  /** Chooses an opacity, where there is one; else colours are mixed with the paper's white. */
  readonly opacity?: (of: 'fill' | 'stroke', value: number) => string;
  /** Paints a picture into the unit square. */
  readonly picture: (picture: Extract<Shape, { kind: 'picture' }>) => string;
}

/**
 * The operators that paint a drawing, in the words of PDF (m l c h f S q Q cm w d J j M rg RG W n): PostScript can be told them in a
 * few definitions. The origin is at the lower left, in points.
 */
export function operatorsOf({ height, shapes }: Drawing, dialect: OperatorDialect): string {
  const k = pointsPerUnit;
  const lines = ['q', `${write(k)} 0 0 ${write(-k)} 0 ${write(height * k)} cm`];
  for (const shape of shapes) paint(shape, dialect, lines);
  return [...lines, 'Q', ''].join('\n');
}

function paint(shape: Shape, dialect: OperatorDialect, lines: string[]): void {
  if (shape.kind === 'group') {
    lines.push('q');
    if (shape.matrix) lines.push(`${shape.matrix.map(write).join(' ')} cm`);
    if (shape.clip) lines.push(segments(shape.clip), 'W n');
    for (const each of shape.shapes) paint(each, dialect, lines);
    lines.push('Q');
  } else if (shape.kind === 'picture') {
    const { x, y, width, height } = shape.place;
    lines.push('q', `${[width, 0, 0, -height, x, y + height].map(write).join(' ')} cm`, dialect.picture(shape), 'Q');
  } else {
    const { path, fill, evenOdd, stroke } = shape;
    const drawn = segments(path);
    if (fill) lines.push(colour(fill, 'fill', dialect), drawn, evenOdd ? 'f*' : 'f');
    if (stroke === undefined) return;
    const { width, dash, cap, join, mitreLimit } = stroke;
    lines.push(`${write(width)} w [${dash.map(write).join(' ')}] 0 d ${cap} J ${join} j ${write(mitreLimit)} M`);
    lines.push(colour(stroke, 'stroke', dialect), drawn, 'S');
  }
}

function colour({ colour: rgb, opacity }: Paint, of: 'fill' | 'stroke', dialect: OperatorDialect): string {
  const mixed = dialect.opacity === undefined ? rgb.map((value) => 1 - (1 - value) * opacity) : rgb;
  const chosen = `${mixed.map(write).join(' ')} ${of === 'fill' ? 'rg' : 'RG'}`;
  return dialect.opacity === undefined ? chosen : `${dialect.opacity(of, opacity)} ${chosen}`;
}

/** A path of absolute commands M, L, Q, C, Z as operators; PDF knows cubic curves only. */
function segments(path: string): string {
  const words = path.match(/[A-Z]|-?[\d.]+(?:e-?\d+)?/g) ?? [];
  const out: string[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < words.length; ) {
    const command = words[at++]!;
    const take = (count: number) => {
      at += count;
      return words.slice(at - count, at).map(Number);
    };
    if (command === 'Z') out.push('h');
    else if (command === 'Q') {
      const [u, v, endX, endY] = take(4) as [number, number, number, number];
      const third = (from: number, to: number) => from + (2 / 3) * (to - from);
      const curve = [third(x, u), third(y, v), third(endX, u), third(endY, v), endX, endY];
      out.push(`${curve.map(write).join(' ')} c`);
      [x, y] = [endX, endY];
    } else {
      const numbers = take(command === 'C' ? 6 : 2);
      out.push(`${numbers.map(write).join(' ')} ${command.toLowerCase()}`);
      [x, y] = numbers.slice(-2) as [number, number];
    }
  }
  return out.join('\n');
}

function write(value: number): string {
  return String(Number(value.toFixed(4)));
}
