// Phantom images and phantom studies, whose truth is known.
export { type OutlinePerturbation, perturbOutline } from './images/perturb-outline.js';
export { type PhantomCase, type PhantomOptions, type PhantomTruth, phantomCase } from './images/phantom-case.js';
export {
  type PhantomUltrasound,
  type PhantomUltrasoundOptions,
  phantomUltrasound,
} from './images/phantom-ultrasound.js';
export { phantomStudies, phantomStudy } from './studies/index.js';
export { makePhantomCohort, type PhantomMaking } from './studies/phantom-cohort.js';
export {
  drawPhantomTask,
  type PhantomDrawing,
  type PhantomFile,
  phantomPatientFiles,
} from './studies/phantom-patient-files.js';
export type { PhantomCohortOptions, PhantomPatient, PhantomScan, PhantomStudy } from './studies/phantom-study.js';
export { dealScanners, onScanner, type PhantomScanner, phantomScanners } from './studies/scanners.js';
