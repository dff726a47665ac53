import { lesionColumns } from '@radscore/cases';
import type { StudyData } from './study-data.js';

/** The tumour volume of every patient: of all lesions, or the first feature that is a volume; undefined where there is none. */
export function volumesOf({ features }: Pick<StudyData, 'features'>): readonly (number | null)[] | undefined {
  const own = features.names.indexOf(lesionColumns.volume);
  const place =
    own >= 0
      ? own
      : features.names.findIndex((name) =>
          /_shape_(MeshVolume|VoxelVolume)$|_shape2D_(MeshSurface|PixelSurface)$/.test(name),
        );
  return place < 0 ? undefined : features.columns[place]!;
}
