// What the page can ask of the engine. A new call: a file beside these, and a line here.
import { compareSegments } from './compare-segments.js';
import { describeParameters } from './describe-parameters.js';
import { editSegment } from './edit-segment.js';
import { listFiles } from './list-files.js';
import { listRegionFunctions } from './list-region-functions.js';
import { measureRegion } from './measure-region.js';
import { measureSegment } from './measure-segment.js';
import { openFiles } from './open-files.js';
import { openPhantom } from './open-phantom.js';
import { readParameterFile, writeParameterFile } from './parameter-file.js';
import { previewRegion } from './preview-region.js';
import { putSegment, removeSegment } from './put-segment.js';
import { saveOutlines } from './save-outlines.js';
import { segmentSurface } from './segment-surface.js';
import { writeTable } from './write-table.js';

export const calls = {
  compareSegments,
  describeParameters,
  editSegment,
  listFiles,
  listRegionFunctions,
  measureRegion,
  measureSegment,
  openFiles,
  openPhantom,
  previewRegion,
  putSegment,
  readParameterFile,
  removeSegment,
  saveOutlines,
  segmentSurface,
  writeParameterFile,
  writeTable,
};

export type Calls = typeof calls;
