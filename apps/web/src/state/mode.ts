import { type Mode, modeSchema } from '@radscore/api';
import { createStore } from './store.js';

export interface ModeState {
  /** What serves the page; `static`: nothing that does work, so all is done in the tab. */
  readonly mode: Mode['mode'] | 'static';
  /** Whether this browser may ask the server. */
  readonly entered: boolean;
}

/** Found once, before anything is drawn. Screens need not know it: adapters and parts that are absent in a mode do. */
export const mode = createStore<ModeState>({ mode: 'static', entered: true });

const patience = 3000;

/** Asks what serves the page. A server that knows nothing of it is a static one. */
export async function openMode(): Promise<void> {
  try {
    const response = await fetch('./api/mode', { signal: AbortSignal.timeout(patience) });
    const answer = modeSchema.safeParse(response.ok ? await response.json() : undefined);
    if (answer.success) mode.set(answer.data);
  } catch {
    // Without an answer the page works alone.
  }
}

/** Whether this browser must say first who sits before it. */
export const isOutside = ({ mode, entered }: ModeState): boolean => mode === 'hospital' && !entered;

/** Whether the folders and cores of this machine can be used. */
export const hasApp = ({ mode, entered }: ModeState): boolean => mode === 'app' && entered;
