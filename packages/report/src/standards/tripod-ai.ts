import { analysedCount, analysedOutcome, countRows } from '../run/describe-run.js';
import { count } from '../svg/format.js';
import { evidence } from './evidence.js';
import { met, notApplicable, notMet, open, type Standard, topic } from './standard.js';
import { tripodMethods } from './tripod-ai-methods.js';

/** TRIPOD+AI: 27 items, which have 52 parts. */
export const tripodAi: Standard = {
  id: 'tripod-ai',
  title: 'TRIPOD+AI (27 items in 52 parts)',
  source: 'Collins et al., BMJ 2024;385:e078378',
  checked: 'Numbers, order and topics agree with the published checklist.',
  items: [
    ...topic('Title and abstract', [
      [
        '1',
        'Title: development or evaluation of a prediction model, population, outcome',
        () => open('Does the title say that a model was developed or evaluated, in whom, for which outcome?'),
      ],
      ['2', 'Abstract by the checklist for abstracts', evidence.abstract],
    ]),
    ...topic('Introduction', [
      [
        '3a',
        'Clinical context, rationale, existing models',
        () => open('Is the question diagnostic or prognostic, why is a model needed, and which models exist?'),
      ],
      [
        '3b',
        'Target population, purpose in the pathway of care, users',
        () => open('For which decision, in which patients, used by whom?'),
      ],
      [
        '3c',
        'Known inequalities in health between sociodemographic groups',
        () => open('Which inequalities between groups are known for this disease and its care?'),
      ],
      [
        '4',
        'Objectives: development, evaluation or both',
        ({ splits, protocol: { split } }) =>
          met(
            'top',
            splits.external.length > 0
              ? 'Development, and evaluation in an external cohort.'
              : split.kind === 'by-column'
                ? `Development, and evaluation in patients of another ${split.column}.`
                : 'Development with internal evaluation.',
          ),
      ],
    ]),
    ...tripodMethods,
    ...topic('Open science', [
      ['18a', 'Funding', () => open('Who paid for the study, and what part did they have in it?')],
      ['18b', 'Conflicts of interest', () => open('Which interests and finances have the authors to declare?')],
      [
        '18c',
        'Protocol',
        () => open('Where can the protocol file of the run be had? Its settings and hash are under provenance.'),
      ],
      ['18d', 'Registration', () => open('In which register and under which number, or was the study not registered?')],
      ['18e', 'Sharing of data', evidence.dataShared],
      ['18f', 'Sharing of the code of the analysis', evidence.codeShared],
    ]),
    ...topic('Patient and public involvement', [
      [
        '19',
        'Involvement of patients and the public, or its absence',
        () => open('Were patients involved in design, conduct, reporting or dissemination?'),
      ],
    ]),
    ...topic('Results', [
      ['20a', 'Flow of participants, with and without the outcome; follow-up', evidence.flow],
      ['20b', 'Characteristics of participants, treatments, missing data', evidence.baseline],
      ['20c', 'Evaluation data compared with development data', evidence.setsCompared],
      [
        '21',
        'Participants and events in each analysis',
        (run) =>
          met(
            'performance',
            `${countRows(run, analysedCount(run))} analysed, with ${count(analysedOutcome(run).events, 'event')}; n and events in every row of the tables.`,
          ),
      ],
      ['22', 'The full model, so that others can predict with it', evidence.modelFile],
      ['23a', 'Performance with confidence intervals, in key groups too', evidence.performanceInGroups],
      ['23b', 'Heterogeneity of performance between clusters', evidence.clusters],
      ['24', 'Results of updating the model', () => notApplicable('No model was updated.')],
    ]),
    ...topic('Discussion', [
      [
        '25',
        'Interpretation, with fairness, objectives and earlier studies',
        ({ comparators }) =>
          comparators.length > 0
            ? open('What do the key result and its comparators mean beside earlier studies, and is the model fair?')
            : notMet('Without a comparator the worth of the result cannot be judged.', 'comparators'),
      ],
      ['26', 'Limitations and their effect on bias and uncertainty', evidence.limitations],
      [
        '27a',
        'Poor or missing input in use',
        () =>
          met(
            'reproduce',
            'radscore predict names missing inputs, fills them in as in training, and warns of values and spacings outside the training range.',
          ),
      ],
      [
        '27b',
        'What users have to do, and with which expertise',
        () => open('Who outlines the regions in use, and how are they trained?'),
      ],
      ['27c', 'Next steps of research', () => open('Which studies must come before use?')],
    ]),
  ],
};
