/** Data with every text for people replaced; pixels and verdicts are text for machines. */
export function renamed<T>(data: T, rename: (text: string) => string): T {
  return deep(data, (value) => (typeof value === 'string' ? rename(value) : value)) as T;
}

/** Data with every list at its top empty: what a study hands over that found nothing to show. */
export function emptied<T>(data: T): T {
  const fields = Object.entries(data as object).map(([key, value]) => [key, Array.isArray(value) ? [] : value]);
  return Object.fromEntries(fields) as T;
}

const forMachines = ['pixels', 'verdict'];

function deep(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => deep(item, change));
  if (typeof value !== 'object' || value === null) return change(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, forMachines.includes(key) ? item : deep(item, change)]),
  );
}
