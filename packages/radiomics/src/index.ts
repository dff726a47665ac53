// Filters, discretisation, feature families, the extractor, parameter files.
export type { DerivedImage, FilterContext, FilterDefinition } from './filters/filter.js';
