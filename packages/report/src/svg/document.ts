import { element, escapeText } from './element.js';
import { theme } from './theme.js';

/** A finished figure: a self-contained SVG and what it shows in words, for readers who cannot see it. */
export interface Figure {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Wraps drawn parts into a figure with the common font, a white ground and a description. */
export function figure(width: number, height: number, alt: string, ...parts: readonly string[]): Figure {
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': theme.font,
      'font-size': theme.fontSize,
    },
    `<title>${escapeText(alt)}</title>`,
    element('rect', { width, height, fill: theme.paper }),
    ...parts,
  );
  return { svg, width, height, alt };
}
