// Adapters of Node: figures as pictures, the report as PDF.
export { chromiumFlags, findChromium } from './chromium.js';
export { type FigureFormat, figureFormats } from './figure-formats.js';
export { reportToPdf } from './pdf.js';
export { svgToPng } from './png.js';
export { type ReportOptions, writeReport } from './write-report.js';
