type Values = Readonly<Record<string, unknown>>;

/** True for a map, as YAML and JSON read it. */
export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A protocol over the one it extends: maps are merged key by key, everything else (lists too) is replaced. A map whose
 * `kind` or `name` changes is another thing and is replaced as a whole.
 */
export function mergeProtocols(parent: Values, child: Values): Values {
  const merged: Record<string, unknown> = { ...parent };
  for (const [key, value] of Object.entries(child)) {
    const before = Object.hasOwn(merged, key) ? merged[key] : undefined;
    const mergeable = isValues(before) && isValues(value) && !isAnother(before, value);
    // Not by assignment: a key of the file called __proto__ must stay a key.
    Object.defineProperty(merged, key, {
      value: mergeable ? mergeProtocols(before, value) : value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return merged;
}

function isAnother(before: Values, value: Values): boolean {
  return ['kind', 'name'].some((key) => key in before && key in value && before[key] !== value[key]);
}

/** The protocol without what a dotted path names (`signatures.peri6`), or undefined where there is nothing under it. */
export function withoutPath(protocol: Values, path: string): Values | undefined {
  for (const key of Object.keys(protocol)) {
    if (path === key) return Object.fromEntries(Object.entries(protocol).filter(([name]) => name !== key));
    const inner = protocol[key];
    if (path.startsWith(`${key}.`) && isValues(inner)) {
      const left = withoutPath(inner, path.slice(key.length + 1));
      if (left !== undefined) return { ...protocol, [key]: left };
    }
  }
  return undefined;
}

/** Every dotted path of a protocol's maps, for suggestions. */
export function dottedPaths(protocol: Values, prefix = ''): string[] {
  return Object.entries(protocol).flatMap(([key, value]) => [
    `${prefix}${key}`,
    ...(isValues(value) ? dottedPaths(value, `${prefix}${key}.`) : []),
  ]);
}

/** The value that a map has at a path of keys; undefined where there is none. */
export function valueAt(protocol: Values, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isValues(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    protocol,
  );
}
