import * as z from 'zod';
import { keptStore } from './kept.js';

const work = z.object({ kind: z.literal('phantom'), seed: z.string() });
const schema = z.object({ list: z.array(work.extend({ at: z.number() })) });

/** Something that was opened before; without names of patients or files. */
export type RecentWork = z.infer<typeof work>;

const most = 12;

/** What was opened before, latest first. */
export const recent = keptStore('recent', schema, { list: [] });

/** Puts what was just opened at the head of the list. */
export function remember(opened: RecentWork): void {
  const isOther = (each: RecentWork) => each.seed !== opened.seed;
  recent.set(({ list }) => ({ list: [{ ...opened, at: Date.now() }, ...list.filter(isOther)].slice(0, most) }));
}
