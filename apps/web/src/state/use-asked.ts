import type { ErrorData } from '@radscore/core';
import { toRadError } from '@radscore/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askHospital } from './hospital.js';

export interface Asked<T> {
  readonly data: T | undefined;
  readonly error: ErrorData | undefined;
  /** Asks again, as a person who wants to know. */
  again(): Promise<void>;
}

/**
 * What the hospital's service answers, asked for again every so often while the page is seen.
 *
 * @param everyMs 0 asks once.
 */
export function useAsked<T>(schema: Parameters<typeof askHospital<T>>[0], path: string, everyMs = 0): Asked<T> {
  const [state, setState] = useState<{ path: string; data?: T; error?: ErrorData }>({ path });
  const current = useRef(path);
  current.current = path;
  const own = useRef(schema);
  const load = useCallback(
    async (background: boolean) => {
      try {
        const data = await askHospital(own.current, path, { background });
        if (current.current === path) setState({ path, data });
      } catch (error) {
        if (current.current === path) setState((before) => ({ ...before, path, error: toRadError(error).toJSON() }));
      }
    },
    [path],
  );
  useEffect(() => {
    void load(false);
    if (everyMs === 0) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && void load(true), everyMs);
    return () => clearInterval(timer);
  }, [load, everyMs]);
  const again = useCallback(() => load(false), [load]);
  const isOwn = state.path === path;
  return { data: isOwn ? state.data : undefined, error: isOwn ? state.error : undefined, again };
}
