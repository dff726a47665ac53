// The table of contents of figures: a new figure is one file and one line here.
import { contactSheet } from './contact-sheet.js';
import { roc } from './roc.js';

export const figures = { roc, contactSheet } as const;
