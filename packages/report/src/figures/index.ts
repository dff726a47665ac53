// The table of contents of figures: a new figure is one file and one line here.
import { aucOverTime } from './auc-over-time.js';
import { calibration } from './calibration.js';
import { confusion } from './confusion.js';
import { contactSheet } from './contact-sheet.js';
import { contributions } from './contributions.js';
import { correlation } from './correlation.js';
import { decisionCurves } from './decision-curve.js';
import { featureDensities } from './feature-densities.js';
import { featureShift } from './feature-shift.js';
import { featureStability } from './feature-stability.js';
import { forest } from './forest.js';
import { iccHistogram } from './icc-histogram.js';
import { kaplanMeierFigure } from './kaplan-meier.js';
import { lassoCv } from './lasso-cv.js';
import { lassoPath } from './lasso-path.js';
import { nomogramFigure } from './nomogram.js';
import { patientFlow } from './patient-flow.js';
import { patientSurvival } from './patient-survival.js';
import { permutationControl } from './permutation-control.js';
import { publishedAndHonest } from './published-and-honest.js';
import { roc } from './roc.js';
import { scoreByGroup } from './score-by-group.js';
import { selectionStability } from './selection-stability.js';
import { timeDependentRoc } from './time-dependent-roc.js';
import { workflow } from './workflow.js';

export const figures = {
  // Who and how
  patientFlow,
  workflow,
  contactSheet,
  // Features
  iccHistogram,
  featureStability,
  featureDensities,
  featureShift,
  lassoCv,
  lassoPath,
  contributions,
  selectionStability,
  correlation,
  scoreByGroup,
  // Models
  roc,
  calibration,
  decisionCurves,
  confusion,
  publishedAndHonest,
  permutationControl,
  nomogram: nomogramFigure,
  // Survival
  kaplanMeier: kaplanMeierFigure,
  patientSurvival,
  timeDependentRoc,
  aucOverTime,
  forest,
} as const;
