import type { Departure } from '../study/types.js';

/** The notes of the kept fit and of the resampled ones, each sentence once with how often it held; numbers in it count as the same. */
export function departuresOf(
  final: readonly string[],
  resamples: readonly (readonly string[])[],
): readonly Departure[] {
  const found = new Map<string, { sentence: string; inFinal: boolean; resamples: number }>();
  const entry = (sentence: string) => {
    const kind = sentence.replace(/\d+/g, '#');
    const known = found.get(kind) ?? { sentence, inFinal: false, resamples: 0 };
    found.set(kind, known);
    return known;
  };
  for (const sentence of final) entry(sentence).inFinal = true;
  for (const notes of resamples) for (const each of new Set(notes.map(entry))) each.resamples++;
  return [...found.values()].map((each) => ({ ...each, of: resamples.length }));
}

/** `in the final model and in 3 of 50 resamples`. */
export function whereDeparted({ inFinal, resamples, of }: Departure): string {
  const often = resamples === 0 ? undefined : `${resamples} of ${of} resampled fits`;
  if (!inFinal) return `in ${often ?? 'no fit'}`;
  return often === undefined ? 'in the final model' : `in the final model and ${often}`;
}
