// What the answers of two commands to one job say of each other.

/** Largest relative difference at which two features count as the same number. */
export const TOLERANCE = 1e-6;

/** How many features both answers hold, and which of them differ: `case:name`. */
export function compareValues(ours, theirs) {
  const different = [];
  let compared = 0;
  ours.forEach((own, at) => {
    const other = theirs[at] ?? {};
    for (const [name, value] of Object.entries(own)) {
      if (typeof value !== 'number' || typeof other[name] !== 'number') continue;
      compared++;
      const scale = Math.max(Math.abs(value), Math.abs(other[name]), SMALLEST);
      if (!(Math.abs(value - other[name]) <= TOLERANCE * scale)) different.push(`${at}:${name}`);
    }
  });
  return { compared, different };
}

/** Below this size a feature that should be 0 is rounding. */
const SMALLEST = 1e-6;

/** Theirs by ours; undefined, and so never printed, unless both were measured and their features are the same numbers. */
export function ratioOf(ours, theirs, agreement) {
  if (agreement === undefined || agreement.compared === 0 || agreement.different.length > 0) return undefined;
  return typeof ours === 'number' && typeof theirs === 'number' ? theirs / ours : undefined;
}
