// Adapters of Node: figures as files.
export { svgToPng } from './png.js';
