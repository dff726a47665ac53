import { readFile } from 'node:fs/promises';
import type { FeatureTable } from '@radscore/cases';
import { isRadError } from '@radscore/core';
import { readFeatures } from '@radscore/study';
import { parseCsv } from '@radscore/tables';
import { hostError } from '../errors.js';
import type { OpenedStudy } from '../study/open-study.js';

/** Reads the table of features of a study (CSV). @throws RAD-FILE-UNREADABLE, RAD-TABLE-*, and what `readFeatures` throws. */
export async function readFeatureFile(path: string, { protocol, cohort }: OpenedStudy): Promise<FeatureTable> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw hostError('RAD-FILE-UNREADABLE', { detail: error.message }, { file: path });
  });
  try {
    return readFeatures(
      parseCsv(text),
      protocol,
      cohort.columns.map(({ name }) => name),
    );
  } catch (error) {
    throw isRadError(error) ? error.at({ file: path }) : error;
  }
}
