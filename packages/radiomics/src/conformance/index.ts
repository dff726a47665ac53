// Conformance with the IBSI and PyRadiomics, with its reference data: a separate entry point, so that no other bundle carries them.
export { type ConformanceImage, type ConformanceRow, conformanceMarkdown, conformanceTable } from './conformance.js';
