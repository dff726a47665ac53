import type { FeatureTable } from '@radscore/cases';
import { isRadError } from '@radscore/core';
import { readFeatures } from '@radscore/study';
import { parseCsv } from '@radscore/tables';
import { readRegularText } from '../files/read-regular.js';
import type { OpenedStudy } from '../study/open-study.js';

/** Reads the table of features of a study (CSV). @throws RAD-FILE-UNREADABLE, RAD-TABLE-*, and what `readFeatures` throws. */
export async function readFeatureFile(path: string, { protocol, cohort }: OpenedStudy): Promise<FeatureTable> {
  const text = await readRegularText(path);
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
