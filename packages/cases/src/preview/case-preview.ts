import type { Mask, Volume } from '@radscore/image';
import type { Protocol } from '@radscore/protocol';
import { base64 } from '@scure/base';
import { slicePreview } from './slice-preview.js';

/** Grey values of soft tissue in portal venous CT, HU. */
const softTissue = [-60, 200] as const;
/** Pixels along the longer side above which neighbours are averaged. */
const mostPixels = 240;
const mostRegions = 4;

/** One slice of a case with the outlines of its regions, for the eye. */
export interface CasePreview {
  readonly id: string;
  /** Number of the slice in the image, from 1. */
  readonly slice: number;
  readonly width: number;
  readonly height: number;
  /** Height of a pixel over its width. */
  readonly aspect: number;
  /** Grey values 0-255, x fastest, as base64. */
  readonly pixels: string;
  readonly regions: readonly {
    /** Empty where there is one region only. */
    readonly name: string;
    /** Border as line pieces [x1, y1, x2, y2], in pixels. */
    readonly outline: readonly (readonly number[])[];
  }[];
}

/** Regions of a case with their names; one that is alone may have none. */
export interface NamedMask {
  readonly name: string;
  readonly mask: Mask;
}

/**
 * A case as the report shows it: the axial slice with the largest cut through its first region that is not empty, with the outlines of
 * its first four regions. CT is shown in a soft tissue window, other images from the lowest to the highest grey value of the slice.
 * Undefined where all regions are empty.
 */
export function casePreview(
  id: string,
  image: Volume,
  regions: readonly NamedMask[],
  modality: Protocol['images']['modality'],
): CasePreview | undefined {
  const shown = regions.filter(({ mask }) => mask.data.includes(1)).slice(0, mostRegions);
  if (shown.length === 0) return undefined;
  const masks = shown.map(({ mask }) => mask);
  const preview = slicePreview(image, masks, modality === 'CT' ? softTissue : undefined);
  const factor = Math.ceil(Math.max(preview.width, preview.height) / mostPixels);
  const { width, height, pixels } = averaged(preview, factor);
  return {
    id,
    slice: preview.slice + 1,
    width,
    height,
    aspect: preview.aspect,
    pixels: base64.encode(pixels),
    regions: shown.map(({ name }, i) => ({
      name,
      outline: preview.outlines[i]!.map((piece) => piece.map((at) => at / factor)),
    })),
  };
}

/** Means of `factor` x `factor` pixels; rows and columns that do not fill a block are averaged over what there is. */
function averaged({ width, height, pixels }: { width: number; height: number; pixels: Uint8Array }, factor: number) {
  if (factor === 1) return { width, height, pixels };
  const [columns, rows] = [Math.ceil(width / factor), Math.ceil(height / factor)];
  const out = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let [sum, count] = [0, 0];
      for (let v = y * factor; v < Math.min(height, (y + 1) * factor); v++) {
        for (let u = x * factor; u < Math.min(width, (x + 1) * factor); u++, count++) sum += pixels[v * width + u]!;
      }
      out[y * columns + x] = Math.round(sum / count);
    }
  }
  return { width: columns, height: rows, pixels: out };
}
