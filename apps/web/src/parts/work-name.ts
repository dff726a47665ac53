import type { RecentWork } from '../state/recent.js';
import { texts } from '../texts/index.js';

/** How something that was opened before is called on the screen. */
export const workName = (work: RecentWork): string =>
  work.kind === 'phantom' ? texts.start.recentPhantom(work.seed) : texts.start.recentImages(work.size);

export const timeText = (at: number): string =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
