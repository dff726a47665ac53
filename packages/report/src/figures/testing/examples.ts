import type { figures } from '../index.js';
import { cohortExamples } from './examples-cohort.js';
import { featureExamples } from './examples-features.js';
import { modelExamples } from './examples-models.js';
import { survivalExamples } from './examples-survival.js';

type Figures = typeof figures;
export type ExampleOf<K extends keyof Figures> = Parameters<Figures[K]['draw']>[0];

/** Example data of every figure, in the order of the table of contents: for the gallery and for the tests. */
export const examples: { readonly [K in keyof Figures]: ExampleOf<K> } = {
  ...cohortExamples,
  ...featureExamples,
  ...modelExamples,
  ...survivalExamples,
};
