import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { ExtractionRequest } from '@radscore/cases';
import { aggregateLesions, type CaseFeatures, type Extract, extractCase } from '@radscore/cases';
import { toRadError, type WorkControl } from '@radscore/core';
import { applyImageSteps, type ExtractionParameters, makeParameters, type Sha1 } from '@radscore/radiomics';
import { lesionColumns } from '@radscore/study';
import { deepFeatures } from './deep-features.js';
import { createHelpers } from './extract-helpers.js';
import type { Threads } from './idle-threads.js';
import { type CaseInput, type CaseRow, readCase } from './read-case.js';
import { type SpreadControl, spreadExtraction } from './spread-extraction.js';

/** The features of one row of a case, with the segment it is about where the case has several rows. */
export interface ExtractedRow extends CaseFeatures {
  readonly segment?: string;
  readonly label?: number;
}

export interface RequestControl extends WorkControl {
  /** The threads of which idle ones may help with a large region. */
  readonly threads?: Threads;
}

/**
 * Reads a case and extracts its features: one row, or one for each segment where the request asks for that. The same bits whether
 * threads help or not.
 *
 * @throws the coded error of what failed, with the case named.
 */
export async function extractRequest(request: ExtractionRequest, control?: RequestControl): Promise<ExtractedRow[]> {
  const threads = control?.threads;
  const helpers = threads !== undefined && threads.total > 1 ? createHelpers(threads) : undefined;
  try {
    const parameters = makeParameters(request.parameters);
    if (helpers !== undefined && (await isLargeFile(request.image))) helpers.recruit();
    const { image, rows, lesions } = await readCase(request);
    const prepared = applyImageSteps(image, request.imageSteps ?? []);
    const spread: SpreadControl = { ...control, ...(helpers && { helpers }), sha1: nodeSha1 };
    const measure = (row: CaseRow) => measureRow(request, image, prepared, row, parameters, spread);
    const measured: CaseFeatures[] = [];
    for (const row of rows) measured.push(await measure(row));
    if (lesions !== undefined) return [studyRow(request, rows, measured, lesions)];
    return rows.map(({ segment }, i) => ({
      ...(segment && { segment: segment.name, label: segment.label }),
      ...measured[i]!,
    }));
  } catch (error) {
    throw toRadError(error, { case: request.id });
  } finally {
    await helpers?.dismiss();
  }
}

/** Bytes of an image above which helpers are started while it is read: it may well have large regions. */
const largeFile = 2e6;

async function isLargeFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && (found.isDirectory() || found.size >= largeFile);
}

/** OpenSSL's SHA-1: several times as fast as plain JavaScript. */
const nodeSha1: Sha1 = (parts) => {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** The radiomic features of a row, and the deep ones where the request asks for them: their patch is cut from the image as it was read. */
async function measureRow(
  { deep }: ExtractionRequest,
  image: CaseInput['image'],
  prepared: CaseInput['image'],
  { regions }: CaseRow,
  parameters: ExtractionParameters,
  control: SpreadControl,
): Promise<CaseFeatures> {
  const extract: Extract = (volume, mask, chosen) => spreadExtraction(volume, mask, chosen, control);
  const features = await extractCase(prepared, regions, parameters, extract);
  if (deep === undefined) return features;
  const values = await deepFeatures(image, regions, deep);
  return { ...features, values: [...features.values, ...values] };
}

/** The one row of a patient: the regions of all lesions by the rule of the protocol, then number and volume of the lesions. */
function studyRow(
  { study }: ExtractionRequest,
  rows: readonly CaseRow[],
  measured: readonly CaseFeatures[],
  { count, volume }: { readonly count: number; readonly volume: number },
): ExtractedRow {
  const each = measured.map((features, i) => ({ volume: rows[i]!.volume ?? 1, ...features }));
  return {
    values: [
      ...aggregateLesions(each, study!.lesions.rule),
      [lesionColumns.count, count],
      [lesionColumns.volume, volume],
    ],
    notes: each.flatMap(({ notes }) => notes),
  };
}
