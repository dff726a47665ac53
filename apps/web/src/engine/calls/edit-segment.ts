import {
  type Axis,
  copySlice,
  emptyMask,
  fillHolesInSlices,
  growRegion,
  imageError,
  interpolateSlices,
  largest,
  type Mask,
  type MaskChange,
  maskChange,
  smoothOutline,
  type Triple,
  union,
  unpackMask,
  type Volume,
} from '@radscore/image';
import { type Call, handOver } from '../call.js';

/** A change of a whole outline; lengths in mm, values in the unit of the image. */
export type Operation =
  | {
      readonly kind: 'grow';
      readonly seed: Triple;
      readonly low: number;
      readonly high: number;
      readonly limit: number;
    }
  | { readonly kind: 'interpolate'; readonly axis: Axis }
  | { readonly kind: 'fillHoles'; readonly axis: Axis }
  | { readonly kind: 'largest' }
  | { readonly kind: 'smooth'; readonly width: number }
  | { readonly kind: 'copySlice'; readonly axis: Axis; readonly from: number; readonly to: number };

export interface EditToMake {
  readonly bits: Uint8Array;
  readonly operation: Operation;
}

/** Works out what an operation changes; the page makes the change. */
export const editSegment: Call<EditToMake, MaskChange> = ({ bits, operation }, { session: { image } }) => {
  if (image === undefined) throw imageError('RAD-REGION-NEEDS-IMAGE', {});
  const mask = unpackMask({ geometry: image.geometry, bits });
  const change =
    operation.kind === 'copySlice'
      ? copySlice(mask, operation.axis, operation.from, operation.to)
      : maskChange(mask.data, edited(image, mask, operation).data);
  return handOver(change, [...new Set([change.added.buffer, change.removed.buffer])]);
};

function edited(image: Volume, mask: Mask, operation: Exclude<Operation, { kind: 'copySlice' }>): Mask {
  switch (operation.kind) {
    case 'grow': {
      const { seed, low, high, limit } = operation;
      return union(mask, growRegion(image, { seeds: [seed], window: [low, high], maxDistance: limit }));
    }
    case 'interpolate':
      return interpolateSlices(mask, operation.axis);
    case 'fillHoles':
      return fillHolesInSlices(mask, operation.axis);
    case 'largest':
      return mask.data.includes(1) ? largest(mask) : emptyMask(mask.geometry);
    case 'smooth':
      return smoothOutline(mask, operation.width);
  }
}
