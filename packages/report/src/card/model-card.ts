import { type ModelFile, pipelineOf } from '@radscore/prediction';
import { explainFeature } from '@radscore/radiomics/glossary';
import { formatTrimmed } from '@radscore/stats';
import type { ValidationResult } from '@radscore/study';
import { count, formatEstimate, formatFixed } from '../svg/format.js';
import { verdictSentence } from '../validation/verdict-sentence.js';
import { countRowsOf, rowWord, trainingOf } from '../words/counted-rows.js';
import { cutOffRule } from '../words/cut-off-rule.js';
import { modelPerformanceSentence } from '../words/model-performance.js';

/** What a model is for, what it reads, how well it does and where its limits are: plain data. */
export interface ModelCard {
  readonly title: string;
  readonly hash: string;
  readonly notice: string;
  readonly intendedUse: string;
  readonly population: string;
  readonly model: string;
  readonly output: string;
  readonly imaging?: string;
  readonly inputs: readonly { readonly name: string; readonly range: string; readonly meaning: string }[];
  /** The figure of the study, with its interval. */
  readonly performance: string;
  readonly calibration?: string;
  readonly validations: readonly { readonly sentence: string; readonly shift: string }[];
  readonly limits: readonly string[];
  readonly changes: readonly { readonly parent: string; readonly patients: number; readonly sentence: string }[];
  readonly software: string;
  readonly taskDigests: Readonly<Record<string, string>>;
}

/** The card of a model from its file and validations of it elsewhere. @throws RAD-MODEL-FILE */
export function modelCard(model: ModelFile, validations: readonly ValidationResult[] = []): ModelCard {
  const { title, hash, notice, endpoint, training, development, imaging, candidate, cutOff, provenance } = model;
  const fitted = pipelineOf(model);
  const fittedOn = trainingOf(model);
  const binary = endpoint.kind === 'binary';
  const calibration = calibrationSentence(development);
  const described = imaging && imagingSentence(imaging);
  return {
    title,
    hash,
    notice,
    intendedUse: `Research on ${endpoint.title}: it tells ${endpoint.positive} from ${endpoint.negative} in patients like those of development. It is not meant for decisions about patients.`,
    population: `Developed on ${countRowsOf(fittedOn.rows, fittedOn.patients)}, ${training.events} with ${endpoint.positive}.${variablesSentence(development)}`,
    model: `${candidate.model} (${candidate.id}) on ${fitted.modelInputs.length} columns: ${fitted.modelInputs.join(', ')}.`,
    output: binary
      ? `The probability of ${endpoint.positive}; ${endpoint.positive} is called from ${cutOff.value} on (${cutOffRule(cutOff.rule)}).`
      : `A risk score${endpoint.horizons.length > 0 ? ` and survival at ${endpoint.horizons.join(', ')} ${endpoint.unit}` : ''}; high risk from ${cutOff.value} on (${cutOffRule(cutOff.rule)}).`,
    ...(described && { imaging: described }),
    inputs: fitted.inputs.map(({ name, min, max }) => ({
      name,
      range: min === null || max === null ? 'not known' : `${digits(min)} to ${digits(max)}`,
      meaning: explainFeature(name)?.entry.measures ?? 'A clinical variable, or a feature without a glossary entry.',
    })),
    performance: modelPerformanceSentence(model, rowWord(fittedOn.rows, fittedOn.patients)),
    ...(calibration && { calibration }),
    validations: validations.map((result) => ({
      sentence: validationSentence(result),
      shift: verdictSentence(result),
    })),
    limits: limitsOf(model, fittedOn, validations),
    changes: (model.updates ?? []).map((update) => ({
      parent: update.parent,
      patients: update.patients,
      sentence: updateSentence(update),
    })),
    software: `radscore ${String(provenance.radscore ?? '')}`.trim(),
    taskDigests: model.taskDigests,
  };
}

function limitsOf(
  { development, training: { events }, imaging, updates = [] }: ModelFile,
  { rows, patients }: { readonly rows: number; readonly patients: number },
  validations: readonly ValidationResult[],
): string[] {
  const rarer = Math.min(events, rows - events);
  return [
    ...(rarer < 100
      ? [`Few ${rowWord(rows, patients)}s: ${rarer} of the rarer outcome; figures of performance are uncertain.`]
      : []),
    ...(validations.length === 0
      ? ['It was not validated in another cohort; how it does elsewhere is not known.']
      : []),
    ...validations
      .filter(({ verdict }) => verdict.startsWith('FAILS'))
      .map(({ cohort }) => `It failed in a cohort of ${cohort.patients.length} patients.`),
    'A missing input is filled with a value from development, with a warning; an input outside the training range is warned about too.',
    ...(imaging?.spacing
      ? [
          `Developed on voxels of ${imaging.spacing.map(([low, high]) => (low === high ? digits(low) : `${digits(low)} to ${digits(high)}`)).join(' x ')} mm; others are told of.`,
        ]
      : []),
    ...(development?.containsTrainingRows
      ? [
          'Its state is made of rows of training patients: the file holds data of patients and is exported only where that is asked for.',
        ]
      : []),
    ...(updates.length > 0
      ? ['It was updated for a centre and fits that centre; elsewhere its parent may fit better.']
      : []),
  ];
}

type Update = NonNullable<ModelFile['updates']>[number];

/** What an update changed, in a sentence. */
export function updateSentence({ method, intercept, slope, sites = [], patients, events, parent }: Update): string {
  const what = {
    intercept: `the intercept was moved by ${formatFixed(intercept, 3)}`,
    slope: `intercept ${formatFixed(intercept, 3)} and slope ${formatFixed(slope, 3)} were put to its log odds`,
    refit: 'all coefficients were re-estimated',
    combat: `the effects of ${sites.join(', ')} were learnt`,
    baseline: `the baseline hazard was re-estimated, with slope ${formatFixed(slope, 3)}`,
  }[method];
  return `By ${count(patients, 'patient')} (${count(events, 'event')}) ${what}; parent ${parent.slice(0, 12)}.`;
}

function calibrationSentence(development: ModelFile['development']): string | undefined {
  if (development === undefined || development.fifths.length === 0) return undefined;
  const groups = development.fifths.map(
    ({ patients, events, meanPrediction }) =>
      `${formatFixed(meanPrediction, 2)} predicted, ${events} of ${patients} seen`,
  );
  return `By groups of the prediction in development: ${groups.join('; ')}.`;
}

function variablesSentence(development: ModelFile['development']): string {
  const told = (development?.variables ?? []).flatMap(({ label, unit, numeric }) =>
    numeric === undefined
      ? []
      : [`${label} ${digits(numeric.mean)} ± ${digits(numeric.sd)}${unit === undefined ? '' : ` ${unit}`}`],
  );
  return told.length === 0 ? '' : ` ${told.join(', ')}.`;
}

function imagingSentence({ images, regions, measure, extraction }: NonNullable<ModelFile['imaging']>): string {
  const named = measure.map((name) => `${name}${regions[name] === undefined ? '' : ` (${regions[name]})`}`);
  const setting = Object.entries(extraction.setting).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return `${images.modality}; regions ${named.join(', ')}; image types ${Object.keys(extraction.imageType).join(', ')}${setting.length > 0 ? `; ${setting.join(', ')}` : ''}.`;
}

function validationSentence({ performance, predictions, model }: ValidationResult): string {
  const { auc, cIndex, calibrationSlope } = performance.measures;
  const found = auc ?? cIndex;
  const shown =
    found === undefined || found.value === null
      ? 'not estimated'
      : formatEstimate({ value: found.value, ...(found.ci && { ci: found.ci }) });
  const slope =
    calibrationSlope === undefined || calibrationSlope.value === null
      ? ''
      : `, calibration slope ${formatEstimate({ value: calibrationSlope.value, ...(calibrationSlope.ci && { ci: calibrationSlope.ci }) }, 2)}`;
  return `${predictions.length} patients elsewhere, ${performance.events} with ${model.endpoint.positive}: ${auc === undefined ? 'C' : 'AUC'} ${shown}${slope}.`;
}

const digits = (value: number) => formatTrimmed(value, 4);
