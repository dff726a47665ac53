import { base64 } from '@scure/base';
import { encode } from 'fast-png';
import { type Figure, figure } from '../svg/document.js';
import { element, formatCoordinate, text } from '../svg/element.js';
import { seriesColour, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

/** One slice of one case with the outlines of its regions. */
export interface ContactTile {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Height of a pixel over its width, so that a slice with oblong pixels keeps its shape. */
  readonly aspect: number;
  /** Grey values 0-255, x fastest, `width * height` of them. */
  readonly pixels: ArrayLike<number>;
  /** For each region of the sheet, in order: its border as line pieces [x1, y1, x2, y2] between pixel corners. */
  readonly outlines: readonly (readonly (readonly [number, number, number, number])[])[];
}

export interface ContactSheetData {
  readonly title?: string;
  /** Names of the outlined regions. */
  readonly regions: readonly string[];
  readonly tiles: readonly ContactTile[];
}

const tileSize = 160;
const gap = 8;

/** Each case's slice with the outlines of its regions: to see at a glance whether every outline lies where it should. */
export const contactSheet: FigureDefinition<ContactSheetData> = {
  name: 'contact-sheet',
  summary: 'The slice with the largest cut through the region of each case, with the outlines of the regions.',
  draw({ title, regions, tiles }): Figure {
    const columns = Math.min(4, Math.max(1, tiles.length));
    const width = gap + columns * (tileSize + gap);
    const top = (title === undefined ? 0 : 20) + 22;
    const height = top + Math.ceil(tiles.length / columns) * (tileSize + 16 + gap) + gap;
    const legend = regions.map((name, i) => {
      const x = gap + i * ((width - 2 * gap) / Math.max(1, regions.length));
      return (
        element('line', {
          x1: x,
          x2: x + 16,
          y1: top - 12,
          y2: top - 12,
          stroke: seriesColour(i + 4),
          'stroke-width': 2,
        }) + text(name, { x: x + 21, y: top - 8.5, 'font-size': theme.smallFontSize })
      );
    });
    const drawn = tiles.map((tile, i) => {
      const x = gap + (i % columns) * (tileSize + gap);
      const y = top + Math.floor(i / columns) * (tileSize + 16 + gap);
      return drawTile(tile, x, y);
    });
    const heading = title === undefined ? '' : text(title, { x: gap, y: 16, 'font-weight': 'bold' });
    const alt = `Slices of ${tiles.length} cases with the outlines of ${regions.join(', ')}.`;
    return figure(width, height, alt, heading, ...legend, ...drawn);
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
      d: pieces.map(([x1, y1, x2, y2]) => `M${place(x1, y1)}L${place(x2, y2)}`).join(''),
      stroke: seriesColour(i + 4),
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
    text(title, { x, y: y + 10, 'font-size': theme.smallFontSize }),
  ].join('');
}

function pngDataUrl(width: number, height: number, pixels: ArrayLike<number>): string {
  const bytes = encode({ width, height, data: Uint8Array.from(pixels), channels: 1, depth: 8 });
  return `data:image/png;base64,${base64.encode(bytes)}`;
}
