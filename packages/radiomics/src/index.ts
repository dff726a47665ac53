// Filters, discretisation, feature families, the extractor, parameter files.
export { radiomicsError, radiomicsErrors } from './errors.js';
export type { Diagnostics, DiagnosticValue } from './extractor/diagnostics.js';
export {
  type ExtractionControl,
  type ExtractionResult,
  extractFeatures,
  extractFeaturesInSteps,
  extractionResult,
} from './extractor/extract-features.js';
export { featureNames, imageNames } from './extractor/feature-names.js';
export { estimateMemory, type ForeseenPreparation, foresee, type MemoryEstimate } from './extractor/foresee.js';
export { createMeasure, type Measure } from './extractor/measure.js';
export type { Preparation, PreparedRegion } from './extractor/prepare.js';
export type { Sha1 } from './extractor/sha1.js';
export { type ExtractionTask, extractionTasks, taskCost } from './extractor/tasks.js';
export type { Family, FamilyInputs, FeatureInfo, FeatureValue } from './families/family.js';
export { currentFeatures } from './families/family.js';
export { type AnyFamily, families } from './families/index.js';
export type { DerivedImage, Filter, FilterContext, FilterDefinition } from './filters/filter.js';
export { filters } from './filters/index.js';
export { applyImageSteps, checkImageSteps, type ImageStep, imageStepNames } from './image-steps/image-steps.js';
export { eachFeatureMap, type FeatureMap, type FeatureMapOptions, featureMaps } from './maps/feature-maps.js';
export { type Convention, conventionOf, isIbsiCompliant } from './parameters/convention.js';
export {
  type ExtractionParameters,
  type FamilyParameters,
  type ImageTypeParameters,
  makeParameters,
} from './parameters/parameters.js';
export {
  type FeatureSettings,
  type Settings,
  settingsSchema,
  type VoxelSettings,
  voxelSettingsSchema,
} from './parameters/settings.js';
export { type Discretisation, discretise } from './preprocess/discretise.js';
export { type Normalisation, normalise } from './preprocess/normalise.js';
export { type ResegmentMode, resegment } from './preprocess/resegment.js';
export { intensityRegion, regionGrid } from './region/make-region.js';
export type { DiscretisedRegion, IntensityRegion, RegionGrid, StandardRegion } from './region/region.js';
export { version } from './version.js';
