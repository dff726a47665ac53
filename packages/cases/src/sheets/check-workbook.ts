import { isRadError } from '@radscore/core';
import { unzipFiles } from '@radscore/dicom';
import { caseError } from '../errors.js';

/** Bytes of all sheets unpacked, and cells of the rectangle that one spans: far beyond what a clinical table holds. */
const limits = { bytes: 128 * 2 ** 20, cells: 20_000_000 } as const;

/**
 * Refuses a workbook that would not fit into memory, before it is opened: one that announces more than a limit unpacked (nothing is
 * then unpacked), or a sheet that spans more cells than a limit, as one cell in the last row does.
 *
 * @param bytes an xlsx file
 * @returns its files, unpacked
 * @throws RAD-COHORT-LARGE; RAD-COHORT-FILE for what is not a zip archive, or declares a document type (entities)
 */
export function checkWorkbook(bytes: Uint8Array): ReturnType<typeof unzipFiles> {
  const files = unpack(bytes);
  for (const { name, bytes: content } of files) {
    if (!name.endsWith('.xml')) continue;
    // Excel writes none; what it may declare is nothing that a table needs.
    if (declaresTypes(content)) throw caseError('RAD-COHORT-FILE', { detail: `${name} declares a document type` });
    if (!/^xl\/worksheets\/[^/]+$/.test(name)) continue;
    const { rows, columns } = extentOf(content);
    if (rows * columns > limits.cells) {
      const what = `the sheet ${name} spans ${rows} rows and ${columns} columns`;
      throw caseError('RAD-COHORT-LARGE', { what, limit: `${limits.cells} cells` });
    }
  }
  return files;
}

function unpack(bytes: Uint8Array): ReturnType<typeof unzipFiles> {
  try {
    const files = unzipFiles(bytes);
    const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
    if (total <= limits.bytes) return files;
    throw caseError('RAD-COHORT-LARGE', { what: `it has ${total} bytes unpacked`, limit: `${limits.bytes} bytes` });
  } catch (error) {
    if (!isRadError(error) || error.code === 'RAD-COHORT-LARGE') throw error;
    if (error.code === 'RAD-FILE-TOO-LARGE') {
      const what = `it announces ${error.values.bytes} bytes unpacked`;
      throw caseError('RAD-COHORT-LARGE', { what, limit: `${error.values.limit} bytes` });
    }
    throw caseError('RAD-COHORT-FILE', { detail: String(error.values.detail ?? error.message) });
  }
}

/** True where a document type stands before the root element. */
function declaresTypes(xml: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(xml.subarray(0, 4096)).includes('<!DOCTYPE');
}

/** Last row and last column that the cells of a sheet name: `r="XFD1048576"`. Read byte by byte, for sheets are long. */
function extentOf(xml: Uint8Array): { rows: number; columns: number } {
  let [rows, columns] = [1, 1];
  const [space, r, equals, quote, single] = [0x20, 0x72, 0x3d, 0x22, 0x27];
  for (let i = 0; i + 4 < xml.length; i++) {
    if (xml[i]! > space || xml[i + 1] !== r || xml[i + 2] !== equals) continue;
    if (xml[i + 3] !== quote && xml[i + 3] !== single) continue;
    let [column, row, at] = [0, 0, i + 4];
    for (; xml[at]! >= 0x41 && xml[at]! <= 0x5a && at < i + 16; at++) column = 26 * column + xml[at]! - 0x40;
    for (; xml[at]! >= 0x30 && xml[at]! <= 0x39 && at < i + 32; at++) row = 10 * row + xml[at]! - 0x30;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return { rows, columns };
}
