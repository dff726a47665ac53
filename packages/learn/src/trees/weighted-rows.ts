/** The rows with weight above 0: those a tree grows on. */
export function weightedRows(weight: Float64Array): Uint32Array {
  const rows = new Uint32Array(weight.length);
  let count = 0;
  for (let i = 0; i < weight.length; i++) if (weight[i]! > 0) rows[count++] = i;
  return rows.slice(0, count);
}

/** The weight of each row whose outcome is this one (1 event, 0 other), 0 for the rest. */
export function outcomeWeights(y: { readonly event: Uint8Array }, weight: Float64Array, outcome: 0 | 1): Float64Array {
  return weight.map((value, i) => (y.event[i] === outcome ? value : 0));
}
