import { lesionColumns } from '@radscore/cases';
import type { Protocol } from '@radscore/protocol';
import { featureParts, isOfImageType } from './feature-name.js';

/** A signature with a variant and a model: one pipeline. */
export interface Candidate {
  /** `signature/variant/model`. */
  readonly id: string;
  readonly signature: string;
  readonly variant: string;
  readonly model: string;
}

/** All candidates of a protocol, in its order. A variant without radiomics is the same for every signature and comes once. */
export function candidatesOf({
  signatures,
  variants,
  models,
}: Pick<Protocol, 'signatures' | 'variants' | 'models'>): Candidate[] {
  return Object.keys(signatures).flatMap((signature, s) =>
    Object.entries(variants).flatMap(([variant, { radiomics }]) => {
      if (radiomics === 'none' && s > 0) return [];
      const fitted = Object.entries(models).filter(([, model]) => model.variants?.includes(variant) ?? true);
      return fitted.map(([model]) => ({ id: `${signature}/${variant}/${model}`, signature, variant, model }));
    }),
  );
}

/** The radiomic columns of a signature among these, in their order. */
export function signatureColumns(
  protocol: Pick<Protocol, 'signatures'>,
  signature: string,
  names: readonly string[],
): string[] {
  const { regions, imageTypes, families, deep } = protocol.signatures[signature]!;
  return names.filter((name) => {
    const parts = featureParts(name);
    if (parts.family === 'deep') return deep;
    if (isLesionColumn(name)) return false;
    // Columns of a table that names no region belong to whatever region the signature has.
    const colon = name.includes(':');
    if (colon && !regions.includes(parts.region)) return false;
    if (imageTypes !== undefined && !imageTypes.some((type) => isOfImageType(parts.imageType, type))) return false;
    return families?.includes(parts.family) ?? true;
  });
}

/**
 * Number and total volume of the lesions: always in the table, never in a signature.
 *
 * @example
 * ```ts
 * import { isLesionColumn } from '@radscore/study';
 *
 * isLesionColumn('lesions_count'); // => true
 * ```
 */
export function isLesionColumn(name: string): boolean {
  return name === lesionColumns.count || name === lesionColumns.volume;
}
