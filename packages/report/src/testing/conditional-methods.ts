import type { RunResult } from '@radscore/study';
import { stepWords } from '../methods/describe-protocol.js';
import { clear } from '../standards/clear.js';
import { tripodAi } from '../standards/tripod-ai.js';
import { both, type Change, protocolOf, same, selecting } from './changes.js';
import {
  adjudicated,
  choosing,
  competed,
  departing,
  folds,
  imaged,
  lesions,
  measured,
  perturbing,
  split,
  tuning,
  within,
} from './changes-of-parts.js';
import { type ConditionalSentence, each, item, methods, survival } from './texts.js';

type Protocol = RunResult['protocol'];

const severalSets = protocolOf({
  variants: { a: { radiomics: 'columns', clinical: true }, b: { radiomics: 'columns', clinical: false } },
});
const oneModel: Change = (run) => {
  const [[name, own]] = Object.entries(run.protocol.models) as [[string, Protocol['models'][string]]];
  return protocolOf({ models: { [name]: own } })(run);
};

/** Conditional sentences of the methods. */
export const methodSentences: readonly ConditionalSentence[] = [
  ...each(
    'lesions',
    methods,
    lesions,
    [
      ['mean', /lesions of a patient were averaged\./],
      ['volume-weighted-mean', /averaged with their volumes as weights\./],
      ['largest-3-volume-weighted', /three largest lesions of a patient were averaged/],
      ['max', /the largest value of each feature was taken/],
      ['largest', /The largest lesion of a patient was measured/],
    ],
    [lesions('union'), /measured as one region/],
  ),
  [
    'one model, several sets of predictors',
    methods,
    [(run) => both(severalSets, oneModel)(run), /The model was .+ It was fitted for these sets of predictors/s],
    [severalSets, /The models were .+ Each was fitted for these sets of predictors/s],
  ],
  ...each(
    'modality',
    methods,
    (modality: Protocol['images']['modality']) => imaged({ modality }),
    [
      ['MR', /The images were magnetic resonance images/],
      ['PET', /The images were positron emission tomography images/],
      ['US', /The images were ultrasound images/],
    ],
    [same, /The images were computed tomography scans/],
  ),
  [
    'reference region',
    methods,
    [imaged({ reference: 'liver' }), /relative to a reference region \(liver\)/],
    [same, /^(?!.*reference region)/s],
  ],
  [
    'standard scale, one division',
    methods,
    [both(split('random'), imaged({ standardise: 'liver' })), /from the images of the training patients; resampling/],
    [same, /^(?!.*standard scale)/s],
  ],
  [
    'standard scale, folds',
    methods,
    [
      both(folds, imaged({ standardise: 'liver' })),
      /the training patients of each outer fold; that of the final model/,
    ],
    [both(split('random'), imaged({ standardise: 'liver' })), /from the images of the training patients; resampling/],
  ],
  [
    'before the features',
    item(clear, '21'),
    [
      imaged({ reference: 'liver', standardise: 'body' }),
      /relative to a region \(liver\), standard scale of the foreground \(body\)/,
    ],
    [imaged({ steps: [] }), /steps before: none/],
  ],
  [
    'perturbed alone',
    methods,
    [
      perturbing({ noise: 1, rotation: [2], translation: [0.2], growth: { mm: [1] }, contour: 1 }),
      /shifts by 0\.2 of a voxel along each axis, growth of the outline by 1 mm and 1 outline randomised by supervoxels, one at a time/,
    ],
    [same, /^(?!.*perturbed)/s],
  ],
  [
    'perturbed together',
    methods,
    [perturbing({ alone: false, growth: { fractions: [0.1] } }), /changes of volume by 10%, in every combination/],
    [perturbing({ growth: { fractions: [0.1] } }), /one at a time/],
  ],
  [
    'adjudication: none',
    methods,
    [adjudicated([], []), /nowhere differed by 5% of their volume or more/],
    [same, /^(?!.*5% of their volume)/s],
  ],
  [
    'adjudication: all',
    methods,
    [adjudicated(['P1'], ['P1']), /outlines of 1 patient differed by 5%.+were measured in their place\./],
    [adjudicated([], []), /nowhere differed/],
  ],
  [
    'adjudication: some',
    methods,
    [adjudicated(['P1', 'P2'], ['P1']), /in 1 of them; those of the first reader were measured in the other 1/],
    [adjudicated([], []), /nowhere differed/],
  ],
  [
    'settings of the extraction',
    methods,
    [
      protocolOf({ extraction: { setting: {}, imageType: { Original: null }, featureClass: {} } as never }),
      /feature families all there are\. All settings had the default/,
    ],
    [same, /every other one had the default/],
  ],
  [
    'bins by number',
    item(clear, '23'),
    [
      protocolOf({ extraction: { setting: { binCount: 32 }, imageType: {}, featureClass: {} } as never }),
      /^Fixed number of bins: 32\.$/,
    ],
    [same, /^Fixed bin width/],
  ],
  [
    'clinical choice',
    methods,
    [choosing('lasso'), /those that a LASSO kept entered/],
    [choosing('all'), /; all of them entered/],
  ],
  [
    'departures',
    methods,
    [departing, /Not everything could be fitted as written\..+in the final model and in 2 of 50 resampled fits/s],
    [same, /^(?!.*as written)/s],
  ],
  [
    'left early: counted',
    methods,
    [within('as-non-event'), /left follow-up before 24 .+ were counted as without it/],
    [within('exclude'), /without the event were excluded/],
  ],
  [
    'competing events',
    methods,
    [competed(3), /, and 3 patients had a competing event/],
    [competed(0), /^(?!.*competing)/s],
    survival,
  ],
  [
    'tuned: at random',
    methods,
    [tuning({ search: 'random', metric: 'brier' }), /random search \(20 draws\) for the lowest Brier score/],
    [tuning({}), /grid search \(2 combinations\) for the highest AUC/],
  ],
  ['tuned: log loss', methods, [tuning({ metric: 'log-loss' }), /lowest log loss/], [same, /^(?!.*tuned)/s]],
  [
    'Brier score of survival',
    methods,
    [measured({ integratedBrier: { value: 0.2 } }), /the Brier score, integrated over time/],
    [measured({ integratedBrier: { value: null, reason: 'x' } }), /^(?!.*integrated over time)/s],
    survival,
  ],
  [
    'steps in words',
    methods,
    [
      selecting(...Object.keys(stepWords)),
      /imputation of missing values from the nearest patients.+recursive feature elimination/s,
    ],
    [selecting('lasso'), /processed by LASSO/],
  ],
  [
    'one in training and in evaluation',
    item(tripodAi, '20c'),
    [folds, /^Cross-validation: every patient/],
    [same, /^Table 1 by set/],
  ],
];
