// The hospital service under faults, with the full figures: service, worker, PostgreSQL and the peer are killed 200 times while 100 studies
// arrive. The log has every kill; the last line is what was found. Needs PostgreSQL 15 and DCMTK, a build and the built pages.
//   npm run soak [-- --kills 200 --studies 100 --seed SEED]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { underFaults } from '../apps/cli/src/testing/faults.ts';

const { values: flags } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    studies: { type: 'string', default: '100' },
    seed: { type: 'string', default: new Date().toISOString() },
    every: { type: 'string', default: '4' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'radscore-soak-'));
const began = performance.now();
const log = (line) => console.log(`${((performance.now() - began) / 1000).toFixed(0)} s  ${line}`);
log(`seed ${flags.seed}`);
const found = await underFaults({
  ...{ folder, log, seed: flags.seed },
  ...{ kills: Number(flags.kills), studies: Number(flags.studies), every: Number(flags.every) },
});
console.log(JSON.stringify(found));
const faults = [found.lost, found.withoutResult, found.different, found.unlike].flat();
const { answered, entries, problem } = found.audit;
if (faults.length > 0 || problem !== '' || entries < answered) process.exitCode = 1;
else rmSync(folder, { recursive: true, force: true });
