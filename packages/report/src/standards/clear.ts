import { clinicalColumns } from '../run/describe-run.js';
import { count } from '../svg/format.js';
import { evidence } from './evidence.js';
import { met, notApplicable, notMet, open, type Standard, topic } from './standard.js';

/** CLEAR, 58 items. */
export const clear: Standard = {
  id: 'clear',
  title: 'CLEAR (58 items)',
  source: 'Kocak et al. 2023',
  items: [
    ...topic('Title and abstract', [
      [
        '1',
        'Title names radiomics and the technique',
        () => open('Does the title of the paper name radiomics, modality and aim?'),
      ],
      ['2', 'Structured summary', () => open('Abstract: take the key result above with its confidence interval.')],
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
      [
        '11',
        'Eligibility',
        () =>
          open('Criteria by which patients came into the table? Exclusions made by the run are in the flow diagram.'),
      ],
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
        ({ protocol }) =>
          Object.keys(protocol.regions).length === 0
            ? open('How were the regions outlined? The run began from features.')
            : open('How were the outlines made, and with which software? What was made of them is under methods.'),
      ],
      ['20', 'Who outlined', () => open('Number, training and blinding of the readers?')],
    ]),
    ...topic('Pre-processing', [
      ['21', 'Preprocessing', evidence.preprocessing],
      ['22', 'Resampling', evidence.preprocessing],
      ['23', 'Discretisation', evidence.discretisation],
      [
        '24',
        'Image types',
        ({ protocol }) => met('methods', `${Object.keys(protocol.extraction.imageType).join(', ')}.`),
      ],
    ]),
    ...topic('Feature extraction', [
      ['25', 'Extraction method', evidence.software],
      [
        '26',
        'Feature families',
        ({ protocol }) =>
          met(
            'methods',
            `${Object.keys(protocol.extraction.featureClass).join(', ') || 'all'}${protocol.deep === undefined ? '' : ', deep features'}.`,
          ),
      ],
      ['27', 'Number of features', ({ features }) => met('methods', `${features.names.length}.`)],
      ['28', 'Defaults stated', () => met('methods', 'Settings that are not named have the defaults of PyRadiomics.')],
    ]),
    ...topic('Data preparation', [
      ['29', 'Missing data', evidence.missing],
      ['30', 'Class imbalance', evidence.imbalance],
      ['31', 'Reliability of segmentation', evidence.repeatability],
      [
        '32',
        'Scaling',
        ({ protocol }) =>
          protocol.selection.some(({ name }) => name === 'standardise') ||
          Object.values(protocol.models).some(({ scale }) => scale)
            ? met('methods', 'Standardised with mean and deviation of training patients.')
            : met('methods', 'Features were not scaled.'),
      ],
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
          protocol.report.primary === undefined
            ? met('methods', `The best on training data: ${key.candidate}.`)
            : met('methods', `Fixed in the protocol before the data were seen: ${key.candidate}.`),
      ],
    ]),
    ...topic('Evaluation', [
      ['38', 'Testing', ({ splits }) => met('performance', splits.sentence)],
      ['39', 'Measures', evidence.measures],
      ['40', 'Uncertainty', evidence.uncertainty],
      ['41', 'Statistical comparison', evidence.paired],
      ['42', 'Comparison with non-radiomic models', evidence.comparator],
      ['43', 'Interpretability', evidence.importance],
    ]),
    ...topic('Results', [
      ['44', 'Baseline characteristics', evidence.baseline],
      ['45', 'Patient flowchart', evidence.flow],
      ['46', 'Feature statistics', evidence.importance],
      ['47', 'Performance', evidence.measures],
      ['48', 'Comparison with other approaches', evidence.comparator],
    ]),
    ...topic('Discussion', [
      ['49', 'Main findings', ({ key }) => met('top', key.sentence)],
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
      ['53', 'Images and outlines shared', () => open('Will images and outlines be shared?')],
      [
        '54',
        'Features shared',
        () => open('features.csv and features.parquet are in the run folder: will they be shared?'),
      ],
      ['55', 'Pre-processing settings shared', evidence.settingsFile],
      ['56', 'Modelling code shared', evidence.settingsFile],
      ['57', 'Final model shared', () => open('model.json is in the run folder: will it be shared?')],
      [
        '58',
        'Ready-to-use system',
        ({ candidates }) =>
          candidates.every(({ failure }) => failure !== undefined)
            ? notMet('No model could be fitted.')
            : evidence.modelFile(),
      ],
    ]),
  ],
};
