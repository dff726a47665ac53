import type { ErrorData } from '@radscore/core';
import type { DroppedFiles } from '@radscore/host-web';
import {
  type ReportFigure,
  renderValidation,
  type StudyTable,
  validationFigures,
  validationTables,
  verdictSentence,
} from '@radscore/report';
import { readFeatures, studyCohort, validateModel, validationFiles, validationProtocol } from '@radscore/study';
import { version } from '../../version.js';
import { type Call, handOver } from '../call.js';
import { type GivenTable, inTable, openPatients, readTable } from '../open-study.js';
import { packRun } from '../pack-run.js';
import { modelOf } from '../session.js';
import { portsOf } from '../study-ports.js';

export interface CohortToValidate {
  readonly cohort: GivenTable;
  /** Features measured beforehand, instead of images. */
  readonly features?: GivenTable;
  /** Images and outlines, by the paths that the cohort has. */
  readonly files: DroppedFiles;
}

/** How a model does in another cohort. */
export interface ValidatedModel {
  readonly patients: number;
  readonly events: number;
  readonly verdict: string;
  readonly tables: readonly StudyTable[];
  readonly warnings: readonly ErrorData[];
  readonly figures: readonly ReportFigure[];
  readonly failures: readonly { readonly id: string; readonly error: ErrorData }[];
  readonly report: string;
  /** The folder that `radscore validate` writes, packed. */
  readonly zip: Uint8Array<ArrayBuffer>;
}

/** Validates the model that is open, as `radscore validate` does. @throws RAD-MODEL-*, RAD-COHORT-*, and what measuring throws. */
export const validateInTab: Call<CohortToValidate, ValidatedModel> = async (
  { cohort: table, features, files },
  { session, onProgress },
) => {
  const model = modelOf(session);
  const protocol = validationProtocol(model);
  const images = features === undefined && model.imaging !== undefined;
  const { rows } = await openPatients({ protocol, cohort: table, files });
  const cohort = studyCohort(rows, protocol, { images, file: table.name });
  const own = cohort.columns.map(({ name }) => name);
  const measured =
    features && (await inTable(features, async () => readFeatures(await readTable(features), protocol, own)));
  const ports = await portsOf(files);
  try {
    const plan = { model, cohort, versions: { radscore: version }, ...(measured && { features: measured }) };
    const { result, failures } = await validateModel(plan, ports, { onProgress });
    const rendered = renderValidation(result).files;
    const zip = packRun([...validationFiles(result), ...Object.entries(rendered)]);
    const { n, events } = result.performance;
    return handOver(
      {
        patients: n,
        events,
        verdict: verdictSentence(result),
        tables: validationTables(result),
        figures: validationFigures(result),
        warnings: result.warnings,
        failures,
        report: rendered['report.html'],
        zip,
      },
      [zip.buffer],
    );
  } finally {
    await ports.close();
  }
};
