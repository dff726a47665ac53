export type RealArray = Float32Array | Float64Array;

/** Which samples of a line make each output: the terms of output o are entries `start[o]` to before `start[o + 1]`. */
export interface Terms<A extends RealArray = RealArray> {
  readonly start: Int32Array;
  readonly samples: Int32Array;
  readonly weights: A;
}

export function outputsOf({ start }: Terms): number {
  return start.length - 1;
}

/** The most terms that any output has. */
export function mostTerms({ start }: Terms): number {
  let most = 0;
  for (let o = 1; o < start.length; o++) most = Math.max(most, start[o] - start[o - 1]);
  return most;
}

/** Samples that lie side by side: the first one and how many. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** The samples that have a weight, in stretches, ascending. */
export function samplesRead({ samples }: Terms): Stretch[] {
  const stretches: { first: number; count: number }[] = [];
  for (const sample of Int32Array.from(new Set(samples)).sort()) {
    const last = stretches.at(-1);
    if (last !== undefined && last.first + last.count === sample) last.count++;
    else stretches.push({ first: sample, count: 1 });
  }
  return stretches;
}

/** The terms with their samples renumbered as they lie when only the stretches are kept, one behind the other. */
export function packed<A extends RealArray>(terms: Terms<A>, stretches: readonly Stretch[]): Terms<A> {
  const placeOf = new Map<number, number>();
  for (const { first, count } of stretches) {
    for (let i = 0; i < count; i++) placeOf.set(first + i, placeOf.size);
  }
  return { ...terms, samples: terms.samples.map((sample) => placeOf.get(sample)!) };
}

/** The longest stretch of outputs whose terms are those of its first output moved along with it. */
export function evenStretch(terms: Terms): Stretch {
  const outputs = outputsOf(terms);
  let longest = { first: 0, count: 0 };
  for (let first = 0, o = 1; o <= outputs; o++) {
    if (o < outputs && goesOn(terms, o)) continue;
    if (o - first > longest.count) longest = { first, count: o - first };
    first = o;
  }
  return longest;
}

/** Whether output o reads one sample further than the output before it, with the same weights. */
function goesOn({ start, samples, weights }: Terms, o: number): boolean {
  const [before, from, to] = [start[o - 1], start[o], start[o + 1]];
  if (from - before !== to - from) return false;
  for (let k = 0; k < to - from; k++) {
    if (samples[from + k] !== samples[before + k] + 1 || weights[from + k] !== weights[before + k]) return false;
  }
  return true;
}
