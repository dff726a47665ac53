import type { Figure } from '../svg/document.js';

/**
 * The contract of a figure: plain JSON in, SVG out. The data is written beside the drawing (`figures/<name>.json`), so that
 * anyone can redraw it. One file defines one figure, one line of `figures/index.ts` registers it.
 */
export interface FigureDefinition<D> {
  /** The name of its files: `roc`, `decision-curve`. */
  readonly name: string;
  /** One sentence under the figure in the gallery. */
  readonly summary: string;
  /** Draws the data; the same data gives the same bytes. A figure without data (no curve, no row) says so in its place. */
  draw(data: D): Figure;
}
