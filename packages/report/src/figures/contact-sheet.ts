import { base64 } from '@scure/base';
import { encode } from 'fast-png';
import { type Block, emptyFigure, figureOfBlocks, titleBlock } from '../svg/column.js';
import type { Figure } from '../svg/document.js';
import { element, formatCoordinate, text } from '../svg/element.js';
import { count } from '../svg/format.js';
import { legendBlock } from '../svg/legend.js';
import { theme } from '../svg/theme.js';
import { shortenText } from '../svg/wrap-text.js';
import type { FigureDefinition } from './figure.js';

/** One slice of one case with the outlines of its regions. */
export interface ContactTile {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Height of a pixel over its width, so that a slice with oblong pixels keeps its shape. */
  readonly aspect: number;
  /** Grey values 0-255, x fastest, `width * height` of them, as base64. */
  readonly pixels: string;
  /** For each region of the sheet, in order: its border as line pieces [x1, y1, x2, y2] between pixel corners. */
  readonly outlines: readonly (readonly (readonly number[])[])[];
}

export interface ContactSheetData {
  readonly title?: string;
  /** Names of the outlined regions. */
  readonly regions: readonly string[];
  readonly tiles: readonly ContactTile[];
}

/** Okabe and Ito's colours that are distinguishable on black and grey. */
const outlineColours = ['#E69F00', '#56B4E9', '#F0E442', '#CC79A7'] as const;

function outlineColour(i: number): string {
  return outlineColours[i % outlineColours.length]!;
}

const tileSize = 160;
const gap = 8;

/** Each case's slice with the outlines of its regions: to see at a glance whether every outline lies where it should. */
export const contactSheet: FigureDefinition<ContactSheetData> = {
  name: 'contact-sheet',
  summary: 'The slice with the largest cut through the region of each case, with the outlines of the regions.',
  draw({ title, regions, tiles }): Figure {
    if (tiles.length === 0) return emptyFigure(title, 'No case to show: no image was read.');
    const columns = Math.min(4, tiles.length);
    const width = Math.max(theme.singleColumn, gap + columns * (tileSize + gap));
    const left = (width - columns * (tileSize + gap) + gap) / 2;
    const legend = legendBlock(
      regions.map((label, i) => ({ label, sample: { kind: 'line', colour: outlineColour(i) } })),
      { width },
    );
    const rowHeight = tileSize + 16 + gap;
    const sheet: Block = {
      height: Math.ceil(tiles.length / columns) * rowHeight - gap,
      draw: (top) =>
        tiles
          .map((tile, i) => {
            const x = left + (i % columns) * (tileSize + gap);
            return drawTile(tile, x, top + Math.floor(i / columns) * rowHeight);
          })
          .join(''),
    };
    const alt = `Slices of ${count(tiles.length, 'case')} with the outlines of ${regions.join(', ')}.`;
    return figureOfBlocks(width, alt, [titleBlock(title, width), legend, sheet]);
  },
};

function drawTile({ title, width, height, aspect, pixels, outlines }: ContactTile, x: number, y: number): string {
  const scale = Math.min(tileSize / width, tileSize / (height * aspect));
  const [shownWidth, shownHeight] = [width * scale, height * aspect * scale];
  const left = x + (tileSize - shownWidth) / 2;
  const top = y + 14 + (tileSize - shownHeight) / 2;
  const place = (px: number, py: number) =>
    `${formatCoordinate(left + px * scale)},${formatCoordinate(top + py * aspect * scale)}`;
  const borders = outlines.map((pieces, i) =>
    element('path', {
      d: pieces.map(([x1, y1, x2, y2]) => `M${place(x1!, y1!)}L${place(x2!, y2!)}`).join(''),
      stroke: outlineColour(i),
      'stroke-width': 1.2,
      fill: 'none',
    }),
  );
  return [
    element('rect', { x, y: y + 14, width: tileSize, height: tileSize, fill: '#000000' }),
    element('image', {
      x: left,
      y: top,
      width: shownWidth,
      height: shownHeight,
      preserveAspectRatio: 'none',
      href: pngDataUrl(width, height, pixels),
    }),
    // The first region is the one to look at: it is drawn last, over the borders it shares with others.
    ...borders.reverse(),
    text(shortenText(title, tileSize, { size: theme.smallFontSize }), {
      x,
      y: y + 10,
      'font-size': theme.smallFontSize,
    }),
  ].join('');
}

function pngDataUrl(width: number, height: number, pixels: string): string {
  const bytes = encode({ width, height, data: base64.decode(pixels), channels: 1, depth: 8 });
  return `data:image/png;base64,${base64.encode(bytes)}`;
}
