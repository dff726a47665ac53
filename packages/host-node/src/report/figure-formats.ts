import { drawingOf, onWhite } from './drawing.js';
import { epsOf } from './eps-figure.js';
import { pdfOf } from './pdf-figure.js';
import { scaleOf, svgToPng } from './png.js';
import { render } from './resvg.js';
import { tiffOf } from './tiff.js';

/** A figure (SVG) in a format that journals take; `dpi` is for pictures of pixels. */
export type FigureWriter = (svg: string, dpi: number) => Uint8Array | Promise<Uint8Array>;

/** The ending of a format of figures. */
export type FigureFormat = 'png' | 'tiff' | 'eps' | 'pdf';

/** The formats by the endings of their files. */
export const figureFormats: Readonly<Record<FigureFormat, FigureWriter>> = {
  png: (svg, dpi) => svgToPng(svg, { dpi }),
  tiff: (svg, dpi) => {
    const { width, height, pixels } = render(svg, scaleOf({ dpi }));
    return tiffOf({ columns: width, rows: height, pixels: onWhite(pixels) }, dpi);
  },
  eps: (svg) => epsOf(drawingOf(svg)),
  pdf: (svg) => pdfOf(drawingOf(svg)),
};
