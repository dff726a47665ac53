// The table of contents of commands: a new command is one file and one line here, under its name.
import type { Command } from 'commander';
import { registerApp } from './app.js';
import { registerAudit } from './audit/command.js';
import { registerBins } from './bins.js';
import { registerCard } from './card.js';
import { registerCohort } from './cohort/command.js';
import { registerDatabase } from './database/command.js';
import { registerDeidentify } from './de-identify/command.js';
import { registerDemo } from './demo/command.js';
import { registerExport } from './export.js';
import { registerExtract } from './extract/command.js';
import { registerInspect } from './inspect/command.js';
import { registerMaps } from './maps/command.js';
import { registerMask } from './mask.js';
import { registerPerturb } from './perturb/command.js';
import { registerPhantom } from './phantom.js';
import { registerPredict } from './predict/command.js';
import { registerRecalibrate } from './recalibrate.js';
import { registerSegment } from './segment.js';
import { registerServe } from './serve.js';
import { registerStudy } from './study/command.js';
import { registerUser } from './user/command.js';
import { registerValidate } from './validate.js';
import { registerVerify } from './verify.js';
import { registerWorker } from './worker.js';

const commands: Readonly<Record<string, (program: Command) => void>> = {
  inspect: registerInspect,
  cohort: registerCohort,
  mask: registerMask,
  segment: registerSegment,
  bins: registerBins,
  extract: registerExtract,
  maps: registerMaps,
  perturb: registerPerturb,
  'de-identify': registerDeidentify,
  phantom: registerPhantom,
  study: registerStudy,
  predict: registerPredict,
  validate: registerValidate,
  recalibrate: registerRecalibrate,
  export: registerExport,
  card: registerCard,
  verify: registerVerify,
  app: registerApp,
  serve: registerServe,
  database: registerDatabase,
  user: registerUser,
  audit: registerAudit,
  worker: registerWorker,
  demo: registerDemo,
};

/** Adds every command to the program; where one is asked for by its name, that one alone: to make all of them takes as long as to load it. */
export function registerCommands(program: Command, asked = ''): void {
  const wanted = Object.hasOwn(commands, asked) ? [commands[asked]!] : Object.values(commands);
  for (const register of wanted) register(program);
}
