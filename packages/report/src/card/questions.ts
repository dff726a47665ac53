import type { ModelCard } from './model-card.js';

/** A question of a standard or regulator that a model card touches. */
export interface CardQuestion {
  /** `TRIPOD+AI 22`, `MDR Annex II 1.1` ... */
  readonly asked: string;
  readonly question: string;
  /** What the card says to it; absent where only the maker can answer. */
  readonly answer?: (card: ModelCard) => string | undefined;
}

const performance = ({ performance: said, validations }: ModelCard) =>
  [said, ...validations.map(({ sentence }) => sentence)].join(' ');
const inputs = ({ inputs: read }: ModelCard) => `${read.length} inputs: ${read.map(({ name }) => name).join(', ')}.`;

/** Questions of METRICS, CLEAR, TRIPOD+AI, the EU's MDR (2017/745) and the FDA's guidance on AI-enabled devices (2025 draft). */
export const cardQuestions: readonly CardQuestion[] = [
  {
    asked: 'TRIPOD+AI 3b',
    question: 'Target population, purpose in the pathway of care, users',
    answer: ({ intendedUse }) => intendedUse,
  },
  { asked: 'TRIPOD+AI 12e', question: 'Measures of performance', answer: performance },
  {
    asked: 'TRIPOD+AI 12f',
    question: 'Updating of the model',
    answer: ({ changes }) =>
      changes.length === 0 ? 'It was not updated.' : changes.map(({ sentence }) => sentence).join(' '),
  },
  { asked: 'TRIPOD+AI 15', question: 'Output, classes and thresholds', answer: ({ output }) => output },
  {
    asked: 'TRIPOD+AI 22',
    question: 'The full model, so that others can predict with it',
    answer: ({ hash }) => `The model file with hash ${hash}.`,
  },
  {
    asked: 'TRIPOD+AI 27a',
    question: 'Missing or poor input',
    answer: ({ limits }) => limits.find((limit) => limit.includes('missing')),
  },
  {
    asked: 'CLEAR 22',
    question: 'Preprocessing and features, so that they can be measured again',
    answer: ({ imaging }) => imaging,
  },
  {
    asked: 'CLEAR 44',
    question: 'External testing',
    answer: ({ validations }) =>
      validations.length === 0 ? undefined : validations.map(({ sentence }) => sentence).join(' '),
  },
  {
    asked: 'CLEAR 57',
    question: 'Sharing of the model',
    answer: ({ hash }) => `One file, hash ${hash}; its software is listed in sbom.cdx.json.`,
  },
  {
    asked: 'METRICS 26',
    question: 'External testing',
    answer: ({ validations }) => (validations.length === 0 ? undefined : `${validations.length} external cohorts.`),
  },
  { asked: 'METRICS 24', question: 'Calibration', answer: ({ calibration }) => calibration },
  {
    asked: 'MDR Annex II 1.1 a',
    question: 'Name, general description and intended purpose',
    answer: ({ title, intendedUse }) => `${title}. ${intendedUse}`,
  },
  {
    asked: 'MDR Annex II 1.1 c',
    question: 'Patients, conditions, indications, contra-indications',
    answer: ({ population }) => population,
  },
  {
    asked: 'MDR Annex II 1.1 i',
    question: 'Configurations and variants',
    answer: ({ changes }) => `${changes.length} updates for centres, each with the hash of its parent.`,
  },
  { asked: 'MDR Annex II 2', question: 'Information supplied by the manufacturer: label, instructions' },
  {
    asked: 'MDR Annex II 3',
    question: 'Design and manufacturing: software, versions, suppliers',
    answer: ({ software }) => `${software}; all components in sbom.cdx.json.`,
  },
  { asked: 'MDR Annex II 5', question: 'Benefit-risk analysis and risk management (ISO 14971)' },
  {
    asked: 'MDR Annex II 6.1 b',
    question: 'Verification and validation of software (IEC 62304)',
    answer: ({ software }) =>
      `${software}: tests and conformance with IBSI and PyRadiomics are in its repository; the processes of IEC 62304 are the maker's.`,
  },
  { asked: 'MDR Annex XIV A', question: 'Clinical evaluation', answer: performance },
  { asked: 'MDR Article 83', question: 'Post-market surveillance' },
  {
    asked: 'FDA device description',
    question: 'Inputs, outputs, degree of automation',
    answer: (card) => `${inputs(card)} ${card.output}`,
  },
  {
    asked: 'FDA data management',
    question: 'Development and test data, independence of sites',
    answer: ({ population, validations }) => `${population} ${validations.length} validations elsewhere.`,
  },
  {
    asked: 'FDA model description',
    question: 'Architecture, features, selection, tuning',
    answer: ({ model }) => model,
  },
  { asked: 'FDA performance', question: 'Performance with intervals, in subgroups', answer: performance },
  {
    asked: 'FDA performance monitoring',
    question: 'How drift is found and met',
    answer: () =>
      'radscore validate reports shift and performance in another cohort; radscore recalibrate updates the model.',
  },
  {
    asked: 'FDA cybersecurity',
    question: 'Software bill of materials',
    answer: () => 'sbom.cdx.json (CycloneDX 1.5).',
  },
  { asked: 'FDA predetermined change control plan', question: 'Which changes are planned, and how they are verified' },
  {
    asked: 'FDA user interface and labelling',
    question: 'What users see, and the limits they are told about',
    answer: ({ limits }) => limits.join(' '),
  },
];
