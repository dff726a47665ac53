import type { Volume } from '@radscore/image';
import type { Segment } from '../state/segments.js';
import type { PaneTool } from './pane-tool.js';
import type { Placing } from './placing.js';
import { type Plane, toScreen } from './planes.js';
import { type GreyWindow, maskOnSlice, outlineOf, paintSlice } from './slice-pixels.js';

export interface PaneContent {
  readonly image: Volume;
  readonly plane: Plane;
  readonly cursor: readonly [number, number, number];
  readonly window: GreyWindow;
  /** Drawn in their order, the last on top. */
  readonly segments: readonly Segment[];
  readonly active: number | undefined;
  readonly mode: 'outline' | 'fill' | 'both';
  readonly opacity: number;
  readonly crosshair: boolean;
  /** What is drawn above the outlines. */
  readonly above: readonly NonNullable<PaneTool['draw']>[];
}

const slices = new WeakMap<HTMLCanvasElement, { readonly canvas: HTMLCanvasElement; readonly pixels: ImageData }>();

/** Draws a slice with its outlines exactly along the voxels; outlines that overlap are all seen. */
export function drawPane(canvas: HTMLCanvasElement, content: PaneContent, placing: Placing): void {
  const { plane, cursor, image, window, mode } = content;
  const context = canvas.getContext('2d')!;
  const slice = cursor[plane.normal];
  const [columns, rows] = plane.size;
  const buffer = bufferOf(canvas, columns, rows);
  paintSlice(image, plane, slice, window, new Uint32Array(buffer.pixels.data.buffer));
  buffer.canvas.getContext('2d')!.putImageData(buffer.pixels, 0, 0);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  const toPane = () => context.setTransform(placing.scale[0], 0, 0, placing.scale[1], placing.left, placing.top);
  toPane();
  context.imageSmoothingEnabled = true;
  context.drawImage(buffer.canvas, 0, 0);
  for (const segment of content.segments) {
    if (!segment.visible) continue;
    const inside = maskOnSlice(segment.bits, segment.box, image.geometry, plane, slice);
    if (inside === undefined) continue;
    toPane();
    if (mode !== 'outline') fill(context, inside, columns, rows, segment.colour, content.opacity);
    if (mode === 'fill') continue;
    context.beginPath();
    const lines = outlineOf(inside, columns, rows);
    for (let i = 0; i < lines.length; i += 4) {
      context.moveTo(lines[i], lines[i + 1]);
      context.lineTo(lines[i + 2], lines[i + 3]);
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.strokeStyle = segment.colour;
    context.lineWidth = (segment.id === content.active ? 2 : 1.25) * devicePixelRatio;
    context.lineCap = 'square';
    context.stroke();
  }
  for (const draw of content.above) {
    toPane();
    draw(context, plane, slice, placing.scale[0]);
  }
  if (content.crosshair) drawCrosshair(context, canvas, content, placing);
}

/** Fills row by row, so that no second canvas is needed. */
function fill(
  context: CanvasRenderingContext2D,
  inside: Uint8Array,
  columns: number,
  rows: number,
  colour: string,
  opacity: number,
): void {
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  context.beginPath();
  for (let y = 0, i = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++, i++) {
      if (inside[i] === 0) continue;
      const from = x;
      while (x + 1 < columns && inside[i + 1] !== 0) {
        x++;
        i++;
      }
      context.rect(from, y, x + 1 - from, 1);
    }
  }
  context.fill();
  context.globalAlpha = 1;
}

function drawCrosshair(
  context: CanvasRenderingContext2D,
  { width, height }: HTMLCanvasElement,
  { plane, cursor }: PaneContent,
  { scale, left, top }: Placing,
): void {
  const { x, y } = toScreen(plane, cursor);
  const [atX, atY] = [left + (x + 0.5) * scale[0], top + (y + 0.5) * scale[1]];
  const gap = 10 * devicePixelRatio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.strokeStyle = 'rgba(255, 255, 255, 0.45)';
  context.lineWidth = devicePixelRatio;
  context.beginPath();
  for (const [x0, y0, x1, y1] of [
    [atX, 0, atX, atY - gap],
    [atX, atY + gap, atX, height],
    [0, atY, atX - gap, atY],
    [atX + gap, atY, width, atY],
  ]) {
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
  }
  context.stroke();
}

/** A canvas of the size of the slice, kept for each pane. */
function bufferOf(pane: HTMLCanvasElement, columns: number, rows: number) {
  const before = slices.get(pane);
  if (before !== undefined && before.canvas.width === columns && before.canvas.height === rows) return before;
  const canvas = document.createElement('canvas');
  canvas.width = columns;
  canvas.height = rows;
  const made = { canvas, pixels: new ImageData(columns, rows) };
  slices.set(pane, made);
  return made;
}
