import { dirname, join } from 'node:path';
import { coreError, isRadError } from '@radscore/core';
import { readRegular, verifyFile } from '@radscore/host-node/files';
import { type ModelFile, type PatientCase, parseModel } from '@radscore/prediction';
import { cliError } from '../../errors.js';
import { readingOptions } from '../extraction-flags.js';
import type { PredictFlags } from './flags.js';

/** Reads the model file, and its signature where one is asked for. @throws RAD-USAGE, RAD-FILE-UNREADABLE, RAD-MODEL-*. */
export async function readModel({ model: file, signature, publicKey }: PredictFlags): Promise<ModelFile> {
  if ((signature === undefined) !== (publicKey === undefined))
    throw cliError('RAD-USAGE', { problem: '--signature and --public-key belong together' });
  const bytes = await readRegular(file);
  if (signature !== undefined && publicKey !== undefined) await verifyFile(bytes, { signature, publicKey });
  try {
    return parseModel(bytes.toString('utf8'));
  } catch (error) {
    throw isRadError(error) ? error.at({ file }) : error;
  }
}

/** How images and outlines are to be read, the same for one patient and for many. */
export function readingOf(
  flags: PredictFlags,
): Pick<PatientCase, 'segments' | 'encoderPath'> & ReturnType<typeof readingOptions> {
  const { model, segment } = flags;
  return {
    segments: namedValues('--segment', segment),
    ...readingOptions(flags),
    encoderPath: (name: string) => (name === 'builtin' ? name : join(dirname(model), name)),
  };
}

/** `name=value` pairs of a repeatable option. @throws RAD-PARAMETER-INVALID */
export function namedValues(option: string, pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw coreError('RAD-PARAMETER-INVALID', { name: option, value: pair, problem: 'write it as name=value' });
      return [pair.slice(0, at).trim(), pair.slice(at + 1)];
    }),
  );
}
