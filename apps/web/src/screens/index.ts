// The screens, in the order of the navigation. A new one: a folder beside these, and a line here.
import { texts } from '../texts/index.js';
import { screen } from './screen.js';

export const screens = [
  screen('', texts.start.title, () => import('./start/start-screen.js')),
  screen('viewer', texts.viewer.title, () => import('./viewer/viewer-screen.js')),
  screen('draw', texts.draw.title, () => import('./draw/draw-screen.js')),
  screen('regions', texts.regions.title, () => import('./regions/regions-screen.js')),
  screen('features', texts.features.title, () => import('./features/features-screen.js')),
  screen('cohort', texts.cohort.title, () => import('./cohort/cohort-screen.js')),
  screen('study', texts.study.title, () => import('./study/study-screen.js')),
  screen('predict', texts.predict.title, () => import('./predict/predict-screen.js')),
  screen('compare', texts.compare.title, () => import('./compare/compare-screen.js')),
];
