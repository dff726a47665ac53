import * as z from 'zod';
import { keptStore } from './kept.js';

const schema = z.object({ colours: z.enum(['auto', 'light', 'dark']) });

export const settings = keptStore('settings', schema, { colours: 'auto' });
