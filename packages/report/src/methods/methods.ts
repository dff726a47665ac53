import type { Protocol } from '@radscore/protocol';
import type { RunResult } from '@radscore/study';
import { candidateLabels, deepFeatureCount, featureCount, modelTitle } from '../run/describe-run.js';
import { count } from '../svg/format.js';
import { departureSentence, whereDeparted } from '../words/departure.js';
import { describeParameters, describeStep, listOf } from './describe-protocol.js';
import { describeEvaluation, describeStatistics } from './evaluation.js';
import { describePatients } from './patients.js';
import { cite, type Prose, prose, proseList } from './references.js';
import { stepCitation } from './step-references.js';
import { describeTuning } from './tuning.js';

/** A part of the methods section. */
export interface MethodsPart {
  readonly heading: string;
  readonly paragraphs: readonly Prose[];
}

/** The methods section of a paper, written from the settings of the run. It says what was done, and nothing that was not. */
export function writeMethods(run: RunResult): MethodsPart[] {
  return [
    { heading: 'Patients and outcome', paragraphs: describePatients(run) },
    { heading: 'Images and regions', paragraphs: images(run) },
    { heading: 'Features', paragraphs: features(run) },
    { heading: 'Selection and models', paragraphs: modelling(run) },
    { heading: 'Evaluation', paragraphs: describeEvaluation(run) },
    { heading: 'Statistics and software', paragraphs: describeStatistics(run) },
  ].filter((part) => part.paragraphs.length > 0);
}

function images({ protocol, readers: agreement, stability, features: { source } }: RunResult): Prose[] {
  const { images: settings, regions, lesions, readers, split } = protocol;
  if (Object.keys(regions).length === 0 || source === 'table') return [];
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
    prose`The images were ${modalityWords[settings.modality]}. Regions of interest were derived from the outlines by set operations${/dilate|erode|shell/.test(Object.values(regions).join(' ')) ? ', with distances in millimetres from an exact Euclidean distance transform' : ''}: ${listOf(names)}. ${rule}${steps.length > 0 ? ` Before the features were measured, the grey values were transformed by ${listOf(steps)}.` : ''}`,
  ];
  if (settings.reference !== undefined)
    out.push(
      prose`In each image the grey values were made relative to a reference region (${settings.reference}): its mean became 0 and its standard deviation 1. Nothing was learnt from other patients for this.`,
    );
  if (settings.standardise !== undefined)
    out.push(
      prose`In each image the grey values were brought to a standard scale${cite('standardScale')} by the percentiles 1, 10, 20 ... 90 and 99 of its foreground (${settings.standardise}), and linearly beyond them. The scale was learnt without outcomes from the images of ${split.kind === 'cross-validation' ? 'the training patients of each outer fold; that of the final model from all patients but external ones' : 'the training patients'}; resampling within them reused it.`,
    );
  if (readers !== undefined && agreement !== undefined) {
    const both = agreement.patients.length;
    const drawn = both === readers.patients ? ', drawn at random from those,' : '';
    out.push(
      prose`${count(both, 'patient')} with outlines of two readers${drawn} ${both === 1 ? 'was' : 'were'} used to measure repeatability (${readers.form}${cite('icc')})${readers.filter ? `; features of ${readers.threshold} or below were left out` : ', and no feature was left out for it'}.${adjudicationWords(agreement)}`,
    );
  }
  if (protocol.perturb !== undefined && stability !== undefined) {
    const varied = perturbedBy(protocol.perturb);
    out.push(
      prose`${count(stability.cases.length, 'patient')} drawn at random ${stability.cases.length === 1 ? 'was' : 'were'} measured ${stability.versions - 1} times more with perturbed images and outlines (${listOf(varied)}${protocol.perturb.alone ? ', one at a time' : ', in every combination'})${cite('perturbation')}; features were kept where the lower 95% limit of ICC(1,1)${cite('icc')} over the training patients among them was above ${protocol.perturb.threshold}.`,
    );
  }
  return out;
}

function perturbedBy({
  noise,
  rotation,
  translation,
  growth,
  contour,
}: NonNullable<Protocol['perturb']>): readonly string[] {
  return [
    ...(noise === undefined ? [] : [`${count(noise, 'draw')} of noise`]),
    ...(rotation === undefined ? [] : [`rotations by ${listOf(rotation.map((angle) => `${angle}°`))}`]),
    ...(translation === undefined ? [] : [`shifts by ${listOf(translation.map(String))} of a voxel along each axis`]),
    ...(growth === undefined
      ? []
      : 'mm' in growth
        ? [`growth of the outline by ${listOf(growth.mm.map((mm) => `${mm} mm`))}`]
        : [`changes of volume by ${listOf(growth.fractions.map((share) => `${Math.round(100 * share)}%`))}`]),
    ...(contour === undefined ? [] : [`${count(contour, 'outline')} randomised by supervoxels`]),
  ];
}

function adjudicationWords({ adjudication }: NonNullable<RunResult['readers']>): string {
  if (adjudication === undefined) return '';
  const { differing, adjudicated } = adjudication;
  if (differing.length === 0) return ' The outlines of the two readers nowhere differed by 5% of their volume or more.';
  const rest = differing.length - adjudicated.length;
  const lacking = rest === 0 ? '' : `; those of the first reader were measured in the other ${rest}`;
  return ` The outlines of ${count(differing.length, 'patient')} differed by 5% of their volume or more between the readers; those of a senior reader were measured in ${adjudicated.length === differing.length ? 'their place' : `${adjudicated.length} of them`}${lacking}.`;
}

const modalityWords: Readonly<Record<Protocol['images']['modality'], string>> = {
  CT: 'computed tomography scans',
  MR: 'magnetic resonance images',
  PET: 'positron emission tomography images',
  US: 'ultrasound images',
};

function features(run: RunResult): Prose[] {
  if (run.features.source === 'table')
    return [
      prose`The features were not measured in this study but read from a table of ${featureCount(run)} features per patient, so that images, regions and settings of the extraction have to be described by those who measured them.${run.features.missing > 0 ? ` ${count(run.features.missing, 'value')} ${run.features.missing === 1 ? 'was' : 'were'} missing.` : ''}`,
    ];
  const { protocol, features: measured, provenance } = run;
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
  const radiomic = featureCount(run) - deepFeatureCount(run);
  const out: Prose[] = [
    prose`Features were extracted with radscore ${provenance.radscore}, whose definitions and names agree with PyRadiomics${cite('pyradiomics')} and follow the Image Biomarker Standardisation Initiative${cite('ibsi')}${filters.length > 1 ? cite('ibsiFilters') : ''}. The image types were ${listOf(filters)}, the feature families ${classes.length > 0 ? listOf(classes) : 'all there are'}. ${given === '' ? 'All settings had' : `The settings were ${given}; every other one had`} the default of PyRadiomics. In all, ${count(radiomic, 'feature')} ${radiomic === 1 ? 'was' : 'were'} measured per patient${measured.missing > 0 ? `; ${count(measured.missing, 'value')} could not be computed and ${measured.missing === 1 ? 'was' : 'were'} treated as missing` : ''}.`,
  ];
  if (deep !== undefined) {
    const encoder = provenance.encoder ?? deep.encoder;
    out.push(
      prose`In addition, ${deep.outputs} deep features were taken from a patch of ${deep.patch.size.join(' × ')} voxels of ${deep.patch.spacing} mm around ${deep.region}, by this encoder: ${encoder}.`,
    );
  }
  return out;
}

function modelling(run: RunResult): Prose[] {
  const { selection, score, balance, clinical, models, variants, signatures } = run.protocol;
  const out: Prose[] = [];
  if (selection.length > 0) {
    const steps = selection.flatMap(
      (step, i): Prose => [
        `${i === 0 ? '' : ', then '}${describeStep(step)}`,
        ...stepCitation(step.name),
        step.honest === undefined
          ? ''
          : ` [honest order: ${describeStep({ name: step.honest.name ?? step.name, parameters: step.honest.parameters })}]`,
      ],
    );
    const names = Object.keys(signatures);
    const which =
      names.length > 1 ? `For each of the ${names.length} signatures (${listOf(names)}), radiomic` : 'Radiomic';
    out.push([`${which} features were processed by `, ...steps.filter((part) => part !== ''), '.']);
  }
  if (score !== undefined) {
    out.push(['The rad-score is the linear predictor of ', describeStep(score), ...stepCitation(score.name), '.']);
  }
  if (clinical.variables.length > 0 && Object.values(variants).some((variant) => variant.clinical)) {
    const words = {
      all: 'all of them entered',
      univariate: `those with p < ${clinical.choose.p} in univariate tests entered`,
      multivariable: `those with p < ${clinical.choose.p} in univariate tests and beside each other entered`,
      lasso: `those that a LASSO kept entered (penalty ${clinical.choose.penalty}${typeof clinical.choose.penalty === 'number' ? '' : `, ${clinical.choose.folds}-fold cross-validation`})`,
    };
    const departing = Object.entries(variants).flatMap(([name, { clinical: enters, choose }]) =>
      !enters || choose === undefined || choose === clinical.choose.method ? [] : [`in ${name} ${words[choose]}`],
    );
    const lasso = [clinical.choose.method, ...Object.values(variants).map(({ choose }) => choose)].includes('lasso');
    out.push(
      [
        `Candidate clinical variables were ${listOf(clinical.variables)}; ${[words[clinical.choose.method], ...departing].join('; ')}`,
        lasso ? cite('lasso') : '',
        '.',
      ].filter((part) => part !== ''),
    );
  }
  if (balance !== undefined) {
    out.push([
      'Classes were balanced by ',
      describeStep(balance),
      ...stepCitation(balance.name),
      ', on training patients only in the honest order.',
    ]);
  }
  const described = Object.entries(models).map(([id, model]): Prose => {
    const given = [describeParameters(model.parameters), unsaidPenalty(model)].filter(Boolean).join(', ');
    const threshold =
      typeof model.threshold === 'number'
        ? run.cohort.outcome.kind === 'survival'
          ? `risk groups divided at a score of ${model.threshold}`
          : `cut-off ${model.threshold}`
        : `cut-off by ${model.threshold === 'youden' ? 'Youden’s index' : 'the median'} of training predictions`;
    return [modelTitle(run, id), ...stepCitation(model.name), ` (${[given, threshold].filter(Boolean).join('; ')})`];
  });
  const several = Object.keys(variants);
  out.push([
    `The ${described.length === 1 ? 'model was' : 'models were'} `,
    ...proseList(described),
    `.${several.length > 1 ? ` ${described.length === 1 ? 'It' : 'Each'} was fitted for these sets of predictors: ${listOf(several.map((name) => variantWords(name, variants[name]!)))}.` : ''}`,
  ]);
  return [...out, ...describeTuning(run), ...departures(run)];
}

/** What could not be done as the protocol has it, of every candidate, with how often. */
function departures(run: RunResult): Prose[] {
  const labels = candidateLabels(run);
  const found = new Map<string, { firth: boolean; where: string[] }>();
  for (const { id, departures: own = [] } of run.candidates) {
    for (const departure of own) {
      const text = departureSentence(departure);
      const known = found.get(text) ?? { firth: departure.code === 'SEPARATION', where: [] };
      found.set(text, { ...known, where: [...known.where, `${labels.get(id) ?? id} ${whereDeparted(departure)}`] });
    }
  }
  if (found.size === 0) return [];
  const parts = [...found].flatMap(([text, { firth, where }]): Prose => {
    const cited = firth ? [cite('firth'), cite('flic')] : [];
    return [` ${text.replace(/\.$/, '')}`, ...cited, ` (${where.join('; ')}).`];
  });
  return [['Not everything could be fitted as written.', ...parts]];
}

/** The penalty that a logistic regression has where its parameters do not speak of one. */
function unsaidPenalty({ name, parameters }: Protocol['models'][string]): string {
  if (name !== 'logistic' || 'penalty' in parameters) return '';
  return 'C' in parameters ? 'L2 penalty' : 'L2 penalty with C = 1';
}

function variantWords(name: string, { radiomics, clinical }: Protocol['variants'][string]): string {
  const radiomic = { columns: 'radiomic features', score: 'rad-score', none: '' }[radiomics];
  return `${name} (${[radiomic, clinical ? 'clinical variables' : ''].filter(Boolean).join(' and ')})`;
}
