// Conformance with the IBSI and PyRadiomics, with its reference data: an entry of its own, so that no other bundle carries them.
export { type ConformanceImage, conformanceMarkdown, conformanceTable } from './conformance.js';
export type { ConformanceRow } from './conformance-row.js';
export { isWithinTolerance } from './ibsi-tolerance.js';
export {
  compareWithIbsi,
  type IbsiComparison,
  type IbsiConfiguration,
  ibsiConfigurations,
  ibsiDigitalPhantom,
  ibsiValues,
} from './ibsi1.js';
export {
  type Agreement,
  compareWithReference,
  type Deviation,
  type ReferenceValues,
  relativeTolerance,
} from './reference.js';
