import { dirname, resolve } from 'node:path';
import {
  type CaseOutcome,
  caseError,
  chooseSheet,
  type ExtractionRequest,
  extractCohort,
  parseFrame,
} from '@radscore/cases';
import { didYouMean, isRadError, toJson, toRadError } from '@radscore/core';
import { pathSource, readSheets, threadExecutor } from '@radscore/host-node';
import { writeFileAtomic } from '@radscore/host-node/files';
import {
  clinicalCells,
  columnCells,
  type ModelFile,
  type PatientPrediction,
  type PatientTable,
  patientTable,
  predictionRequest,
  predictMeasured,
  predictPatient,
  predictTable,
  siteCells,
  type TableOutcome,
} from '@radscore/prediction';
import { predictionTable } from '@radscore/report';
import { formatCsv, type TextTable } from '@radscore/tables';
import { formatFailures } from '../../output/errors.js';
import { createProgressLine } from '../../output/progress.js';
import { stopSignal } from '../../output/stop-signal.js';
import type { SheetFlags } from '../options.js';
import type { PredictFlags } from './flags.js';
import { readingOf } from './read-model.js';

/**
 * Scores the patients of a table and prints or writes a table of predictions. Returns 1 where single ones could not be scored.
 *
 * @throws RAD-USAGE, RAD-COHORT-*, RAD-TABLE-*, RAD-COHORT-FAILED where nobody could be scored.
 */
export async function predictMany(model: ModelFile, flags: PredictFlags): Promise<number> {
  const { format, out } = flags;
  const file = (flags.cohort ?? flags.features)!;
  const scored = flags.features === undefined ? await fromImages(model, flags) : await fromFeatures(model, flags);
  const good = scored.flatMap(([id, found]) => ('code' in found ? [] : [{ id, ...found }]));
  const failed = scored.flatMap(([id, found]) => ('code' in found ? [{ id, error: found }] : []));
  process.stderr.write(formatFailures(failed));
  if (good.length === 0) throw caseError('RAD-COHORT-FAILED', { count: scored.length }, { file });
  const asJson = format === 'json' || (format === undefined && out?.endsWith('.json'));
  const text = asJson ? `${toJson(good, 1)}\n` : formatCsv(predictionTable(good));
  if (out === undefined) process.stdout.write(text);
  else await writeFileAtomic(out, text);
  const where = out === undefined ? '' : ` in ${out}`;
  process.stderr.write(`${good.length} of ${scored.length} patients scored${where}. ${model.notice}\n`);
  return failed.length === 0 ? 0 : 1;
}

async function fromImages(model: ModelFile, flags: PredictFlags): Promise<readonly TableOutcome[]> {
  const { table, ids } = await readTable(flags.cohort!, flags);
  const clinical = clinicalCells(model, table);
  const sites = siteCells(model, table, flags.site);
  const folder = dirname(resolve(flags.cohort!));
  const [images, masks] = ['image', 'mask'].map((name) => columnCells(table, name));
  if (model.imaging === undefined)
    return ids.map((id, i) =>
      attempt(id, () => predictPatient(model, { features: {}, clinical: clinical[i]!, ...sites[i] })),
    );
  for (const [name, found] of [
    ['image', images],
    ['mask', masks],
  ] as const) {
    if (found !== undefined) continue;
    const values = { name, columns: table.columns.join(', '), suggestion: didYouMean(name, table.columns) };
    throw caseError('RAD-COHORT-COLUMN', values, { file: flags.cohort! });
  }
  const frames = framesOf(table);
  const requests = ids.map((id, i): ExtractionRequest => {
    const path = (cells: readonly string[]) => resolve(folder, cells[i]!);
    return predictionRequest(model, {
      id,
      image: path(images!),
      mask: path(masks!),
      clinical: {},
      ...readingOf(flags),
      ...frames[i],
    })!;
  });
  const outcomes = await measured(requests, flags.jobs);
  const cases = pathSource();
  return Promise.all(
    outcomes.map(async (outcome, i): Promise<TableOutcome> => {
      const id = ids[i]!;
      if ('error' in outcome) return [id, outcome.error.toJSON()];
      const { image, mask } = requests[i]!;
      const files = await Promise.all([image, mask].map((each) => cases.contentHash(each)));
      return attempt(id, () =>
        predictMeasured(model, { row: outcome.result[0]!, clinical: clinical[i]!, files, ...sites[i] }),
      );
    }),
  );
}

async function measured(requests: readonly ExtractionRequest[], jobs: number): Promise<CaseOutcome[]> {
  const progress = createProgressLine('cases');
  const executor = threadExecutor({ jobs, cases: '.', store: '.' });
  const run = { executor, cases: pathSource(), onProgress: progress.report, signal: stopSignal() };
  return extractCohort(requests, run).finally(progress.end).finally(executor.close);
}

/** Features of a table, with the clinical values of the same table or of the cohort, row by row or joined by id. */
async function fromFeatures(model: ModelFile, flags: PredictFlags): Promise<readonly TableOutcome[]> {
  const { features: file, cohort, site } = flags;
  const features = await readTable(file!, cohort === undefined ? flags : {});
  const patients = cohort === undefined ? features : await readTable(cohort, flags);
  return predictTable(model, { features, patients, ...(site !== undefined && { site }) });
}

function attempt(id: string, work: () => PatientPrediction): TableOutcome {
  try {
    return [id, work()];
  } catch (error) {
    return [id, toRadError(error, { case: id }).toJSON()];
  }
}

/** @throws RAD-COHORT-COLUMN without a column of ids, RAD-COHORT-DUPLICATE for an id that stands twice; with the file. */
async function readTable(file: string, { sheet, headerRow }: SheetFlags): Promise<PatientTable> {
  try {
    return patientTable(chooseSheet(await readSheets(file), sheet).read(headerRow));
  } catch (error) {
    throw isRadError(error) ? error.at({ file }) : error;
  }
}

/** Of each row which image of several is meant, by the columns that `extract --cohort` knows. @throws RAD-COHORT-CELL */
function framesOf(table: TextTable): Pick<ExtractionRequest, 'frame' | 'maskFrame'>[] {
  const [frames, maskFrames] = ['frame', 'mask_frame'].map((name) => columnCells(table, name));
  const numberOf = (name: string, cell: string | undefined, line: number) =>
    cell ? parseFrame(name, cell, line) : undefined;
  return table.rows.map(({ line }, i) => {
    const frame = numberOf('frame', frames?.[i], line);
    const maskFrame = numberOf('mask_frame', maskFrames?.[i], line);
    return { ...(frame !== undefined && { frame }), ...(maskFrame !== undefined && { maskFrame }) };
  });
}
