import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline/promises';
import {
  type CaseIds,
  caseError,
  caseIds,
  type FoundPair,
  joinIds,
  type ProposedId,
  pairFiles,
  proposeAliases,
} from '@radscore/cases';
import { type ErrorData, printable } from '@radscore/core';
import { findCaseFiles } from '@radscore/host-node';
import { writeFileAtomic } from '@radscore/host-node/files';
import { formatCsv } from '@radscore/tables';
import { cliError } from '../../errors.js';
import { formatFailures } from '../../output/errors.js';
import type { CohortFlags } from './flags.js';
import { type ClinicalSheet, readClinical } from './read-clinical.js';

const sourceWords = { folder: 'folders', name: 'names of the images', header: 'PatientIDs', path: 'paths' } as const;

/**
 * Finds the cases of a folder, joins the sheet, writes the cohort and says what is missing. Returns 1 when something is.
 *
 * @throws RAD-USAGE where the file is there already, RAD-COHORT-*, RAD-FILE-*.
 */
export async function makeCohort(folder: string, flags: CohortFlags): Promise<number> {
  const { out, table, force } = flags;
  if (existsSync(out) && !force) {
    throw cliError('RAD-USAGE', { problem: `the file ${out} is there already; give --force to write over it` });
  }
  const sheet = table === undefined ? undefined : await readClinical(table, flags);
  const found = await findCaseFiles(folder);
  const { pairs, problems } = pairFiles(found.files);
  const ids = caseIds(pairs, sheet && [...sheet.rows.keys()]);
  const joined = sheet === undefined ? undefined : await join(ids, sheet, flags.yes);

  if (sheet !== undefined && joined?.fits === false) throw noneFits(ids.ids, sheet);
  const missing: ErrorData[] = [...found.problems, ...problems, ...(joined?.problems ?? [])];
  const rows = pairs.flatMap((pair, i) => {
    const id = joined === undefined ? ids.ids[i]! : joined.rowOf.get(ids.ids[i]!);
    return id === undefined ? [] : [[id, ...pathsOf(pair, folder, out), ...(sheet?.rows.get(id) ?? [])]];
  });
  for (const note of sheet?.notes ?? []) process.stderr.write(`${printable(note)}\n`);
  process.stderr.write(formatFailures(missing.map((error) => ({ error }))));
  if (rows.length === 0) throw nothingToWrite(folder, pairs.length);
  const columns = ['id', 'image', 'mask', ...(sheet?.columns ?? [])];
  await writeFileAtomic(out, formatCsv({ columns, rows }));
  process.stdout.write(`${summary(pairs, ids, rows.length, missing.length, out)}\n`);
  return missing.length === 0 ? 0 : 1;
}

/** The row of each id of the images, and what has none. Ids that differ are taken only where the user says so. */
async function join({ ids }: CaseIds, { rows }: ClinicalSheet, yes: boolean) {
  const { exact, proposed, onlyFound, onlySheet } = joinIds(ids, [...rows.keys()]);
  const taken = proposed.length > 0 && (yes || (await agreed(proposed)));
  const rowOf = new Map(exact.map((id) => [id, id]));
  if (taken) for (const { found, sheet } of proposed) rowOf.set(found, sheet);
  const problems: ErrorData[] = [
    ...(taken ? [] : proposed).map(({ found, ...values }) =>
      caseError('RAD-PAIR-ID-GUESS', values, { case: found }).toJSON(),
    ),
    ...onlyFound.map((id) => caseError('RAD-PAIR-NO-ROW', {}, { case: id }).toJSON()),
    ...onlySheet.map((id) => caseError('RAD-PAIR-NO-CASE', {}, { case: id }).toJSON()),
  ];
  return { rowOf, problems, fits: exact.length + proposed.length > 0 };
}

/** Why no cohort is written: no case was found, or none of them has a row of the sheet (which was said above). */
function nothingToWrite(folder: string, cases: number) {
  const problem =
    cases === 0
      ? `no case could be put together from ${folder}`
      : `${counted(cases, 'case')} with images and outlines in ${folder}, and none is matched with a row of the sheet`;
  return cliError('RAD-USAGE', { problem });
}

/** Not one id in common: another column holds them, or another folder. */
function noneFits(ids: readonly string[], { rows }: ClinicalSheet) {
  const few = (all: Iterable<string>) => [...all].slice(0, 3).join(', ');
  return cliError('RAD-COHORT-IDS', { images: few(ids), sheet: few(rows.keys()) });
}

/** Asks at a terminal whether ids mean the same; without one the answer is no. */
async function agreed(proposed: readonly ProposedId[]): Promise<boolean> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return false;
  for (const { found, sheet } of proposed) process.stderr.write(`  ${printable(found)} = ${printable(sheet)}\n`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question('Are these ids of the images and of the sheet the same patients? [y/N] ');
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function pathsOf({ image, outlines }: FoundPair, folder: string, out: string): string[] {
  const beside = dirname(resolve(out));
  const path = (name: string) => relative(beside, resolve(folder, name)).split(sep).join('/') || '.';
  return [path(image.path), path(outlines.path)];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function summary(pairs: readonly FoundPair[], { source }: CaseIds, rows: number, missing: number, out: string): string {
  const by = (rule: FoundPair['rule']) => pairs.filter((pair) => pair.rule === rule).length;
  const lines = [
    `${counted(pairs.length, 'image')} with outlines: ${by('reference')} by DICOM reference, ${by('name')} by name, ${by('folder')} because nothing else lies in the folder.`,
    `Ids are the ${sourceWords[source]}.`,
  ];
  const aliases = Object.entries(proposeAliases(pairs.flatMap(({ outlines }) => outlines.segments ?? [])));
  if (aliases.length > 0) {
    lines.push('Segments that probably mean the same; if they do, a protocol says so:', 'segments:');
    for (const [name, match] of aliases) lines.push(`  ${name}: { match: ${JSON.stringify(match)} }`);
  }
  lines.push(
    `${counted(rows, 'row')} in ${out}${missing === 0 ? '' : `; missing or in doubt: ${missing}, listed above`}.`,
  );
  lines.push(
    'Next: radscore study init own --out my-study.yaml (a study), or radscore extract --cohort (features alone).',
  );
  return printable(lines.join('\n'), '\n');
}
