// The table of contents of figures: a new figure is one file and one line here.
import { roc } from './roc.js';

export const figures = { roc } as const;
