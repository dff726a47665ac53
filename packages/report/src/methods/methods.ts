import type { Protocol, RunResult } from '@radscore/study';
import { modelTitle } from '../run/describe-run.js';
import { count } from '../svg/format.js';
import { describeParameters, describeStep, listOf } from './describe-protocol.js';
import { type Citation, cite, type Prose, prose, type ReferenceKey } from './references.js';

/** A part of the methods section. */
export interface MethodsPart {
  readonly heading: string;
  readonly paragraphs: readonly Prose[];
}

/** The methods section of a paper, written from the settings of the run. It says what was done, and nothing that was not. */
export function writeMethods(run: RunResult): MethodsPart[] {
  return [
    { heading: 'Patients and outcome', paragraphs: patients(run) },
    { heading: 'Images and regions', paragraphs: images(run.protocol) },
    { heading: 'Features', paragraphs: features(run) },
    { heading: 'Selection and models', paragraphs: modelling(run) },
    { heading: 'Evaluation', paragraphs: evaluation(run) },
    { heading: 'Statistics and software', paragraphs: statistics(run) },
  ].filter((part) => part.paragraphs.length > 0);
}

function patients({ protocol, cohort, splits }: RunResult): Prose[] {
  const { paper, endpoint } = protocol;
  const out: Prose[] = [];
  if (paper !== undefined) {
    const text = [paper.authors, paper.title, paper.journal, paper.year, paper.doi && `doi:${paper.doi}`]
      .filter(Boolean)
      .join('. ');
    const source: Citation = { cite: { text: `${text}.` } };
    out.push(prose`The study follows the design of a published one${source} on our own patients.`);
  }
  const excluded = cohort.exclusions.length;
  out.push(
    prose`Of ${count(cohort.enrolled, 'patient')}, ${excluded} ${excluded === 1 ? 'was' : 'were'} excluded (flow diagram) and ${cohort.patients.length} analysed. ${outcomeSentence(protocol, cohort)}`,
  );
  if (cohort.endpoint.notes.length > 0) out.push([cohort.endpoint.notes.join(' ')]);
  if (endpoint.kind === 'binary' && endpoint.within !== undefined && cohort.endpoint.notes.length === 0) {
    const rule = endpoint.censoredBefore === 'exclude' ? 'were excluded' : 'counted as without it';
    out.push(prose`Patients who left follow-up before ${endpoint.within} ${endpoint.unit} without the event ${rule}.`);
  }
  out.push([splits.sentence]);
  return out;
}

function outcomeSentence(protocol: Protocol, { endpoint, outcome }: RunResult['cohort']): string {
  const title = protocol.endpoint.title;
  if (outcome.kind === 'survival') {
    const competing = endpoint.competing > 0 ? `; ${endpoint.competing} had a competing event` : '';
    return `The outcome was ${lower(title)} in ${outcome.unit}: ${endpoint.events} events (${endpoint.positive}) were observed and ${endpoint.others} patients were censored${competing}.`;
  }
  return `The outcome was ${lower(title)}: ${endpoint.events} patients with ${endpoint.positive} (the positive class) and ${endpoint.others} with ${endpoint.negative}.`;
}

function images({ images: settings, regions, lesions, readers }: Protocol): Prose[] {
  if (Object.keys(regions).length === 0) return [];
  const names = Object.entries(regions).map(([name, algebra]) => `${name} (${algebra})`);
  const steps = settings.steps.map(({ name, parameters }) => {
    const given = describeParameters(parameters);
    return `${name}${given === '' ? '' : ` (${given})`}`;
  });
  const rule = {
    union: 'Several lesions of a patient were measured as one region.',
    largest: 'The largest lesion of a patient was measured.',
    mean: 'Features of several lesions of a patient were averaged.',
    'volume-weighted-mean': 'Features of several lesions of a patient were averaged with their volumes as weights.',
    'largest-3-volume-weighted':
      'Features of the three largest lesions of a patient were averaged with their volumes as weights.',
    max: 'Of several lesions of a patient the largest value of each feature was taken.',
  }[lesions.rule];
  const out: Prose[] = [
    prose`Images: ${settings.modality}. Regions were made from the outlines by set operations, with distances in millimetres from an exact Euclidean distance transform: ${listOf(names)}. ${rule}${steps.length > 0 ? ` Before features were measured, grey values went through ${listOf(steps)}.` : ''}`,
  ];
  if (readers !== undefined) {
    const who =
      readers.patients === undefined
        ? 'All patients with outlines of two readers'
        : `${readers.patients} patients, drawn at random,`;
    out.push(
      prose`${who} were used to measure repeatability; features with ${readers.form}${cite('icc')} of ${readers.threshold} or below were left out.`,
    );
  }
  return out;
}

function features({ protocol, features: measured, provenance }: RunResult): Prose[] {
  const { extraction, deep } = protocol;
  const { setting, imageType, featureClass } = extraction;
  const filters = Object.entries(imageType).map(([name, own]) => {
    const given = own === null ? '' : describeParameters(own);
    return `${name}${given === '' ? '' : ` (${given})`}`;
  });
  const classes = Object.entries(featureClass).map(
    ([name, own]) => `${name}${own === null || own.length === 0 ? '' : ` (${own.join(', ')})`}`,
  );
  const given = describeParameters(setting);
  const out: Prose[] = [
    prose`Features were extracted with radscore ${provenance.radscore}, whose definitions and names agree with PyRadiomics${cite('pyradiomics')} and follow the Image Biomarker Standardisation Initiative${cite('ibsi')}${filters.length > 1 ? cite('ibsiFilters') : ''}. Image types: ${listOf(filters)}. Families: ${classes.length > 0 ? listOf(classes) : 'all'}. Settings: ${given === '' ? 'defaults' : given}; every setting not named here has the default of PyRadiomics. In all, ${measured.names.length} columns were measured per patient${measured.missing > 0 ? `; ${count(measured.missing, 'value')} could not be computed and ${measured.missing === 1 ? 'was' : 'were'} treated as missing` : ''}.`,
  ];
  if (deep !== undefined) {
    const encoder = provenance.encoder ?? deep.encoder;
    out.push(
      prose`In addition, ${deep.outputs} deep features were taken from a patch of ${deep.patch.size.join(' × ')} voxels of ${deep.patch.spacing} mm around ${deep.region}, by this encoder: ${encoder}.`,
    );
  }
  return out;
}

const stepCitations: Readonly<Record<string, ReferenceKey>> = {
  lasso: 'lasso',
  'logistic-lasso': 'lasso',
  'cox-lasso': 'coxLasso',
  mrmr: 'mrmr',
  smote: 'smote',
  cox: 'cox',
};

function citationOf(name: string): Citation | '' {
  const key = stepCitations[name];
  return key === undefined ? '' : cite(key);
}

function modelling(run: RunResult): Prose[] {
  const { selection, score, balance, clinical, models, variants, signatures } = run.protocol;
  const out: Prose[] = [];
  if (selection.length > 0) {
    const steps = selection.flatMap(
      (step, i): Prose => [
        `${i === 0 ? '' : ', then '}${describeStep(step)}`,
        citationOf(step.name),
        step.honest === undefined
          ? ''
          : ` [honest order: ${describeStep({ name: step.honest.name ?? step.name, parameters: step.honest.parameters })}]`,
      ],
    );
    const names = Object.keys(signatures);
    const which = names.length > 1 ? `For each of ${names.length} signatures (${listOf(names)}) radiomic` : 'Radiomic';
    out.push([`${which} columns went through `, ...steps.filter((part) => part !== ''), '.']);
  }
  if (score !== undefined) {
    out.push(
      ['The rad-score is the linear predictor of ', describeStep(score), citationOf(score.name), '.'].filter(
        (part) => part !== '',
      ),
    );
  }
  if (clinical.variables.length > 0 && Object.values(variants).some((variant) => variant.clinical)) {
    const how = {
      all: 'all of them entered',
      univariate: `those with p < ${clinical.choose.p} in univariate tests entered`,
      multivariable: `those with p < ${clinical.choose.p} in univariate tests and beside each other entered`,
    }[clinical.choose.method];
    out.push(prose`Candidate clinical variables were ${listOf(clinical.variables)}; ${how}.`);
  }
  if (balance !== undefined) {
    out.push(
      [
        'Classes were balanced by ',
        describeStep(balance),
        citationOf(balance.name),
        ', on training patients only in the honest order.',
      ].filter((part) => part !== ''),
    );
  }
  const described = Object.entries(models).map(([id, model]) => {
    const given = describeParameters(model.parameters);
    const threshold =
      typeof model.threshold === 'number'
        ? `cut-off ${model.threshold}`
        : `cut-off by ${model.threshold === 'youden' ? 'Youden’s index' : 'the median'} of training predictions`;
    return `${modelTitle(run, id)} (${[given, threshold].filter(Boolean).join('; ')})`;
  });
  const several = Object.keys(variants);
  out.push(
    prose`Models: ${listOf(described)}.${several.length > 1 ? ` Each was fitted for these sets of predictors: ${listOf(several.map((name) => variantWords(name, variants[name]!)))}.` : ''}`,
  );
  return out;
}

function variantWords(name: string, { radiomics, clinical }: Protocol['variants'][string]): string {
  const radiomic = { columns: 'radiomic features', score: 'rad-score', none: '' }[radiomics];
  return `${name} (${[radiomic, clinical ? 'clinical variables' : ''].filter(Boolean).join(' and ')})`;
}

function evaluation({ protocol, candidates, comparators }: RunResult): Prose[] {
  const { evaluation: own } = protocol;
  const out: Prose[] = [
    prose`Every candidate was evaluated twice on the same splits: in the order of steps of the published study, and in an honest order in which every step that looks at patients (imputation, scaling, tests, selection, balancing, cut-offs) was fitted on training patients only, because steps fitted before the split inflate performance${cite('leakage')}. In all, ${count(candidates.length, 'candidate')} ${candidates.length === 1 ? 'was' : 'were'} tried.`,
  ];
  const extra: Prose[] = [];
  if (candidates.some(({ nested }) => nested)) {
    extra.push(
      prose` Performance was also estimated by nested cross-validation${cite('nested')} (${own.folds} folds, ${own.repeats} repeats).`,
    );
  }
  if (candidates.some(({ optimism }) => optimism)) {
    extra.push(
      prose` Apparent performance was corrected for optimism${cite('optimism')} with ${own.bootstrap} bootstrap samples.`,
    );
  }
  if (candidates.some(({ honest }) => honest.selection.stability)) {
    extra.push(prose` Stability of selection is Nogueira’s index${cite('stability')}.`);
  }
  if (candidates.some(({ permuted }) => permuted)) {
    extra.push(
      prose` As a control the whole pipeline was run on permuted outcomes${cite('permutation')} (${own.permutations} permutations).`,
    );
  }
  if (extra.length > 0) out.push(extra.flat());
  if (comparators.length > 0) {
    const named = comparators.flatMap(({ name, title }, i): Prose => {
      const key = comparatorCitations[name];
      return [
        i === 0 ? '' : i === comparators.length - 1 ? ' and ' : ', ',
        title,
        ...(key === undefined ? [] : [cite(key)]),
      ];
    });
    out.push([
      'The key model was compared, on the same patients, with ',
      ...named,
      '. A score with an unknown input is an interval and was not guessed.',
    ]);
  }
  return out;
}

const comparatorCitations: Readonly<Record<string, ReferenceKey>> = {
  fong: 'fong',
  tbs: 'tbs',
  game: 'game',
  'm-cs': 'mCs',
  konopke: 'konopke',
};

function statistics({ protocol, cohort, provenance }: RunResult): Prose[] {
  const level = `${Math.round(protocol.evaluation.confidence * 100)}%`;
  const measures =
    cohort.outcome.kind === 'binary'
      ? prose`Discrimination is the area under the ROC curve (AUC) with ${level} confidence intervals and paired tests by DeLong’s method${cite('delong')}; proportions have exact intervals${cite('clopperPearson')}; accuracy is given beside the no-information rate, balanced accuracy and the Matthews correlation coefficient${cite('mcc')}. Calibration was judged by curve, slope and intercept${cite('calibration')} and the Hosmer–Lemeshow test${cite('hosmerLemeshow')}, usefulness by decision curves${cite('decisionCurve')}.`
      : prose`Discrimination is Harrell’s concordance index${cite('optimism')} and the time-dependent AUC${cite('timeRoc')} with ${level} confidence intervals. Survival was estimated by Kaplan and Meier’s method${cite('kaplanMeier')} and compared by log-rank tests; hazard ratios are those of Cox regression${cite('cox')}.`;
  return [
    measures,
    prose`Groups were compared by Welch’s t or Mann–Whitney tests according to normality (Shapiro–Wilk), and by chi-square or Fisher’s exact tests. The sample size was held against the criteria of Riley et al.${cite('riley')}. All computation was done with radscore ${provenance.radscore}${provenance.node === undefined ? '' : ` (Node ${provenance.node})`}; seeds are listed under provenance, and a second run gives the same figures.`,
  ];
}

/** The first letter small, unless it begins an abbreviation. */
function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
