import { isRadError, toJson } from '@radscore/core';
import { nodeTaskHost } from '@radscore/host-node';
import { pageOfPrediction } from '@radscore/host-node/documents';
import { writeFileAtomic } from '@radscore/host-node/files';
import { type CasePrediction, type ModelFile, predictCase } from '@radscore/prediction';
import { predictionWords } from '@radscore/report';
import { formatFixed, formatSignificant } from '@radscore/stats';
import { cliError } from '../../errors.js';
import { formatErrorData } from '../../output/errors.js';
import { textTable } from '../../output/text-table.js';
import { version } from '../../version.js';
import { documentsWanted, type PredictFlags } from './flags.js';
import { namedValues, readingOf } from './read-model.js';

/** Contributions that the terminal shows. */
const mostLines = 15;

/** Scores one patient and gives what is printed. @throws RAD-USAGE, RAD-MODEL-*, and what reading throws. */
export async function predictOne(model: ModelFile, flags: PredictFlags): Promise<string> {
  const { image, mask, out, format } = flags;
  if (model.imaging !== undefined && (image === undefined || mask === undefined)) {
    throw cliError('RAD-USAGE', {
      problem: 'this model measures images: give --image and --mask, or --cohort for many patients',
    });
  }
  const patient = {
    ...(image !== undefined && { image }),
    ...(mask !== undefined && { mask }),
    clinical: namedValues('--clinical', flags.clinical),
    ...(flags.site !== undefined && { site: flags.site }),
    ...readingOf(flags),
  };
  const host = nodeTaskHost({ cases: '.', store: '.' });
  const prediction = await predictCase(model, patient, host).catch((error) => {
    throw isRadError(error, 'RAD-MODEL-FILE') ? error.at({ file: flags.model }) : error;
  });
  if (documentsWanted(flags)) {
    const { writeDocuments } = await import('./write-documents.js');
    await writeDocuments({ model, patient, prediction, host, radscore: version }, flags);
  }
  if (out?.endsWith('.html')) {
    await writeFileAtomic(out, await pageOfPrediction({ model, patient, prediction, host, radscore: version }));
    return `${predictionText(model, prediction)}\n\nPage        ${out}\n`;
  }
  return shown(model, prediction, { format: format ?? (out?.endsWith('.json') ? 'json' : 'text'), out });
}

/** Prints a prediction, or writes it and says where. */
async function shown(
  model: ModelFile,
  prediction: CasePrediction,
  { format, out }: { readonly format: string; readonly out: string | undefined },
): Promise<string> {
  const text = format === 'json' ? `${toJson(prediction, 1)}\n` : `${predictionText(model, prediction)}\n`;
  if (out === undefined) return text;
  await writeFileAtomic(out, text);
  return `${out}\n`;
}

/** A prediction for the terminal: what is to be known first stands first. */
export function predictionText(model: ModelFile, prediction: CasePrediction): string {
  const words = predictionWords(model, prediction);
  const warnings = [
    ...words.warnings.map((line) => `  ${line}`),
    ...prediction.notes.map((note) => `  ${formatErrorData(note).replaceAll('\n', '\n  ')}`),
  ];
  const lines = words.contributions.slice(0, mostLines);
  const rest = words.contributions.length - lines.length;
  return [
    `${model.title} (${model.candidate.id})`,
    ...(warnings.length === 0 ? [] : ['', 'Warnings', ...warnings, '']),
    words.headline,
    words.group,
    words.calibration,
    ...words.more,
    '',
    words.explanation,
    textTable(
      ['input', 'value', 'contribution'],
      lines.map(({ name, value, contribution }) => [
        name,
        value === undefined ? 'missing' : formatSignificant(value, 5),
        formatFixed(contribution, 4),
      ]),
    ),
    ...(rest === 0 ? [] : [`and ${rest} more with smaller contributions (--format json has all)`]),
    ...(words.without === 0 ? [] : [`${words.without} further inputs do not change this prediction.`]),
    '',
    `How good the model is: ${words.performance}`,
    words.notice,
  ].join('\n');
}
