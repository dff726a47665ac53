// Figures (SVG), tables, the HTML report.
export type { ContactSheetData, ContactTile } from './figures/contact-sheet.js';
export type { FigureDefinition } from './figures/figure.js';
export { figures } from './figures/index.js';
export type { Figure } from './svg/document.js';
