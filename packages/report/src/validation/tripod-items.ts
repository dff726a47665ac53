import type { ValidationResult } from '@radscore/study';
import { tripodAi } from '../standards/tripod-ai.js';
import { statusWords } from '../tables/standards.js';
import type { StudyTable } from '../tables/study-table.js';
import { cutOffRule } from '../words/cut-off-rule.js';

interface Said {
  readonly status: 'met' | 'not-met' | 'not-applicable';
  readonly text: string;
}

type Answers = Readonly<Record<string, (result: ValidationResult) => Said>>;

const met = (text: string): Said => ({ status: 'met', text });
const development = (): Said => ({ status: 'not-applicable', text: 'Of development; see the report of the study.' });

/** What a validation can say to items of TRIPOD+AI; the others are questions to the authors. */
const answers: Answers = {
  '4': () => met('Evaluation of a model in another cohort.'),
  '6b': ({ cohort }) =>
    met(`${cohort.enrolled} rows; ${cohort.exclusions.length} were left out, each with its reason.`),
  '8a': ({ model }) => met(`${model.endpoint.title}: ${model.endpoint.positive} against ${model.endpoint.negative}.`),
  '9a': development,
  '9b': ({ shift }) =>
    met(
      `${shift.features.length} inputs, measured by the settings that the model file holds, and compared with development.`,
    ),
  '10': ({ size }) =>
    size?.needed === undefined
      ? { status: 'not-met', text: 'The size that is needed could not be worked out.' }
      : met(`${size.needed.n} patients are needed; ${size.patients} were there.`),
  '11': ({ shift }) =>
    met(
      `Missing values were filled as in development; ${shift.features.reduce((sum, { missing }) => sum + missing, 0)} values of inputs were missing.`,
    ),
  '12a': ({ predictions }) => met(`All ${predictions.length} patients were used for evaluation alone.`),
  '12b': development,
  '12c': development,
  '12d': ({ groups }) =>
    met(`${groups.length} divisions of the patients were evaluated separately, with a test of heterogeneity.`),
  '12e': () => met('Discrimination, calibration, decision curve and clinical comparators with intervals.'),
  '12f': () => met('The model was not updated; radscore recalibrate writes an updated one.'),
  '12g': ({ model }) => met(`By the model file ${model.hash.slice(0, 12)}.`),
  '13': development,
  '14': ({ groups }) =>
    met(`Performance by ${groups.map(({ by }) => by).join(', ') || 'no group'}; why these is for the authors.`),
  '15': ({ model }) => met(`Cut-off ${model.cutOff.value} (${cutOffRule(model.cutOff.rule)}), as in development.`),
  '16': ({ shift }) =>
    met(
      `${shift.features.length} inputs one by one and together, ${shift.acquisition.length + shift.scanners.length} properties of the images.`,
    ),
  '20a': ({ predictions, performance }) =>
    met(`${predictions.length} patients were predicted, ${performance.events} with the event.`),
  '20b': ({ variables }) => met(`${variables.length} clinical variables beside those of development.`),
  '20c': ({ variables }) =>
    met(
      `Differences from development are reported as standardised differences (${variables.length} variables) and as a shift of the inputs.`,
    ),
  '21': ({ predictions, performance }) => met(`${predictions.length} patients, ${performance.events} events.`),
  '22': ({ model }) => met(`The whole model is in the file ${model.hash.slice(0, 12)}.`),
  '23a': () => met('Every figure has its interval; by group where a group has ten patients.'),
  '23b': ({ groups }) =>
    met(
      groups.some(({ heterogeneity }) => heterogeneity !== undefined)
        ? 'Heterogeneity between groups is reported by I² and its test.'
        : 'No division has two groups that are large enough for heterogeneity.',
    ),
  '24': () => met('The model was not updated here.'),
};

/** TRIPOD+AI for an evaluation: answered as far as the validation knows. */
export function tripodTable(result: ValidationResult): StudyTable {
  return {
    name: 'tripod-ai-validation',
    title: 'TRIPOD+AI for this evaluation',
    columns: ['Item', 'Asks', 'Status', 'Evidence'],
    headings: 4,
    rows: tripodAi.items.map(({ id, asks }) => {
      const said = answers[id]?.(result);
      return said === undefined
        ? [id, asks, statusWords.open, 'For the authors.']
        : [id, asks, statusWords[said.status], said.text];
    }),
    notes: [`${tripodAi.source}. The wording is ours.`],
  };
}
