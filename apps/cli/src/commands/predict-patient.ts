import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { coreError, isRadError, toJson } from '@radscore/core';
import { hostError, nodeTaskHost } from '@radscore/host-node';
import { verifyFile } from '@radscore/host-node/files';
import {
  type CasePrediction,
  type ModelFile,
  type PatientPrediction,
  parseModel,
  predictCase,
} from '@radscore/prediction';
import { predictionWarningSentence } from '@radscore/report';
import { cliError } from '../errors.js';
import { formatErrorData } from '../output/errors.js';
import { textTable } from '../output/text-table.js';

export interface PredictFlags {
  readonly model: string;
  readonly signature?: string;
  readonly publicKey?: string;
  readonly image?: string;
  readonly mask?: string;
  readonly segment: readonly string[];
  readonly acceptIdentity?: boolean;
  readonly series?: string;
  readonly frame?: number;
  readonly maskFrame?: number;
  readonly clinical: readonly string[];
  readonly format: 'text' | 'json';
}

/** Scores the patient and gives what is printed. @throws RAD-USAGE, RAD-MODEL-FILE, RAD-MODEL-INPUT, and what reading throws. */
export async function predictCommand(flags: PredictFlags): Promise<string> {
  const { model: file, image, mask, clinical, format, series, frame, maskFrame, acceptIdentity } = flags;
  const model = await readModel(file, flags);
  if (model.imaging !== undefined && (image === undefined || mask === undefined)) {
    throw cliError('RAD-USAGE', { problem: 'this model needs --image and --mask' });
  }
  const files = {
    ...(image !== undefined && { image }),
    ...(mask !== undefined && { mask }),
    clinical: namedValues('--clinical', clinical),
    segments: namedValues('--segment', flags.segment),
    ...(series !== undefined && { series }),
    ...(frame !== undefined && { frame }),
    ...(maskFrame !== undefined && { maskFrame }),
    ...(acceptIdentity && { identity: 'accept' as const }),
    encoderPath: (name: string) => (name === 'builtin' ? name : join(dirname(file), name)),
  };
  const prediction = await predictCase(model, files, nodeTaskHost({ cases: '.', store: '.' }));
  return format === 'json' ? `${toJson(prediction, 1)}\n` : `${asText(model, prediction)}\n`;
}

async function readModel(file: string, { signature, publicKey }: PredictFlags): Promise<ModelFile> {
  if ((signature === undefined) !== (publicKey === undefined))
    throw cliError('RAD-USAGE', { problem: '--signature and --public-key belong together' });
  const bytes = await readFile(file).catch((error: Error) => {
    throw hostError('RAD-FILE-UNREADABLE', { detail: error.message }, { file });
  });
  if (signature !== undefined && publicKey !== undefined) await verifyFile(bytes, { signature, publicKey });
  try {
    return parseModel(bytes.toString('utf8'));
  } catch (error) {
    throw isRadError(error) ? error.at({ file }) : error;
  }
}

function namedValues(option: string, pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw coreError('RAD-PARAMETER-INVALID', {
          name: option,
          value: pair,
          problem: 'write it as name=value',
        });
      return [pair.slice(0, at).trim(), pair.slice(at + 1)];
    }),
  );
}

function asText(
  model: ModelFile,
  { kind, value, group, cutOff, survival, contributions, explanation, warnings, notes, notice }: CasePrediction,
): string {
  const { endpoint } = model;
  const what = kind === 'probability' ? `Probability of ${endpoint.positive}` : 'Risk score';
  return [
    `${model.title} (${model.candidate.id})`,
    `${what}: ${value.toPrecision(4)}; called ${group} (${cutOffText(cutOff.value)}, ${cutOff.rule})`,
    ...(survival ?? []).map(
      ({ time, probability }) =>
        `Free of ${endpoint.positive} at ${time} ${endpoint.unit}: ${probability === null ? 'not known' : `${(100 * probability).toFixed(1)} %`}`,
    ),
    '',
    explanationSentence(explanation),
    textTable(
      ['input', 'value', 'contribution'],
      contributions
        .slice(0, 15)
        .map((each) => [
          each.name,
          each.value === null ? 'missing' : each.value.toPrecision(5),
          each.contribution.toFixed(4),
        ]),
    ),
    ...(notes.length === 0 ? [] : ['', 'Image and outlines', ...notes.map((note) => formatErrorData(note))]),
    ...(warnings.length === 0
      ? []
      : ['', 'Warnings', ...warnings.map((warning) => `  ${predictionWarningSentence(warning)}`)]),
    '',
    `How good the model is: ${model.performance}`,
    notice,
  ].join('\n');
}

/** Of a model that calls everybody, or nobody, positive the cut-off is no number. */
function cutOffText(value: number): string {
  if (Number.isFinite(value)) return `cut-off ${value.toPrecision(4)}`;
  return value < 0 ? 'no cut-off: everybody is' : 'no cut-off: nobody is';
}

function explanationSentence({ method, scale, base, value }: PatientPrediction['explanation']): string {
  const how = method === 'exact' ? 'exact' : 'over 2,048 drawn coalitions';
  return `Contributions to the ${scale}: Shapley values (${how}) against a patient with the training means, ${base.toPrecision(4)}; with their sum ${value.toPrecision(4)}`;
}
