/**
 * The one look of all figures. A drawing unit is 0.25 mm in print: 340 units are a journal's single column (85 mm),
 * 700 a double column; 11 units of type are 8 points, the smallest type used (9) is 6.4 points.
 */
export const theme = {
  singleColumn: 340,
  doubleColumn: 700,
  /** Space between the edge of a figure and what is drawn. */
  pad: 8,
  font: 'Arial, Arimo, Helvetica, "Liberation Sans", sans-serif',
  fontSize: 11,
  smallFontSize: 9.5,
  tinyFontSize: 9,
  ink: '#1b1f24',
  muted: '#5b6570',
  grid: '#e3e7eb',
  paper: '#ffffff',
  /** A ground for bars and boxes behind which nothing is compared. */
  shade: '#f1f4f7',
  lineWidth: 1.6,
  bandOpacity: 0.16,
  /** With more series than this, their bands would hide one another and are left out. */
  mostBands: 2,
} as const;

/** Okabe and Ito's colours (2008), distinguishable with every kind of colour vision; black last because axes are black. */
export const palette = [
  '#0072B2',
  '#D55E00',
  '#009E73',
  '#CC79A7',
  '#E69F00',
  '#56B4E9',
  '#8A6D00',
  '#000000',
] as const;

/** Dash patterns that repeat slower than the colours, so that series differ in print without colour too. */
export const dashes = [undefined, '6 3', '2 2', '8 3 2 3'] as const;

/** Colour of series i. */
export function seriesColour(i: number): string {
  return palette[i % palette.length]!;
}

/** Dash pattern of series i. */
export function seriesDash(i: number): string | undefined {
  return dashes[Math.floor(i / palette.length) % dashes.length];
}
