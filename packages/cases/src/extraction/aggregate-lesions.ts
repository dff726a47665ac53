import type { Protocol } from '@radscore/protocol';
import type { Cell } from '@radscore/tables';

type Rule = Protocol['lesions']['rule'];

/** The features of one lesion, and its volume as a weight. */
export interface LesionFeatures {
  readonly volume: number;
  readonly values: readonly (readonly [string, Cell])[];
}

/** Columns of every study of lesions, whatever the rule. */
export const lesionColumns = { count: 'lesions_count', volume: 'lesions_volume_ml' } as const;

/** Features that add up over lesions. */
const additive = /_shape_(MeshVolume|VoxelVolume|SurfaceArea)$/;

/**
 * One row from the rows of several lesions: the mean, the volume-weighted mean or the maximum of each feature; volume and
 * surface are summed. A lesion without a value for a feature does not count for it. What is not a number is taken from the
 * first lesion.
 */
export function aggregateLesions(lesions: readonly LesionFeatures[], rule: Rule): [string, Cell][] {
  const [first] = lesions;
  if (first === undefined) return [];
  if (lesions.length === 1) return first.values.map(([name, cell]) => [name, cell]);
  const byName = lesions.map(({ volume, values }) => ({ volume, values: new Map(values) }));
  return first.values.map(([name, cell]): [string, Cell] => {
    const own = byName.flatMap(({ volume, values }) => {
      const value = values.get(name);
      return typeof value === 'number' ? [{ volume, value }] : [];
    });
    if (own.length === 0) return [name, cell];
    if (additive.test(name)) return [name, own.reduce((sum, { value }) => sum + value, 0)];
    if (rule === 'max') return [name, Math.max(...own.map(({ value }) => value))];
    const weight = (volume: number) => (rule === 'mean' ? 1 : volume);
    const total = own.reduce((sum, { volume }) => sum + weight(volume), 0);
    return [name, own.reduce((sum, { volume, value }) => sum + weight(volume) * value, 0) / total];
  });
}
