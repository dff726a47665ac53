import { didYouMean, type RadError, reviveError, toRadError } from '@radscore/core';
import { families } from '@radscore/radiomics';
import { makeParameters } from '@radscore/radiomics/parameters';
import { checkSteps } from './check-steps.js';
import { protocolError } from './errors.js';
import { outcomeColumns } from './outcome-columns.js';
import { checkRegions } from './region-list.js';
import type { Protocol } from './schema.js';

/**
 * Checks what no schema can say: that names refer to something, regions and extraction can be read, steps exist and take their
 * parameters, and no predictor belongs to the outcome or to the time after the index date.
 *
 * @throws RAD-PROTOCOL-REFERENCE, -MISSING, -OUTCOME-PREDICTOR, -LATER-PREDICTOR, RAD-ENDPOINT-TIME, RAD-REGION-…,
 * RAD-PARAMETER-…, each with `place.field`.
 */
export function checkProtocol(protocol: Protocol): void {
  checkRegions(protocol);
  checkExtraction(protocol);
  checkSignatures(protocol);
  checkVariantsAndModels(protocol);
  checkEndpoint(protocol);
  checkOrdinals(protocol);
  checkPredictors(protocol);
  checkSteps(protocol);
}

function checkExtraction({ extraction }: Protocol): void {
  try {
    makeParameters(extraction);
  } catch (error) {
    const known = toRadError(error);
    throw reviveError({ ...known.toJSON(), place: { ...known.place, field: `extraction.${known.place.field}` } });
  }
}

function checkSignatures({ signatures, regions, segments, extraction, deep, lesions }: Protocol): void {
  const places = [...Object.keys(segments), ...Object.keys(regions)];
  if (Object.keys(segments).length > 0) refer('segment', lesions.segment, Object.keys(segments), 'lesions.segment');
  if (deep !== undefined) refer('region', deep.region, places, 'deep.region');
  if (Object.keys(signatures).length === 0) throw missing('signatures', 'at least one named set of radiomic columns.');
  const imageTypes = Object.keys(extraction.imageType);
  const named = Object.keys(extraction.featureClass);
  const known = named.length > 0 ? named : families.map(({ name }) => name);
  for (const [name, signature] of Object.entries(signatures)) {
    const field = `signatures.${name}`;
    if (signature.regions.length === 0 && !signature.deep)
      throw missing(`${field}.regions`, 'the regions it is measured in.');
    for (const region of signature.regions) refer('region', region, places, `${field}.regions`);
    for (const type of signature.imageTypes ?? []) refer('image type', type, imageTypes, `${field}.imageTypes`);
    for (const family of signature.families ?? []) refer('feature family', family, known, `${field}.families`);
    if (signature.deep && deep === undefined) throw missing('deep', `the encoder of the deep features of ${field}.`);
  }
}

function checkVariantsAndModels({ variants, models, score, clinical, signatures, report, paper }: Protocol): void {
  const variantNames = Object.keys(variants);
  if (variantNames.length === 0) throw missing('variants', 'at least one choice of branches, e.g. radiomics.');
  if (Object.keys(models).length === 0) throw missing('models', 'at least one model.');
  for (const [name, variant] of Object.entries(variants)) {
    if (variant.radiomics === 'score' && score === undefined)
      throw missing('score', `the model of the rad-score of variants.${name}.`);
    if (variant.clinical && clinical.variables.length === 0)
      throw missing('clinical.variables', `the clinical columns of variants.${name}.`);
    if (variant.radiomics === 'none' && !variant.clinical)
      throw missing(`variants.${name}.clinical`, 'true, because it has no other branch.');
  }
  for (const [name, model] of Object.entries(models)) {
    for (const variant of model.variants ?? []) refer('variant', variant, variantNames, `models.${name}.variants`);
  }
  const known = { signature: Object.keys(signatures), variant: variantNames, model: Object.keys(models) };
  const named = [
    ...(report.primary === undefined ? [] : [{ entry: report.primary, field: 'report.primary' }]),
    ...(paper?.published ?? []).map((entry, i) => ({ entry, field: `paper.published.${i}` })),
  ];
  for (const { entry, field } of named) {
    for (const kind of ['signature', 'variant', 'model'] as const) {
      if (entry[kind] !== undefined) refer(kind, entry[kind], known[kind], `${field}.${kind}`);
    }
  }
}

function checkOrdinals({ cohort }: Protocol): void {
  for (const [name, { type, levels = [] }] of Object.entries(cohort.columns)) {
    if (type === 'ordinal' && levels.length < 2)
      throw missing(`cohort.columns.${name}.levels`, 'its levels from the lowest to the highest, at least two.');
  }
}

function checkEndpoint({ endpoint, balance, split }: Protocol): void {
  const { kind, event, time, origin, followUp, within } = endpoint;
  const timed = time ?? followUp ?? origin ?? event.find((each) => each.time !== undefined);
  if ((kind === 'survival' || within !== undefined) && timed === undefined) {
    throw protocolError('RAD-ENDPOINT-TIME', {}, { field: 'endpoint' });
  }
  if (kind === 'survival' && balance !== undefined) {
    const values = {
      value: balance.name,
      field: 'balance',
      problem: 'classes can be balanced for a binary endpoint only',
      suggestion: '',
    };
    throw protocolError('RAD-PROTOCOL-VALUE', values, { field: 'balance' });
  }
  if (split.kind === 'by-column') {
    const both = split.train.find((value) => split.test.includes(value));
    if (both !== undefined) {
      const values = { value: both, field: 'split.test', problem: 'the same value is in split.train', suggestion: '' };
      throw protocolError('RAD-PROTOCOL-VALUE', values, { field: 'split.test' });
    }
  }
}

function checkPredictors(protocol: Protocol): void {
  const { clinical, scoreInputs, cohort } = protocol;
  const outcome = outcomeColumns(protocol);
  const used = [
    ...clinical.variables.map((name, i) => ({ name, field: 'clinical.variables', at: `clinical.variables.${i}` })),
    ...Object.entries(scoreInputs).map(([key, name]) => ({
      name,
      field: `scoreInputs.${key}`,
      at: `scoreInputs.${key}`,
    })),
  ];
  for (const { name, field, at } of used) {
    if (name === undefined) continue;
    const why = outcome.get(name);
    if (why !== undefined)
      throw protocolError('RAD-PROTOCOL-OUTCOME-PREDICTOR', { name, why, field }, { field: at, column: name });
    if (cohort.columns[name]?.measured === 'after') {
      throw protocolError('RAD-PROTOCOL-LATER-PREDICTOR', { name, field }, { field: at, column: name });
    }
  }
}

function refer(kind: string, name: string, known: readonly string[], field: string): void {
  if (known.includes(name)) return;
  const values = { kind, name, field, suggestion: didYouMean(name, known), known: known.join(', ') || 'none' };
  throw protocolError('RAD-PROTOCOL-REFERENCE', values, { field });
}

function missing(field: string, meaning: string): RadError {
  return protocolError('RAD-PROTOCOL-MISSING', { field, meaning }, { field });
}
