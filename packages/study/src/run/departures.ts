import type { Note } from '@radscore/learn';
import type { Departure } from '../study/types.js';

/** The notes of the kept fit and of the resampled ones, each once with how often it applied; numbers in it are ignored. */
export function departuresOf(final: readonly Note[], resamples: readonly (readonly Note[])[]): readonly Departure[] {
  const found = new Map<string, { note: Note; inFinal: boolean; resamples: number }>();
  const entry = (note: Note) => {
    const kind = JSON.stringify([note.code, note.values]).replace(/\d+(?:\.\d+)?/g, '#');
    const known = found.get(kind) ?? { note, inFinal: false, resamples: 0 };
    found.set(kind, known);
    return known;
  };
  for (const note of final) entry(note).inFinal = true;
  for (const notes of resamples) for (const each of new Set(notes.map(entry))) each.resamples++;
  return [...found.values()].map(({ note, ...often }) => ({ ...note, ...often, of: resamples.length }));
}
