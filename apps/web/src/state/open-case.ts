import type { Progress } from '@radscore/core';
import { ask } from '../engine/engine.js';
import type { OpenedCase } from '../engine/opened-case.js';
import { remember } from './recent.js';
import { createStore } from './store.js';

/** The case that is open in this tab; all screens share it. */
export const openCase = createStore<{ readonly opened: OpenedCase | undefined }>({ opened: undefined });

/** Makes a phantom patient and opens it. @throws the engine's coded errors. */
export async function openPhantom(seed: string, onProgress?: (progress: Progress) => void): Promise<void> {
  const opened = await ask('openPhantom', { seed }, onProgress);
  openCase.set({ opened });
  remember({ kind: 'phantom', seed });
}
