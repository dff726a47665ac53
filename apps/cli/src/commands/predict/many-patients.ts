import { dirname, resolve } from 'node:path';
import {
  type CaseOutcome,
  caseError,
  cohortIds,
  type ExtractionRequest,
  extractCohort,
  parseFrame,
} from '@radscore/cases';
import { didYouMean, type ErrorData, isRadError, toJson, toRadError } from '@radscore/core';
import { chooseSheet, pathSource, readSheets, threadExecutor } from '@radscore/host-node';
import { writeFileAtomic } from '@radscore/host-node/files';
import {
  type ModelFile,
  needsSite,
  type PatientPrediction,
  predictionRequest,
  predictMeasured,
  predictPatient,
} from '@radscore/prediction';
import { formatCsv, numberFormatOf, parseWritten, type TextTable } from '@radscore/tables';
import { cliError } from '../../errors.js';
import { formatErrorData } from '../../output/errors.js';
import { createProgressLine } from '../../output/progress.js';
import { stopSignal } from '../../output/stop-signal.js';
import type { SheetFlags } from '../options.js';
import type { PredictFlags } from './flags.js';
import { predictionColumns } from './prediction-columns.js';
import { readingOf } from './read-model.js';

type Scored = readonly [id: string, found: PatientPrediction | ErrorData];

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
  for (const { id, error } of failed) process.stderr.write(`${formatErrorData(error, { case: id })}\n`);
  if (good.length === 0) throw caseError('RAD-COHORT-FAILED', { count: scored.length }, { file });
  const asJson = format === 'json' || (format === undefined && out?.endsWith('.json'));
  const text = asJson ? `${toJson(good, 1)}\n` : formatCsv(predictionColumns(good));
  if (out === undefined) process.stdout.write(text);
  else await writeFileAtomic(out, text);
  const where = out === undefined ? '' : ` in ${out}`;
  process.stderr.write(`${good.length} of ${scored.length} patients scored${where}. ${model.notice}\n`);
  return failed.length === 0 ? 0 : 1;
}

async function fromImages(model: ModelFile, flags: PredictFlags): Promise<Scored[]> {
  const { table, ids } = await readTable(flags.cohort!, flags);
  const clinical = clinicalOf(model, table);
  const sites = sitesOf(model, table, flags);
  const folder = dirname(resolve(flags.cohort!));
  const [images, masks] = ['image', 'mask'].map((name) => columnOf(table, name));
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
    outcomes.map(async (outcome, i): Promise<Scored> => {
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
async function fromFeatures(model: ModelFile, flags: PredictFlags): Promise<Scored[]> {
  const { features: file, cohort } = flags;
  const { table, ids } = await readTable(file!, cohort === undefined ? flags : {});
  const others = cohort === undefined ? undefined : await readTable(cohort, flags);
  const clinical = clinicalOf(model, others?.table ?? table);
  const sites = sitesOf(model, others?.table ?? table, flags);
  const rowOf = new Map((others?.ids ?? ids).map((id, i) => [id, i]));
  const numbers = table.columns.map((name) => numericCells(columnOf(table, name)!));
  return ids.map((id, i) =>
    attempt(id, () => {
      const row = rowOf.get(id);
      if (row === undefined) throw caseError('RAD-PAIR-NO-ROW', {}, { case: id });
      const features = Object.fromEntries(table.columns.map((name, j) => [name, numbers[j]![i]!]));
      return predictPatient(model, { features, clinical: clinical[row]!, ...sites[row] });
    }),
  );
}

function attempt(id: string, work: () => PatientPrediction): Scored {
  try {
    return [id, work()];
  } catch (error) {
    return [id, toRadError(error, { case: id }).toJSON()];
  }
}

/** @throws RAD-COHORT-COLUMN without a column of ids, RAD-USAGE for an id that stands twice. */
async function readTable(
  file: string,
  { sheet, headerRow }: SheetFlags,
): Promise<{ table: TextTable; ids: readonly string[] }> {
  try {
    const { table } = cohortIds(chooseSheet(await readSheets(file), sheet).read(headerRow));
    const ids = ['id', 'patient_id', 'patient id', 'patient'].map((name) => columnOf(table, name)).find((each) => each);
    if (ids === undefined) {
      const values = { name: 'id', columns: table.columns.slice(0, 20).join(', '), suggestion: '' };
      throw caseError('RAD-COHORT-COLUMN', values);
    }
    const twice = ids.find((id, i) => ids.indexOf(id) < i);
    if (twice !== undefined)
      throw cliError('RAD-USAGE', { problem: `the table has several rows of ${twice}; give one row a patient` });
    return { table, ids };
  } catch (error) {
    throw isRadError(error) ? error.at({ file }) : error;
  }
}

function columnOf({ columns, rows }: TextTable, name: string): string[] | undefined {
  const exact = columns.indexOf(name);
  const at = exact >= 0 ? exact : columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  return at < 0 ? undefined : rows.map(({ cells }) => cells[at]!);
}

/** Of each row which image of several is meant, by the columns that `extract --cohort` knows. @throws RAD-COHORT-CELL */
function framesOf(table: TextTable): Pick<ExtractionRequest, 'frame' | 'maskFrame'>[] {
  const [frames, maskFrames] = ['frame', 'mask_frame'].map((name) => columnOf(table, name));
  const numberOf = (name: string, cell: string | undefined, line: number) =>
    cell ? parseFrame(name, cell, line) : undefined;
  return table.rows.map(({ line }, i) => {
    const frame = numberOf('frame', frames?.[i], line);
    const maskFrame = numberOf('mask_frame', maskFrames?.[i], line);
    return { ...(frame !== undefined && { frame }), ...(maskFrame !== undefined && { maskFrame }) };
  });
}

/** Of each row the clinical values that the model reads. How a column writes its numbers is decided by all of its cells. */
function clinicalOf({ clinical }: ModelFile, table: TextTable): Record<string, string>[] {
  const columns = clinical.flatMap(({ name, type }) => {
    const cells = columnOf(table, name);
    if (cells === undefined) return [];
    const format = numberFormatOf(cells.filter((cell) => cell !== ''));
    const decimal = type === 'numeric' && 'decimal' in format ? format.decimal : undefined;
    const plain = (cell: string) => (decimal === undefined ? cell : String(parseWritten(cell, decimal) ?? cell));
    return [[name, cells.map(plain)] as const];
  });
  return table.rows.map((_, i) => Object.fromEntries(columns.map(([name, cells]) => [name, cells[i]!])));
}

/** Of each row the site, for a model that harmonises sites: the flag's for all, else of the study's column of sites, or of `site`. */
function sitesOf(model: ModelFile, table: TextTable, { site }: PredictFlags): { readonly site?: string }[] {
  if (!needsSite(model)) return [];
  if (site !== undefined) return table.rows.map(() => ({ site }));
  const { cohort } = (model.development?.protocol ?? {}) as { readonly cohort?: { readonly site?: string } };
  const cells = (cohort?.site === undefined ? undefined : columnOf(table, cohort.site)) ?? columnOf(table, 'site');
  return table.rows.map((_, i) => (cells === undefined ? {} : { site: cells[i]! }));
}

/** Cells as numbers; what is none is missing, and a model that reads it says so. */
function numericCells(cells: readonly string[]): (number | null)[] {
  const format = numberFormatOf(cells.filter((cell) => cell !== ''));
  const decimal = 'decimal' in format ? format.decimal : 'point';
  return cells.map((cell) => parseWritten(cell, decimal) ?? null);
}
