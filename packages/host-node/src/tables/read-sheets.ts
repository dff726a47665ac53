import { stat } from 'node:fs/promises';
import { caseError, largestSheet, type Sheet, sheetsOf } from '@radscore/cases';
import { toRadError } from '@radscore/core';
import { hostError } from '../errors.js';
import { readRegular } from '../files/read-regular.js';

/**
 * The tables of a CSV or xlsx file, as `sheetsOf` has them; what a sheet throws names the file.
 *
 * @throws RAD-FILE-UNREADABLE, RAD-COHORT-FILE, RAD-COHORT-LARGE; on reading a sheet RAD-TABLE-….
 */
export async function readSheets(path: string): Promise<Sheet[]> {
  const named = (error: unknown) => toRadError(error, { file: path });
  try {
    const { size } = await stat(path).catch(unreadable);
    if (size > largestSheet) {
      throw caseError('RAD-COHORT-FILE', { detail: `it has ${size} bytes, more than ${largestSheet}` });
    }
    const sheets = await sheetsOf(await readRegular(path).catch(unreadable));
    return sheets.map((sheet) => ({
      ...sheet,
      read(headerRow) {
        try {
          return sheet.read(headerRow);
        } catch (error) {
          throw named(error);
        }
      },
    }));
  } catch (error) {
    throw named(error);
  }
}

function unreadable(error: Error): never {
  throw hostError('RAD-FILE-UNREADABLE', { detail: error.message });
}
