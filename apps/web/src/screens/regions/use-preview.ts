import { type ErrorData, toRadError } from '@radscore/core';
import { useEffect, useRef, useState } from 'react';
import type { PreviewedRegion } from '../../engine/calls/preview-region.js';
import { ask } from '../../engine/engine.js';
import type { OpenCase } from '../../state/open-case.js';
import { segments } from '../../state/segments.js';
import { useStore } from '../../state/store.js';

export interface Preview {
  /** Of the last expression that could be computed. */
  readonly region: PreviewedRegion | undefined;
  /** Why the expression as it stands cannot be computed. */
  readonly error: ErrorData | undefined;
  readonly busy: boolean;
}

/** The region of an expression, recomputed with every change of it or of an outline; while one is computed, later ones wait and the last wins. */
export function usePreview(expression: string, opened: OpenCase | undefined): Preview {
  const [preview, setPreview] = useState<Preview>({ region: undefined, error: undefined, busy: false });
  const outlines = useStore(segments, (state) => state.list.reduce((sum, { id, revision }) => sum + id + revision, 0));
  const wanted = useRef<string>(undefined);
  const isRunning = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another case or changed outlines give another region
  useEffect(() => {
    if (opened === undefined) return;
    wanted.current = expression;
    if (isRunning.current) return;
    const run = async () => {
      isRunning.current = true;
      setPreview((before) => ({ ...before, busy: true }));
      while (wanted.current !== undefined) {
        const next = wanted.current;
        wanted.current = undefined;
        try {
          const region = await ask('previewRegion', { expression: next });
          setPreview({ region, error: undefined, busy: wanted.current !== undefined });
        } catch (error) {
          const data = toRadError(error).toJSON();
          setPreview((before) => ({ ...before, error: data, busy: wanted.current !== undefined }));
        }
      }
      isRunning.current = false;
    };
    void run();
  }, [expression, opened, outlines]);
  return preview;
}
