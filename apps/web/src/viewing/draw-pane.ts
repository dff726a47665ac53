import type { Volume } from '@radscore/image';
import type { Segment } from '../state/segments.js';
import type { PaneTool } from './pane-tool.js';
import type { Placing } from './placing.js';
import { type Plane, toScreen } from './planes.js';
import { type GreyWindow, maskOnSlice, outlineOf, paintSlice, type SliceMask } from './slice-pixels.js';

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

/** What was made for a pane, and is used again as long as it shows the same slice. */
interface PaneCache {
  readonly canvas: HTMLCanvasElement;
  readonly pixels: ImageData;
  /** What the pixels show. */
  shown: { readonly image: Volume; readonly slice: number; readonly window: GreyWindow } | undefined;
  readonly outlines: Map<number, SliceOutline>;
}

/** An outline on a slice: its border and its inside, in voxels of the screen; undefined where it does not reach the slice. */
interface SliceOutline {
  readonly bits: Uint8Array;
  readonly revision: number;
  readonly slice: number;
  readonly paths: { readonly border: Path2D; readonly inside: Path2D } | undefined;
}

const caches = new WeakMap<HTMLCanvasElement, PaneCache>();

/** Draws a slice with its outlines exactly along the voxels; outlines that overlap are all seen. */
export function drawPane(canvas: HTMLCanvasElement, content: PaneContent, placing: Placing): void {
  const { plane, cursor, mode } = content;
  const context = canvas.getContext('2d')!;
  const slice = cursor[plane.normal];
  const cache = cacheOf(canvas, plane);
  paintOnce(cache, content, slice);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  const toPane = () => context.setTransform(placing.scale[0], 0, 0, placing.scale[1], placing.left, placing.top);
  toPane();
  context.imageSmoothingEnabled = true;
  context.drawImage(cache.canvas, 0, 0);
  const matrix = new DOMMatrix([placing.scale[0], 0, 0, placing.scale[1], placing.left, placing.top]);
  for (const segment of content.segments) {
    if (!segment.visible) continue;
    const paths = outlineOnce(cache, content, segment, slice);
    if (paths === undefined) continue;
    if (mode !== 'outline') {
      toPane();
      context.globalAlpha = content.opacity;
      context.fillStyle = segment.colour;
      context.fill(paths.inside);
      context.globalAlpha = 1;
    }
    if (mode === 'fill') continue;
    const border = new Path2D();
    border.addPath(paths.border, matrix);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.strokeStyle = segment.colour;
    context.lineWidth = (segment.id === content.active ? 2 : 1.25) * devicePixelRatio;
    context.lineCap = 'square';
    context.stroke(border);
  }
  for (const draw of content.above) {
    toPane();
    draw(context, plane, slice, placing.scale[0]);
  }
  if (content.crosshair) drawCrosshair(context, canvas, content, placing);
}

function paintOnce(cache: PaneCache, { image, plane, window }: PaneContent, slice: number): void {
  const { shown, pixels, canvas } = cache;
  if (shown?.image === image && shown.slice === slice && shown.window === window) return;
  paintSlice(image, plane, slice, window, new Uint32Array(pixels.data.buffer));
  canvas.getContext('2d')!.putImageData(pixels, 0, 0);
  cache.shown = { image, slice, window };
}

function outlineOnce(
  { outlines }: PaneCache,
  { image, plane }: PaneContent,
  { id, bits, box, revision }: Segment,
  slice: number,
): SliceOutline['paths'] {
  const before = outlines.get(id);
  if (before?.bits === bits && before.revision === revision && before.slice === slice) return before.paths;
  const mask = maskOnSlice(bits, box, image.geometry, plane, slice);
  const paths = mask && { border: borderOf(mask), inside: insideOf(mask) };
  outlines.set(id, { bits, revision, slice, paths });
  return paths;
}

function borderOf(mask: SliceMask): Path2D {
  const path = new Path2D();
  const lines = outlineOf(mask);
  for (let i = 0; i < lines.length; i += 4) {
    path.moveTo(lines[i], lines[i + 1]);
    path.lineTo(lines[i + 2], lines[i + 3]);
  }
  return path;
}

/** Row by row, so that no second canvas is needed. */
function insideOf({ left, top, columns, rows, inside }: SliceMask): Path2D {
  const path = new Path2D();
  for (let y = 0, i = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++, i++) {
      if (inside[i] === 0) continue;
      const from = x;
      while (x + 1 < columns && inside[i + 1] !== 0) {
        x++;
        i++;
      }
      path.rect(left + from, top + y, x + 1 - from, 1);
    }
  }
  return path;
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
function cacheOf(pane: HTMLCanvasElement, { size: [columns, rows] }: Plane): PaneCache {
  const before = caches.get(pane);
  if (before !== undefined && before.canvas.width === columns && before.canvas.height === rows) return before;
  const canvas = document.createElement('canvas');
  canvas.width = columns;
  canvas.height = rows;
  const made: PaneCache = { canvas, pixels: new ImageData(columns, rows), shown: undefined, outlines: new Map() };
  caches.set(pane, made);
  return made;
}
