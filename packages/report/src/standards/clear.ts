import { clinicalColumns, featureCount } from '../run/describe-run.js';
import { count } from '../svg/format.js';
import { keySentence } from '../words/key-sentence.js';
import { primaryFailedSentence } from '../words/primary-failed.js';
import { splitSentence } from '../words/split-sentence.js';
import { evidence } from './evidence.js';
import { met, notApplicable, notMet, open, type Standard, topic } from './standard.js';

/** CLEAR, 58 items. */
export const clear: Standard = {
  id: 'clear',
  title: 'CLEAR (58 items)',
  source: 'Kocak et al., Insights Imaging 2023;14:75',
  checked:
    'Numbers, order and topics of all items agree with the published checklist, which calls items 53 and 58 not essential.',
  items: [
    ...topic('Title and abstract', [
      [
        '1',
        'Title names radiomics and the technique',
        () => open('Does the title of the paper name radiomics, modality and aim?'),
      ],
      ['2', 'Structured summary', evidence.abstract],
      ['3', 'Keywords', () => open('Do the keywords name radiomics and machine learning?')],
    ]),
    ...topic('Introduction', [
      ['4', 'Scientific or clinical background', () => open('Which decision should the model support?')],
      ['5', 'Why radiomics', () => open('Why should images carry what is looked for?')],
      ['6', 'Objectives', ({ protocol }) => met('top', protocol.summary === '' ? protocol.title : protocol.summary)],
    ]),
    ...topic('Study design', [
      ['7', 'Guidelines followed', () => met('standards', 'TRIPOD+AI, CLEAR, METRICS.')],
      ['8', 'Ethics', () => open('Approval, consent, protection of data?')],
      ['9', 'Sample size', evidence.sampleSize],
      ['10', 'Nature of the study', () => open('Retrospective or prospective, case–control or cohort?')],
      ['11', 'Eligibility', evidence.eligibility],
      ['12', 'Flowchart of the pipeline', () => met('methods', 'Drawn from the settings.')],
    ]),
    ...topic('Data', [
      ['13', 'Source', () => open('Public or private data, and their time span?')],
      ['14', 'Overlap with other studies', () => open('Were the same patients published before?')],
      ['15', 'Split', evidence.split],
      ['16', 'Imaging protocol', () => open('Scanners, phase, contrast, kernel, slice thickness?')],
      [
        '17',
        'Non-radiomic predictors defined',
        (run) => {
          const clinical = clinicalColumns(run);
          return clinical.length === 0
            ? notApplicable('None in the cohort.')
            : met('patients', `${count(clinical.length, 'variable')} with type, unit and time of measurement.`);
        },
      ],
      ['18', 'Reference standard defined', evidence.outcome],
    ]),
    ...topic('Segmentation', [
      [
        '19',
        'How regions were outlined',
        ({ features }) =>
          open(
            `How were the outlines made, and with which software?${features.source === 'images' ? ' What was made of them is under methods.' : ''}`,
          ),
      ],
      ['20', 'Who outlined', evidence.readersOfOutlines],
    ]),
    ...topic('Pre-processing', [
      ['21', 'Preprocessing', evidence.preprocessing],
      ['22', 'Resampling', evidence.resampling],
      ['23', 'Discretisation', evidence.discretisation],
      [
        '24',
        'Image types',
        ({ protocol, features }) =>
          features.source === 'table'
            ? open('On which image types were the features of the table measured?')
            : met('methods', `${Object.keys(protocol.extraction.imageType).join(', ')}.`),
      ],
    ]),
    ...topic('Feature extraction', [
      ['25', 'Extraction method', evidence.software],
      [
        '26',
        'Feature families',
        ({ protocol, features }) =>
          features.source === 'table'
            ? open('Which families does the table hold?')
            : met(
                'methods',
                `${Object.keys(protocol.extraction.featureClass).join(', ') || 'all'}${protocol.deep === undefined ? '' : ', deep features'}.`,
              ),
      ],
      ['27', 'Number of features', (run) => met('methods', `${featureCount(run)} in all.`)],
      [
        '28',
        'Statement on remaining settings',
        ({ features }) =>
          features.source === 'table'
            ? open('Did all other settings have the defaults of the software?')
            : met('methods', 'Settings that are not named have the defaults of PyRadiomics.'),
      ],
    ]),
    ...topic('Data preparation', [
      ['29', 'Missing data', evidence.missing],
      ['30', 'Class imbalance', evidence.imbalance],
      ['31', 'Reliability of segmentation', evidence.repeatability],
      ['32', 'Scaling', evidence.scaling],
      [
        '33',
        'Dimension reduction',
        ({ protocol }) =>
          protocol.selection.length === 0
            ? met('methods', 'None.')
            : met('selection', `${protocol.selection.map(({ name }) => name).join(', ')}.`),
      ],
    ]),
    ...topic('Modelling', [
      ['34', 'Algorithms', evidence.models],
      ['35', 'Training and tuning', evidence.models],
      ['36', 'Confounders', evidence.confounding],
      [
        '37',
        'Choice of the final model',
        ({ protocol, key }) =>
          key.primaryFailed !== undefined
            ? notMet(primaryFailedSentence(key.primaryFailed), 'methods')
            : protocol.report.primary === undefined
              ? met('methods', `The best on training data: ${key.candidate}.`)
              : met(
                  'methods',
                  `Named in the protocol, not chosen by its results: ${key.candidate}. When it was named, the authors know.`,
                ),
      ],
    ]),
    ...topic('Evaluation', [
      ['38', 'Testing', (run) => met('performance', splitSentence(run))],
      ['39', 'Measures', evidence.measures],
      ['40', 'Uncertainty', evidence.uncertainty],
      ['41', 'Statistical comparison', evidence.paired],
      ['42', 'Comparison with non-radiomic and combined methods', evidence.comparator],
      ['43', 'Interpretability', evidence.importance],
    ]),
    ...topic('Results', [
      ['44', 'Baseline characteristics', evidence.baseline],
      ['45', 'Patient flowchart', evidence.flow],
      ['46', 'Feature statistics', evidence.importance],
      ['47', 'Performance', evidence.measures],
      ['48', 'Results beside non-radiomic and combined approaches', evidence.comparator],
    ]),
    ...topic('Discussion', [
      ['49', 'Main findings', (run) => met('top', keySentence(run))],
      [
        '50',
        'Previous works',
        ({ protocol }) =>
          (protocol.paper?.published.length ?? 0) > 0
            ? met('paper', 'Results of the study that this one follows stand beside ours.')
            : open('How do the results differ from earlier work?'),
      ],
      ['51', 'Practical implications', () => open('What would change for a patient?')],
      ['52', 'Strengths and limitations', evidence.limitations],
    ]),
    ...topic('Open science', [
      ['53', 'Images shared with outlines (not essential)', () => open('Will images and outlines be shared?')],
      ['54', 'Features shared', () => open('Will features.csv of the run folder be shared?')],
      [
        '55',
        'Settings of pre-processing shared',
        () => open('Will the protocol file be shared? It holds every setting.'),
      ],
      ['56', 'Code of modelling shared', evidence.codeShared],
      ['57', 'Final model shared', () => open('Will model.json of the run folder be shared?')],
      [
        '58',
        'Ready-to-use system shared (not essential)',
        () => open('Will model.json be shared so that radscore predict can use it as it is?'),
      ],
    ]),
  ],
};
