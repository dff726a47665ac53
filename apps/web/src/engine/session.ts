import { coreError } from '@radscore/core';
import type { DroppedFiles } from '@radscore/host-web';
import { type BoxedMask, type Mask, type SegmentSource, unboxMask } from '@radscore/image';
import type { CaseImage } from '@radscore/jobs';
import type { ModelFile } from '@radscore/prediction';

/** An outline as the engine keeps it: the page has its bits on the whole grid, and a tab has memory for one of these alone. */
export interface SessionSegment extends BoxedMask {
  readonly id: number;
  readonly name: string;
}

/** What the engine holds between calls: the files that were given, and image and outlines of the case that is open. */
export interface Session {
  /** What was dropped last, with archives unpacked. */
  files: DroppedFiles;
  image: CaseImage | undefined;
  /** The files of the DICOM series that is open; a segmentation refers to them. */
  sources: DroppedFiles;
  segments: Map<number, SessionSegment>;
  /** The names that outlines had in their files: they may name a patient, and are not kept. */
  names: ReadonlyMap<number, string>;
  /** Name of the piece of work that is open; undefined until its image is named. */
  work: string | undefined;
  /** Of the piece of work that was kept last, the outlines as they were kept. */
  kept: Map<string, ReadonlyMap<number, SessionSegment>>;
  /** The model file that scores patients. */
  model: ModelFile | undefined;
}

/** The model that is open. @throws RAD-PARAMETER-INVALID where there is none. */
export function modelOf({ model }: Session): ModelFile {
  if (model === undefined)
    throw coreError('RAD-PARAMETER-INVALID', { name: 'model', value: '', problem: 'open a model' });
  return model;
}

export const newSession = (): Session => ({
  files: new Map(),
  image: undefined,
  sources: new Map(),
  segments: new Map(),
  names: new Map(),
  work: undefined,
  kept: new Map(),
  model: undefined,
});

/** The outlines by name, unpacked when they are asked for; of several with one name the first. */
export function segmentSource({ segments }: Session): SegmentSource {
  const byName = new Map<string, SessionSegment>();
  for (const each of segments.values()) if (!byName.has(each.name)) byName.set(each.name, each);
  const masks = new Map<string, Mask>();
  return {
    keys: () => byName.keys(),
    get(name) {
      const segment = byName.get(name);
      if (segment === undefined) return undefined;
      const mask = masks.get(name) ?? unboxMask(segment);
      masks.set(name, mask);
      return mask;
    },
  };
}
