import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  cohortRows,
  compareRuns,
  comparisonTable,
  conformanceMarkdown,
  conformanceTable,
  describeCohort,
  greyLevels,
  readFeatures
} from "./chunk-E76OUEWV.js";
import {
  featureTable,
  problemTable,
  tableFromRecords
} from "./chunk-23HUI4IG.js";
import {
  builtInProtocol,
  builtInProtocols,
  checks,
  clinicalScores,
  describeEstimate,
  featureAgreement,
  parseModelFile,
  parseProtocol,
  predictPatient,
  predictorColumns,
  protocolJsonSchema,
  protocolRequests,
  runChecks,
  scoreInputsOf,
  scoreOf,
  slicePreview,
  studyCohort,
  whereDeparted
} from "./chunk-ZD3O6RAY.js";
import {
  formatCsv,
  parseCsv,
  readCohort
} from "./chunk-J2PYCWKM.js";
import {
  formatParquet
} from "./chunk-FUF4AWHF.js";
import {
  adjudicationThreshold,
  outlineAgreement
} from "./chunk-56QR4I5O.js";
import {
  applyImageSteps,
  checkImageSteps,
  cutPatch,
  deepFeatureNames,
  extractCase,
  imageStepNames,
  scatteringEncoder
} from "./chunk-2PNOVJHT.js";
import {
  regionsOfCase
} from "./chunk-XJUSZSZC.js";
import "./chunk-B6ETTNSI.js";
import "./chunk-NRL5OR5C.js";
import {
  describeSteps
} from "./chunk-T3PMWZZE.js";
import {
  isLesionColumn
} from "./chunk-FAP6H43U.js";
import "./chunk-CTXU5GBD.js";
import {
  phantomStudies,
  phantomStudy
} from "./chunk-MLOW6YOF.js";
import "./chunk-CZF5W4GT.js";
import "./chunk-GO2TTPFV.js";
import "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";
export {
  adjudicationThreshold,
  applyImageSteps,
  builtInProtocol,
  builtInProtocols,
  checkImageSteps,
  checks,
  clinicalScores,
  cohortRows,
  compareRuns,
  comparisonTable,
  conformanceMarkdown,
  conformanceTable,
  cutPatch,
  deepFeatureNames,
  describeCohort,
  describeEstimate,
  describeSteps,
  extractCase,
  featureAgreement,
  featureTable,
  formatCsv,
  formatParquet,
  greyLevels,
  imageStepNames,
  isLesionColumn,
  outlineAgreement,
  parseCsv,
  parseModelFile,
  parseProtocol,
  phantomStudies,
  phantomStudy,
  predictPatient,
  predictorColumns,
  problemTable,
  protocolJsonSchema,
  protocolRequests,
  readCohort,
  readFeatures,
  regionsOfCase,
  runChecks,
  scatteringEncoder,
  scoreInputsOf,
  scoreOf,
  slicePreview,
  studyCohort,
  tableFromRecords,
  whereDeparted
};
