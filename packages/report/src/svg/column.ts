import { type Figure, figure } from './document.js';
import { text } from './element.js';
import { type Type, textWidth } from './text-width.js';
import { theme } from './theme.js';
import { wrapText } from './wrap-text.js';

/** A part of a figure that knows its height and draws itself from a given top. Parts stand one under the other and never overlap. */
export interface Block {
  readonly height: number;
  readonly draw: (top: number) => string;
}

/** A figure of blocks, from the top down; `undefined` takes no room. */
export function figureOfBlocks(width: number, alt: string, blocks: readonly (Block | undefined)[]): Figure {
  let top = theme.pad;
  const parts: string[] = [];
  for (const block of blocks) {
    if (block === undefined) continue;
    parts.push(block.draw(top));
    top += block.height;
  }
  return figure(width, Math.ceil(top + theme.pad), alt, ...parts);
}

/** A figure whose data is empty: its title, and why nothing is drawn. */
export function emptyFigure(title: string | undefined, reason: string, width: number = theme.singleColumn): Figure {
  return figureOfBlocks(width, `${title === undefined ? '' : `${title}: `}${reason}`, [
    titleBlock(title, width),
    space(16),
    textBlock(reason, { width, anchor: 'middle', fill: theme.muted }),
    space(16),
  ]);
}

/** The heading of a figure, wrapped. */
export function titleBlock(title: string | undefined, width: number): Block | undefined {
  if (title === undefined || title.trim() === '') return undefined;
  const block = textBlock(title, { width, size: theme.fontSize, bold: true, maxLines: 4 });
  return { height: block.height + 4, draw: block.draw };
}

export interface TextBlockOptions {
  /** Room between `left` and the right edge of the block. */
  readonly width: number;
  readonly left?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle';
  readonly maxLines?: number;
}

/** A paragraph. */
export function textBlock(content: string, options: TextBlockOptions): Block {
  const { width, left = theme.pad, size = theme.smallFontSize, bold, fill = theme.ink, anchor = 'start' } = options;
  const type = { size, ...(bold && { bold }) };
  const room = width - left - theme.pad;
  const lines = wrapText(content, room, type, options.maxLines);
  return {
    height: lines.length * lineHeight(size),
    draw: (top) =>
      drawLines(lines, anchor === 'middle' ? left + room / 2 : left, top + baseline(size), type, {
        fill,
        'text-anchor': anchor === 'middle' ? anchor : undefined,
      }),
  };
}

/** Empty room. */
export function space(height: number): Block {
  return { height, draw: () => '' };
}

/** Lines of text under one another, the baseline of the first at y. */
export function drawLines(
  lines: readonly string[],
  x: number,
  y: number,
  type: Type,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return lines
    .map((line, i) =>
      line === ''
        ? ''
        : text(line, {
            x,
            y: y + i * lineHeight(type.size),
            'font-size': type.size === theme.fontSize ? undefined : type.size,
            'font-weight': type.bold ? 'bold' : undefined,
            ...attributes,
          }),
    )
    .join('');
}

/** Distance of two baselines. */
export function lineHeight(size: number): number {
  return size * 1.25;
}

/** Where the baseline of a line lies under the top of its line box. */
export function baseline(size: number): number {
  return size * 0.95;
}

/** The widest of some lines. */
export function widestLine(lines: readonly string[], type: Type): number {
  return lines.reduce((widest, line) => Math.max(widest, textWidth(line, type)), 0);
}
