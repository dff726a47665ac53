// Every sentence and label of the workbench, in one table: one file a screen. Another language is another table of this type.
import { draw } from './english/draw.js';
import { errors } from './english/errors.js';
import { features } from './english/features.js';
import { files } from './english/files.js';
import { regions } from './english/regions.js';
import { shell } from './english/shell.js';
import { start } from './english/start.js';
import { viewer } from './english/viewer.js';

export const texts = { shell, errors, files, start, viewer, regions, features, draw };
