// Every sentence and label of the workbench, in one table: one file a screen. Another language is another table of this type.

import { cohort } from './english/cohort.js';
import { compare } from './english/compare.js';
import { draw } from './english/draw.js';
import { errors } from './english/errors.js';
import { features } from './english/features.js';
import { files } from './english/files.js';
import { folders } from './english/folders.js';
import { hospital, models, monitor, review, worklist } from './english/hospital.js';
import { kept } from './english/kept.js';
import { learn } from './english/learn.js';
import { predict } from './english/predict.js';
import { pull } from './english/pull.js';
import { regions } from './english/regions.js';
import { shell } from './english/shell.js';
import { signIn } from './english/sign-in.js';
import { start } from './english/start.js';
import { study } from './english/study.js';
import { upload } from './english/upload.js';
import { viewer } from './english/viewer.js';

export const texts = {
  shell,
  errors,
  files,
  folders,
  kept,
  start,
  viewer,
  regions,
  features,
  draw,
  cohort,
  predict,
  study,
  compare,
  signIn,
  hospital,
  worklist,
  upload,
  pull,
  review,
  models,
  monitor,
  learn,
};
