import { parseNrrdHeader } from './nrrd-header.js';

/** A named region of a label image: the voxels of one label in one frame. */
export interface NamedLabel {
  readonly name: string;
  readonly label: number;
  /** Segments that overlap lie in frames of their own. */
  readonly frame: number;
}

/**
 * The segments that 3D Slicer describes in the header of a segmentation (.seg.nrrd), in their order: `Segment0_Name`,
 * `Segment0_LabelValue` (1 where it is not said) and `Segment0_Layer`. Empty for other NRRD files.
 */
export function nrrdSegments(bytes: Uint8Array): NamedLabel[] {
  const { pairs } = parseNrrdHeader(bytes);
  const segments: NamedLabel[] = [];
  for (let n = 0; pairs.has(`Segment${n}_Name`) || pairs.has(`Segment${n}_ID`); n++) {
    const text = (key: string) => pairs.get(`Segment${n}_${key}`);
    segments.push({
      name: text('Name') ?? text('ID') ?? '',
      label: Number(text('LabelValue') ?? 1),
      frame: Number(text('Layer') ?? 0),
    });
  }
  return segments;
}
