// The table of contents of all tasks. Each kind is loaded when the first task of it comes, so that measuring one case loads no models.
import type { MeasuringHost } from '@radscore/cases';
import type { TaskKinds } from '@radscore/jobs';

export const taskKinds: TaskKinds<MeasuringHost> = {
  'measure-case': async () => (await import('@radscore/cases')).measureCaseTask,
  'image-landmarks': async () => (await import('@radscore/cases')).imageLandmarksTask,
  'map-case': async () => (await import('@radscore/cases')).mapCaseTask,
  'preview-case': async () => (await import('@radscore/cases')).previewCaseTask,
  'check-case': async () => (await import('@radscore/cases')).checkCaseTask,
  'compare-readers': async () => (await import('@radscore/cases')).compareReadersTask,
  'fit-unit': async () => (await import('@radscore/study')).fitUnitTask,
  'predict-case': async () => (await import('@radscore/prediction')).predictCaseTask,
  'draw-phantom': async () => (await import('@radscore/phantom')).drawPhantomTask,
};
