// Which figures a study has, in the order of the report.
import type { RunResult } from '@radscore/study';
import { type ContactSheetData, contactSheet } from '../figures/contact-sheet.js';
import { binaryFigures } from './binary.js';
import { repeatabilityFigures, selectionFigures } from './features.js';
import { honestyFigures } from './honesty.js';
import { patientFlowFigure, workflowFigure } from './patients.js';
import { regressionFigures } from './regression.js';
import { type ReportFigure, reportFigure, withDistinctFiles } from './report-figure.js';
import { survivalFigures } from './survival.js';

export type { FigurePlace, ReportFigure } from './report-figure.js';

/** Every figure that the results of a run allow; nothing is drawn from data that are not there. */
export function studyFigures(run: RunResult, extra: { readonly contactSheet?: ContactSheetData } = {}): ReportFigure[] {
  const cases =
    extra.contactSheet === undefined
      ? []
      : [
          reportFigure(contactSheet, extra.contactSheet, {
            place: 'patients',
            caption: 'Cases with the outlines of the regions that were measured.',
          }),
        ];
  return withDistinctFiles([
    patientFlowFigure(run),
    ...cases,
    workflowFigure(run),
    ...repeatabilityFigures(run),
    ...selectionFigures(run),
    ...(run.cohort.outcome.kind === 'binary' ? binaryFigures(run) : survivalFigures(run)),
    ...honestyFigures(run),
    ...regressionFigures(run),
  ]);
}
