import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isRadError, toJson } from '@radscore/core';
import { describeEstimate, keySentence } from '@radscore/report';
import { compareRuns, comparisonTable, parseRunResult, type RunComparison, type RunResult } from '@radscore/study';
import { formatCsv } from '@radscore/tables';

import { cliError } from '../../errors.js';
import { textTable } from '../../output/text-table.js';

/** The comparison of two run folders as text, CSV or JSON. @throws RAD-RUN-FOLDER, RAD-RUN-FILE, RAD-RUN-VERSION */
export async function compareRunFolders(
  first: string,
  second: string,
  format: 'text' | 'csv' | 'json',
): Promise<string> {
  const [a, b] = [basename(resolve(first)), basename(resolve(second))];
  const names: [string, string] = a === b ? [first, second] : [a, b];
  const runs = [await readRun(first), await readRun(second)] as const;
  const comparison = compareRuns(...runs, names);
  if (format === 'json') return `${toJson(comparison, 1)}\n`;
  return format === 'csv' ? formatCsv(comparisonTable(comparison)) : `${asText(comparison, runs)}\n`;
}

async function readRun(folder: string): Promise<RunResult> {
  const file = join(folder, 'run.json');
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw cliError('RAD-RUN-FOLDER', { detail: error.message }, { file });
  });
  try {
    return parseRunResult(text);
  } catch (error) {
    throw isRadError(error) ? error.at({ file }) : error;
  }
}

function asText(
  { names, settings, patients, candidates, checks, confidence }: RunComparison,
  runs: readonly RunResult[],
): string {
  const shown = (pair: RunComparison['candidates'][number]['honest']) =>
    pair.map((found, k) => (found === null ? '-' : describeEstimate(found, confidence[k]!)));
  const differing = checks.filter(({ verdicts }) => verdicts[0] !== verdicts[1]);
  return [
    ...names.map((name, k) => `${name}: ${patients[k]} patients. ${keySentence(runs[k]!)}`),
    '',
    settings.length === 0
      ? 'The protocols are the same.'
      : textTable(
          ['setting', ...names],
          settings.map(({ path, values }) => [path, ...values]),
        ),
    '',
    textTable(
      ['candidate', 'set', ...names.map((name) => `${name}, honest`), ...names.map((name) => `${name}, as published`)],
      candidates.map(({ id, set, honest, published }) => [id, set, ...shown(honest), ...shown(published)]),
    ),
    '',
    differing.length === 0
      ? 'All checks have the same verdict.'
      : textTable(
          ['check', ...names],
          differing.map(({ number, name, verdicts }) => [`${number} ${name}`, ...verdicts]),
        ),
  ].join('\n');
}
