// Recomputes headline numbers of run folders with R (survival, pROC) from the CSV files they hold, and compares them at stated tolerances.
// node scripts/recompute/recompute.mjs RUN_FOLDER COHORT.csv [RUN_FOLDER COHORT.csv ...]; `-` for no cohort. Status 1 where a number differs.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('recompute.R', import.meta.url));

/** Whether R with the packages of the script is here. */
export function hasPeer() {
  const packages = ['-e', 'stopifnot(require(survival), require(pROC))'];
  return spawnSync('Rscript', packages, { stdio: 'ignore' }).status === 0;
}

/** The numbers of a run folder beside R's: `{ set, number, radscore, r, tolerance, agrees }`. */
export function recompute(folder, cohort = '-') {
  const { protocol, key, cohort: studied } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
  const { confidence, aucInterval, calibrationGroups } = protocol.evaluation;
  const columns = studied.columns.map(({ name, label }) => `${protocol.cohort.columns[name]?.column ?? name}=${label}`);
  const settings = [key.candidate, confidence, aucInterval, calibrationGroups].map(String);
  const plain = studied.columns.filter(({ name, type }) => {
    const { cut, codes, column } = protocol.cohort.columns[name] ?? {};
    return (type === 'numeric' || type === 'flag') && !cut && !codes && !column;
  });
  const env = {
    ...process.env,
    RADSCORE_CHI_SQUARE: protocol.clinical.tests.categorical,
    RADSCORE_MISSING: protocol.cohort.missing.join(','),
    RADSCORE_PLAIN: plain.map(({ name }) => name).join(','),
    RADSCORE_SURVIVAL: drawnSurvival(folder, protocol.endpoint.horizons).join('|'),
  };
  const { status, stdout, stderr } = spawnSync('Rscript', [script, folder, cohort, ...settings, ...columns], {
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`R stopped: ${stderr}`);
  const [, ...lines] = stdout.trim().split('\n');
  return lines.map(readRow);
}

/** A row as R prints it: set, name of the number, ours, R's, tolerance. The name may hold commas: `ICC(2,1) of ...`. */
export function readRow(line) {
  const cells = line.split(',');
  const [radscore, r, tolerance] = cells.slice(-3).map(Number);
  const agrees = Math.abs(radscore - r) <= tolerance * Math.max(1, Math.abs(r));
  return { set: cells[0], number: cells.slice(1, -3).join(','), radscore, r, tolerance, agrees };
}

/** What the figures of the risk groups draw at the horizons: `test;High;12;0.81`. */
function drawnSurvival(folder, horizons) {
  const figures = join(folder, 'figures');
  return (existsSync(figures) ? readdirSync(figures) : []).flatMap((file) => {
    const [, set] = /^kaplan-meier-(.+)\.json$/.exec(file) ?? [];
    if (set === undefined) return [];
    const { groups, incidence } = JSON.parse(readFileSync(join(figures, file), 'utf8'));
    if (incidence === true) return [];
    return groups.flatMap(({ name, time, survival }) =>
      horizons.map((at) => `${set};${name.split(' ')[0]};${at};${survival[time.findLastIndex((t) => t <= at)] ?? 1}`),
    );
  });
}

function main(given) {
  if (!hasPeer()) return console.log('R with survival and pROC is not here: nothing was recomputed.');
  for (let i = 0; i < given.length; i += 2) {
    const found = recompute(given[i], given[i + 1]);
    const off = found.filter(({ agrees }) => !agrees);
    console.log(`${given[i]}: ${found.length} numbers recomputed, ${found.length - off.length} agree`);
    for (const { set, number, radscore, r, tolerance } of off)
      console.log(`  ${set}, ${number}: radscore ${radscore}, R ${r} (tolerance ${tolerance})`);
    if (off.length > 0) process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
