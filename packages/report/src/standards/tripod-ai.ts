import { clinicalColumns } from '../run/describe-run.js';
import { evidence } from './evidence.js';
import { met, notApplicable, notMet, open, type Standard, topic } from './standard.js';

/** TRIPOD+AI, 27 items. */
export const tripodAi: Standard = {
  id: 'tripod-ai',
  title: 'TRIPOD+AI (27 items)',
  source: 'Collins et al. 2024',
  items: [
    ...topic('Title and abstract', [
      [
        '1',
        'Title: development or evaluation of a prediction model, population, outcome',
        () => open('Does the title say that a model was developed or evaluated, in whom, for which outcome?'),
      ],
      [
        '2',
        'Abstract by TRIPOD+AI for Abstracts',
        () => open('Abstract: take the key result above with its confidence interval.'),
      ],
    ]),
    ...topic('Introduction', [
      [
        '3',
        'Context, rationale, target population, known inequalities',
        () => open('For which decision, made by whom, in which patients? Which inequalities between groups are known?'),
      ],
      [
        '4',
        'Objectives: development, validation or both',
        ({ splits }) =>
          met(
            'top',
            splits.external.length > 0
              ? 'Development and external validation.'
              : 'Development with internal validation.',
          ),
      ],
    ]),
    ...topic('Methods', [
      [
        '5',
        'Sources and dates of the data',
        () => open('Which source, and from when to when were patients seen and followed?'),
      ],
      [
        '6',
        'Participants: setting, eligibility, treatment',
        () => open('Setting, number of centres, eligibility, treatments received?'),
      ],
      [
        '7',
        'Data preparation and quality checks',
        () => met('checks', 'Types, codes, units and missing tokens were checked; findings are under checks.'),
      ],
      ['8', 'Outcome: definition, horizon, assessment', evidence.outcome],
      [
        '9',
        'Predictors: choice, definition, time of measurement',
        (run) =>
          met(
            'methods',
            `${run.features.names.length} image features and ${clinicalColumns(run).filter(({ measured }) => measured === 'before').length} clinical variables known before the index date.`,
          ),
      ],
      ['10', 'Sample size', evidence.sampleSize],
      ['11', 'Missing data', evidence.missing],
      ['12', 'Analysis: partitioning, handling of predictors, models, measures', evidence.models],
      ['13', 'Class imbalance', evidence.imbalance],
      [
        '14',
        'Fairness',
        () => open('Was performance looked at in groups (sex, age, ethnicity, centre), and why these?'),
      ],
      [
        '15',
        'Model output',
        ({ cohort, key, candidates }) => {
          const rule = candidates.find(({ id }) => id === key.candidate)?.honest.threshold.rule ?? 'none';
          return met(
            'methods',
            `${cohort.outcome.kind === 'binary' ? `Probability of ${cohort.endpoint.positive}` : 'Risk score with survival at horizons'}; cut-off: ${rule}.`,
          );
        },
      ],
      [
        '16',
        'Differences between development and evaluation data',
        ({ splits }) =>
          splits.main.length === 1 || splits.external.length > 0
            ? met('patients', 'Table 1 by set.')
            : met('patients', 'Cross-validation: the same patients.'),
      ],
      ['17', 'Ethical approval', () => open('Committee, number, consent?')],
    ]),
    ...topic('Open science', [
      [
        '18',
        'Funding, interests, protocol, registration, data, code',
        () =>
          open(
            'Funding, conflicts of interest, registration, availability of data? The protocol file and the commands are under provenance.',
          ),
      ],
      [
        '19',
        'Involvement of patients and the public',
        () => open('Were patients involved in design, conduct or reporting?'),
      ],
    ]),
    ...topic('Results', [
      ['20', 'Flow and characteristics of participants', evidence.flow],
      [
        '21',
        'Number of participants and events in each analysis',
        ({ cohort }) =>
          met(
            'performance',
            `${cohort.patients.length} patients, ${cohort.endpoint.events} events; n and events in every row of the tables.`,
          ),
      ],
      ['22', 'Full model specification', evidence.modelFile],
      ['23', 'Performance with confidence intervals, heterogeneity', evidence.measures],
      ['24', 'Model updating', () => notApplicable('No model was updated.')],
    ]),
    ...topic('Discussion', [
      [
        '25',
        'Interpretation',
        ({ comparators }) =>
          comparators.length > 0
            ? met('comparators', 'Key result beside its comparators; the authors should interpret it.')
            : notMet('Without a comparator the worth of the result cannot be judged.', 'comparators'),
      ],
      ['26', 'Limitations', evidence.limitations],
      [
        '27',
        'Usability: poor or missing input, needed expertise, next steps',
        () =>
          open(
            'What happens with poor images or missing values in use, and which studies must come before use? `radscore predict` warns of inputs outside the training range.',
          ),
      ],
    ]),
  ],
};
