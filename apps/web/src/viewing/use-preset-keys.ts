import { useEffect } from 'react';
import { presets } from './presets.js';
import { view } from './view-state.js';

/** The keys 1 to 5 choose a window, unless something is being typed. */
export function usePresetKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      const preset = presets[Number(event.key) - 1];
      if (preset === undefined || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      view.set({ window: { width: preset.width, level: preset.level } });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
