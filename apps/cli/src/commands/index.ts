// The table of contents of commands: a new command is one file and one line here.
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

const commands: readonly ((program: Command) => void)[] = [
  registerInspect,
  registerCohort,
  registerMask,
  registerSegment,
  registerBins,
  registerExtract,
  registerMaps,
  registerPerturb,
  registerDeidentify,
  registerPhantom,
  registerStudy,
  registerPredict,
  registerValidate,
  registerRecalibrate,
  registerExport,
  registerCard,
  registerVerify,
  registerApp,
  registerServe,
  registerDatabase,
  registerUser,
  registerAudit,
  registerWorker,
  registerDemo,
];

/** Adds every command to the program. */
export function registerCommands(program: Command): void {
  for (const register of commands) register(program);
}
