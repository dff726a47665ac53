import * as z from 'zod';
import { keptStore } from './kept.js';

const region = z.object({ name: z.string(), expression: z.string() });
const schema = z.object({ expression: z.string(), list: z.array(region) });

export type KeptRegion = z.infer<typeof region>;

/** The region that is being written, and those that were kept for the features; of names of outlines only, so of no patient. */
export const regions = keptStore('regions', schema, { expression: 'shell(tumour*, 0mm, 4mm) & liver', list: [] });
