// What the page can ask of the engine. A new call: a file beside these, and a line here.
import { listFiles } from './list-files.js';
import { measureSegment } from './measure-segment.js';
import { openFiles } from './open-files.js';
import { openPhantom } from './open-phantom.js';
import { segmentSurface } from './segment-surface.js';

export const calls = { listFiles, measureSegment, openFiles, openPhantom, segmentSurface };

export type Calls = typeof calls;
