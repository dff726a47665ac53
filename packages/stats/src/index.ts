// Tests, ROC, calibration, survival curves, agreement.
export { column, fromRows, type Matrix, rowMajor, takeColumns, takeRows, zeros } from './linalg/matrix.js';
