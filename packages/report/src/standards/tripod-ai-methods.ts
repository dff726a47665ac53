import { clinicalColumns, featureCount } from '../run/describe-run.js';
import { count } from '../svg/format.js';
import { cutOffRule } from '../words/cut-off-rule.js';
import { evidence } from './evidence.js';
import { met, notApplicable, open, type StandardItem, topic } from './standard.js';

/** Items 5 to 17 of TRIPOD+AI: methods. */
export const tripodMethods: readonly StandardItem[] = topic('Methods', [
  ['5a', 'Sources of the data, why these, how representative', () => open('Which source, and whom does it represent?')],
  ['5b', 'Dates of accrual and follow-up', () => open('From when to when were patients seen and followed?')],
  ['6a', 'Setting, number and place of centres', () => open('In which setting, how many centres, where?')],
  ['6b', 'Eligibility', evidence.eligibility],
  ['6c', 'Treatments and how they were handled', () => open('Which treatments did the patients receive?')],
  [
    '7',
    'Preparation of data and checks of quality',
    () => met('checks', 'Types, codes, units and missing tokens were checked; findings are under checks.'),
  ],
  ['8a', 'Outcome: definition, horizon, how and when assessed', evidence.outcome],
  ['8b', 'Who assessed the outcome', () => open('Does the outcome need judgement, and who assessed it?')],
  ['8c', 'Blinding of outcome assessment', () => open('Did those who assessed the outcome know the predictors?')],
  [
    '9a',
    'Choice of initial predictors',
    (run) =>
      met(
        'methods',
        `${count(featureCount(run), 'feature')}${run.protocol.clinical.variables.length > 0 ? ` and ${count(run.protocol.clinical.variables.length, 'clinical variable')} that the protocol names` : ''}.`,
      ),
  ],
  [
    '9b',
    'Predictors: definition, how and when measured',
    (run) =>
      run.features.source === 'table'
        ? open('How and when were the features measured? The run began from a table.')
        : met(
            'methods',
            `Image features by their settings; ${count(clinicalColumns(run).filter(({ measured }) => measured === 'before').length, 'clinical variable')} known before the index date.`,
          ),
  ],
  ['9c', 'Who assessed predictors that need judgement', evidence.readersOfOutlines],
  ['10', 'Sample size', evidence.sampleSize],
  ['11', 'Missing data', evidence.missing],
  ['12a', 'How data were used and divided', evidence.split],
  ['12b', 'Handling of predictors: form, scaling, transformation', evidence.scaling],
  ['12c', 'Type of model, all steps of building, tuning, internal validation', evidence.models],
  ['12d', 'Heterogeneity between clusters', evidence.clusters],
  ['12e', 'Measures and plots of performance, comparison of models', evidence.measures],
  ['12f', 'Updating of the model after evaluation', () => notApplicable('No model was updated.')],
  ['12g', 'How predictions were calculated for the evaluation', evidence.modelFile],
  ['13', 'Class imbalance', evidence.imbalance],
  ['14', 'Fairness', () => open('Was performance looked at in groups (sex, age, ethnicity, centre), and why these?')],
  [
    '15',
    'Output of the model, classes and thresholds',
    ({ cohort, key, candidates }) => {
      const rule = candidates.find(({ id }) => id === key.candidate)?.honest.threshold.rule ?? 'none';
      return met(
        'methods',
        `${cohort.outcome.kind === 'binary' ? `Probability of ${cohort.endpoint.positive}` : 'Risk score with survival at horizons'}; cut-off: ${cutOffRule(rule)}.`,
      );
    },
  ],
  ['16', 'Differences between development and evaluation data', evidence.setsCompared],
  ['17', 'Ethical approval and consent', () => open('Committee, number, consent or its waiver?')],
]);
