import { useEffect, useState } from 'react';
import type { SegmentMeasures } from '../engine/calls/measure-segment.js';
import { ask } from '../engine/engine.js';
import type { Segment } from '../state/segments.js';

/** By the memory of the outline, which is a new one after every change. */
const known = new WeakMap<Uint8Array, SegmentMeasures>();

/** What the engine measures of an outline; undefined until it is there. */
export function useMeasures({ id, bits, voxels }: Segment): SegmentMeasures | undefined {
  const [, setDone] = useState<Uint8Array>();
  useEffect(() => {
    if (voxels === 0 || known.has(bits)) return;
    ask('measureSegment', { id }).then(
      (measures) => {
        known.set(bits, measures);
        setDone(bits);
      },
      // An engine that died says so where the user acts.
      () => {},
    );
  }, [id, bits, voxels]);
  return known.get(bits);
}
