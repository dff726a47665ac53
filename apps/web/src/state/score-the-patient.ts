import { coreError } from '@radscore/core';
import { parseNumber } from '@radscore/tables';
import { ask } from '../engine/engine.js';
import { openCase } from './open-case.js';
import { prediction } from './prediction.js';

/** Scores the patient as the form has it. @throws the engine's coded errors. */
export async function scoreThePatient(): Promise<void> {
  const { model, clinical, features, typed, segments, accepted } = prediction.get();
  if (model === undefined) return;
  const given = Object.fromEntries(model.clinical.map(({ name }) => [name, clinical[name] ?? '']));
  const identity = accepted ? { identity: 'accept' as const } : {};
  const scored = await ask(
    'scorePatient',
    typed
      ? {
          clinical: given,
          features: Object.fromEntries(model.features.map(({ name }) => [name, numberOf(name, features[name] ?? '')])),
        }
      : { clinical: given, segments, ...identity, ...imageOf() },
  );
  prediction.set({ scored, stale: false });
}

function imageOf() {
  const { opened } = openCase.get();
  if (opened === undefined) return {};
  const { from } = opened;
  if ('seed' in from) return { opened: true };
  const [mask] = from.outlines;
  return {
    image: from.image.path,
    ...(mask !== undefined && { mask }),
    ...(from.image.series !== undefined && { series: from.image.series }),
  };
}

/** @throws RAD-PARAMETER-INVALID for a text that is not a number. */
function numberOf(name: string, text: string): number | null {
  if (text.trim() === '') return null;
  const value = parseNumber(text);
  if (value === undefined) throw coreError('RAD-PARAMETER-INVALID', { name, value: text, problem: 'it is no number' });
  return value;
}
