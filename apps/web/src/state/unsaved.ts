import { edits } from './edits.js';
import { isOutside, mode } from './mode.js';

/** Has a tab that is closed warn of outlines that were not saved, unless who drew them has signed out. */
export function warnOfUnsaved(): void {
  addEventListener('beforeunload', (event) => edits.get().unsaved && !isOutside(mode.get()) && event.preventDefault());
}
