// What the page can ask of the engine. A new call: a file beside these, and a line here.
import { buildEndpoint } from './build-endpoint.js';
import { checkQuality } from './check-quality.js';
import { compareFiles } from './compare-files.js';
import { compareSegments } from './compare-segments.js';
import { describeParameters } from './describe-parameters.js';
import { drawOtherReader } from './draw-other-reader.js';
import { editSegment } from './edit-segment.js';
import { fetchRun } from './fetch-run.js';
import { joinCohort } from './join-cohort.js';
import { keepFiles } from './keep-files.js';
import { keepOutlines, openKeptOutlines } from './kept-outlines.js';
import { listFiles } from './list-files.js';
import { listRegionFunctions } from './list-region-functions.js';
import { makePhantoms } from './make-phantoms.js';
import { mapFeature } from './map-feature.js';
import { measureRegion } from './measure-region.js';
import { measureSegment } from './measure-segment.js';
import { nameImage } from './name-image.js';
import { noiseExperiment } from './noise-experiment.js';
import { openFiles } from './open-files.js';
import { openModel } from './open-model.js';
import { openPhantom } from './open-phantom.js';
import { readParameterFile, writeParameterFile } from './parameter-file.js';
import { patientsAsCsv } from './patients-as-csv.js';
import { planAhead } from './plan-study.js';
import { previewRegion } from './preview-region.js';
import { publishedScores } from './published-scores.js';
import { putSegment, removeSegment } from './put-segment.js';
import { runSegmenter } from './run-segmenter.js';
import { runStudyInTab } from './run-study.js';
import { saveOutlines } from './save-outlines.js';
import { scorePatient } from './score-patient.js';
import { scoreTable } from './score-table.js';
import { segmentSurface } from './segment-surface.js';
import { tellPrediction } from './tell-prediction.js';
import { validateInTab } from './validate-model.js';
import { writeTable } from './write-table.js';

export const calls = {
  buildEndpoint,
  checkQuality,
  compareFiles,
  compareSegments,
  describeParameters,
  drawOtherReader,
  editSegment,
  fetchRun,
  joinCohort,
  keepFiles,
  keepOutlines,
  listFiles,
  listRegionFunctions,
  makePhantoms,
  mapFeature,
  measureRegion,
  measureSegment,
  nameImage,
  noiseExperiment,
  openFiles,
  openKeptOutlines,
  openModel,
  openPhantom,
  patientsAsCsv,
  planAhead,
  previewRegion,
  publishedScores,
  putSegment,
  readParameterFile,
  removeSegment,
  runSegmenter,
  runStudyInTab,
  saveOutlines,
  scorePatient,
  scoreTable,
  segmentSurface,
  tellPrediction,
  validateInTab,
  writeParameterFile,
  writeTable,
};

export type Calls = typeof calls;
