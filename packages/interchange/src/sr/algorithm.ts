import { type DicomAttributes, decimalString } from '@radscore/dicom';
import { dcm } from '../coding/code.js';
import type { DocumentInput } from '../documents/document.js';
import { text } from './content-item.js';
import type { PredictionInputs } from './measured-values.js';

/** An algorithm as TID 4019 identifies it. */
function algorithm(name: string, version: string, parameters: readonly string[]): DicomAttributes[] {
  return [
    text('HAS CONCEPT MOD', dcm('111001', 'Algorithm Name'), name),
    text('HAS CONCEPT MOD', dcm('111003', 'Algorithm Version'), version),
    ...parameters.map((each) => text('HAS CONCEPT MOD', dcm('111002', 'Algorithm Parameters'), each)),
  ];
}

/** How features were measured: every setting that the model file names. */
export function extractionAlgorithm({ model, radscore, prediction }: DocumentInput, region: string): DicomAttributes[] {
  const { imaging } = model;
  if (imaging === undefined) return algorithm('radscore features', radscore, []);
  const { extraction, regions, images } = imaging;
  const settings = Object.entries(extraction.setting ?? {}).map(
    ([name, value]) => `${name} = ${JSON.stringify(value)}`,
  );
  const imageTypes = Object.entries(extraction.imageType ?? {}).map(
    ([name, value]) => `imageType ${name} = ${JSON.stringify(value)}`,
  );
  const rule = (regions as Readonly<Record<string, unknown>>)[region];
  return algorithm('radscore features', radscore, [
    ...(rule === undefined ? [] : [`region = ${typeof rule === 'string' ? rule : JSON.stringify(rule)}`]),
    ...settings,
    ...imageTypes,
    ...(images.reference === undefined ? [] : [`reference region = ${images.reference}`]),
    ...(images.standardise === undefined ? [] : [`standardised foreground = ${images.standardise}`]),
    ...images.steps.map((step) => `image step = ${JSON.stringify(step)}`),
    `digest = ${prediction.engine['measure-case'] ?? 'unknown'}`,
  ]);
}

/** Which model spoke, and what it was told beside the images. */
export function modelAlgorithm(
  { model, prediction }: DocumentInput,
  { clinical }: PredictionInputs,
): DicomAttributes[] {
  const { cutOff } = prediction;
  return algorithm(model.title, prediction.modelHash, [
    `model = ${model.candidate.id}`,
    ...(Number.isFinite(cutOff.value) ? [`cut-off = ${decimalString(cutOff.value)} (${cutOff.rule})`] : []),
    ...clinical.map(({ name, value }) => `${name} = ${value === null ? 'missing' : decimalString(value)}`),
    `input = ${prediction.inputHash}`,
  ]);
}
