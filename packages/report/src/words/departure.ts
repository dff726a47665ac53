import type { Departure } from '@radscore/study';
import { noteSentence } from './note-sentence.js';

/** What did not go as the protocol has it, in a sentence. */
export function departureSentence(departure: Departure): string {
  return departure.code === 'AS-WRITTEN' ? departure.values.text : noteSentence(departure);
}

/** `in the final model and in 3 of 50 resampled fits`. */
export function whereDeparted({ inFinal, resamples, of }: Pick<Departure, 'inFinal' | 'resamples' | 'of'>): string {
  const often = resamples === 0 ? undefined : `in ${resamples} of ${of} resampled fits`;
  if (!inFinal) return often ?? 'in no fit';
  return often === undefined ? 'in the final model' : `in the final model and ${often}`;
}
