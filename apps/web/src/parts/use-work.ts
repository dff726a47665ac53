import { type ErrorData, isRadError, type Progress, toRadError } from '@radscore/core';
import { useCallback, useRef, useState } from 'react';

export interface Work {
  readonly busy: boolean;
  readonly progress: Progress | undefined;
  /** Of the last run; shown by `ErrorNotice`. */
  readonly error: ErrorData | undefined;
  /** Does something that takes its time; its error, but for a stop, becomes `error`. */
  run(
    work: (control: { signal: AbortSignal; onProgress: (progress: Progress) => void }) => Promise<void>,
  ): Promise<void>;
  stop(): void;
  forget(): void;
}

/** Work that a component starts: whether it is going on, how far it is, how it failed. */
export function useWork(): Work {
  const [state, setState] = useState<Pick<Work, 'busy' | 'progress' | 'error'>>({
    busy: false,
    progress: undefined,
    error: undefined,
  });
  const stopper = useRef<AbortController>(undefined);
  const run: Work['run'] = useCallback(async (work) => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    const isLast = () => stopper.current === own;
    setState({ busy: true, progress: undefined, error: undefined });
    try {
      await work({
        signal: own.signal,
        onProgress: (progress) => isLast() && setState((before) => ({ ...before, progress })),
      });
      if (isLast()) setState({ busy: false, progress: undefined, error: undefined });
    } catch (error) {
      const shown = isRadError(error, 'RAD-CANCELLED') ? undefined : toRadError(error).toJSON();
      if (isLast()) setState({ busy: false, progress: undefined, error: shown });
    }
  }, []);
  const stop = useCallback(() => stopper.current?.abort(), []);
  const forget = useCallback(() => setState((before) => ({ ...before, error: undefined })), []);
  return { ...state, run, stop, forget };
}
