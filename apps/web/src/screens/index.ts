// The screens, in the order of the navigation. A new one: a folder beside these, and a line here.
import type { ModeState } from '../state/mode.js';
import { texts } from '../texts/index.js';
import { type Screen, screen } from './screen.js';

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
  screen('learn', texts.learn.title, () => import('./learn/learn-screen.js')),
];

/** Those of the service of a hospital, which stand first there. */
export const hospitalScreens = [
  screen('worklist', texts.worklist.title, () => import('./worklist/worklist-screen.js')),
  screen('review', texts.review.title, () => import('./review/review-screen.js')),
  screen('models', texts.models.title, () => import('./models/models-screen.js')),
  screen('monitor', texts.monitor.title, () => import('./monitor/monitor-screen.js')),
];

/** Those beside them that are about one patient; studies are made elsewhere. */
const ofOnePatient = ['viewer', 'draw', 'features', 'predict'];

/** The screens of a mode, the one to begin with first. */
export const screensOf = (mode: ModeState['mode']): readonly Screen[] =>
  mode === 'hospital' ? [...hospitalScreens, ...screens.filter(({ route }) => ofOnePatient.includes(route))] : screens;
