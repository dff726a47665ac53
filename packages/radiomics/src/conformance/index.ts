// Conformance with the IBSI and PyRadiomics, with its reference data: an entry of its own, so that no other bundle carries them.
export { type ConformanceImage, type ConformanceRow, conformanceMarkdown, conformanceTable } from './conformance.js';
