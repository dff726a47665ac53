// Which figures a study has, in the order of the report.
import type { RunResult } from '@radscore/study';
import { binaryFigures } from './binary.js';
import { caseFigures } from './cases.js';
import { repeatabilityFigures, selectionFigures } from './features.js';
import { honestyFigures } from './honesty.js';
import { withKeyFigures } from './key-figures.js';
import { patientFlowFigure, workflowFigure } from './patients.js';
import { regressionFigures } from './regression.js';
import { type ReportFigure, withDistinctFiles } from './report-figure.js';
import { shiftFigures } from './shift.js';
import { survivalFigures } from './survival.js';

export type { FigurePlace, ReportFigure } from './report-figure.js';

/** Every figure that the results of a run allow; nothing is drawn from data that are not there. */
export function studyFigures(run: RunResult): ReportFigure[] {
  const drawn = withDistinctFiles([
    patientFlowFigure(run),
    ...caseFigures(run),
    workflowFigure(run),
    ...repeatabilityFigures(run),
    ...selectionFigures(run),
    ...(run.cohort.outcome.kind === 'binary' ? binaryFigures(run) : survivalFigures(run)),
    ...shiftFigures(run),
    ...honestyFigures(run),
    ...regressionFigures(run),
  ]);
  return withKeyFigures(run, drawn);
}
