import type { Command } from 'commander';
import { registerStudyCheck } from './check.js';
import { registerStudyCompare } from './compare.js';
import { registerStudyFigures } from './figures.js';
import { registerStudyInit } from './init.js';
import { registerStudyList } from './list.js';
import { registerStudyRun } from './run.js';

/** `radscore study`: the commands about whole studies. */
export function registerStudy(program: Command): void {
  const study = program
    .command('study')
    .summary('list, begin, check, run and compare whole studies')
    .addHelpText('after', '\nExample:\n  radscore study list\n  radscore study init rc-metachronous-whole-liver');
  registerStudyList(study);
  registerStudyInit(study);
  registerStudyCheck(study);
  registerStudyRun(study);
  registerStudyCompare(study);
  registerStudyFigures(study);
}
