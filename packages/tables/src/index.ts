// Tables: CSV, Parquet, cells as people write them.
export { parseCsv, requireEachOnce, type TextTable } from './csv.js';
export { tableError, tableErrors } from './errors.js';
export { formatCsv } from './format-csv.js';
export { fromHeader, type SheetRow } from './header-row.js';
export { type DecimalSign, type NumberFormat, numberFormatOf, parseWritten } from './number-format.js';
export { formatParquet } from './parquet.js';
export {
  dateOrderOf,
  excelDate,
  looksLikeDate,
  parseDate,
  parseFlag,
  parseNumber,
  parsePercent,
} from './parse-cell.js';
export { type Cell, type Table, tableFromRecords } from './table.js';
