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
  let length = 0;
  for (let k = 0; k < samples.length; k++) length = Math.max(length, samples[k] + 1);
  const read = new Uint8Array(length);
  for (let k = 0; k < samples.length; k++) read[samples[k]] = 1;
  const stretches: Stretch[] = [];
  for (let first = read.indexOf(1); first >= 0; ) {
    const end = read.indexOf(0, first);
    const count = (end < 0 ? length : end) - first;
    stretches.push({ first, count });
    first = read.indexOf(1, first + count);
  }
  return stretches;
}

/** The terms with their samples renumbered as they lie when only the stretches are kept, one behind the other. */
export function packed<A extends RealArray>(terms: Terms<A>, stretches: readonly Stretch[]): Terms<A> {
  const last = stretches.at(-1);
  const placeOf = new Int32Array(last === undefined ? 0 : last.first + last.count);
  let place = 0;
  for (const stretch of stretches) for (let i = 0; i < stretch.count; i++) placeOf[stretch.first + i] = place++;
  return { ...terms, samples: terms.samples.map((sample) => placeOf[sample]) };
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
