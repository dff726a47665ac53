/** A model file of some version as plain data. */
export type RawModel = Readonly<Record<string, unknown>>;

/**
 * What brings the data of a model file from one version to the next, in memory: `migrations[0]` from 1 to 2. The file is never
 * rewritten.
 */
export const migrations: readonly ((model: RawModel) => RawModel)[] = [fromVersion1];

/** Version 1 kept no digests of the code, and lost the cut-off of -Infinity of a constant model to JSON, which made it null. */
function fromVersion1(model: RawModel): RawModel {
  const cutOff = model.cutOff as { readonly value?: unknown } | undefined;
  return {
    ...model,
    version: 2,
    taskDigests: {},
    ...(cutOff?.value === null && { cutOff: { ...cutOff, value: Number.NEGATIVE_INFINITY } }),
  };
}
