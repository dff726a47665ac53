import { randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { hostError } from '@radscore/host-node';
import { type DeidentifiedFile, deidentifyFolder, makeFolder, writeFileAtomic } from '@radscore/host-node/files';
import { deidentificationPage, flagSentence } from '@radscore/report';
import { formatCsv } from '@radscore/tables';
import { cliError } from '../../errors.js';
import { formatErrorData } from '../../output/errors.js';
import { createProgressLine } from '../../output/progress.js';
import { stopSignal } from '../../output/stop-signal.js';
import { version } from '../../version.js';

/** The flags of `radscore de-identify`. */
export interface DeidentifyFlags {
  readonly key: string;
  readonly report?: string;
  readonly dates: boolean;
  readonly keepCharacteristics: boolean;
  readonly keepDescriptions: boolean;
  readonly includeFlagged: boolean;
}

/**
 * De-identifies a folder and writes the report. Returns 1 where files were held back or could not be read.
 *
 * @throws RAD-USAGE where one folder lies in the other; RAD-FILE-UNREADABLE, RAD-FILE-UNWRITABLE, RAD-CANCELLED.
 */
export async function deidentifyCommand(from: string, to: string, flags: DeidentifyFlags): Promise<number> {
  const report = flags.report ?? `${to.replace(/[/\\]+$/, '')}-report`;
  if ([to, report].some((folder) => isWithin(folder, from)) || isWithin(from, to))
    throw cliError('RAD-USAGE', { problem: 'the folders of originals, copies and report must lie apart' });
  if (isWithin(report, to) || isWithin(flags.key, to))
    throw cliError('RAD-USAGE', { problem: 'report and key tell who is who: they must not lie among the copies' });
  const key = await keyOf(flags.key);
  const line = createProgressLine('files');
  const files = await deidentifyFolder(from, to, {
    key,
    dates: flags.dates ? 'shift' : 'remove',
    characteristics: flags.keepCharacteristics,
    descriptions: flags.keepDescriptions,
    flagged: flags.includeFlagged,
    onProgress: line.report,
    signal: stopSignal(),
  }).finally(line.end);
  const options = [
    flags.dates ? 'dates shifted, intervals kept' : 'dates removed',
    ...(flags.keepCharacteristics ? ['age, sex, size and weight kept'] : []),
    ...(flags.keepDescriptions ? ['descriptions reduced to known words'] : []),
    'structured content cleaned',
    'private attributes removed, but for known measurements',
  ];
  await makeFolder(report);
  const json = `${JSON.stringify({ profile: 'DICOM PS3.15 Annex E Basic', options, files }, null, 1)}\n`;
  await writeFileAtomic(join(report, 'report.json'), json);
  await writeFileAtomic(join(report, 'report.csv'), tableOf(files));
  await writeFileAtomic(join(report, 'report.html'), deidentificationPage(files, options, version));

  const written = files.filter((file) => file.written !== undefined).length;
  const back = files.filter((file) => file.written === undefined && !file.foreign);
  for (const { error } of back) if (error !== undefined) process.stderr.write(`${formatErrorData(error)}\n`);
  const looked = back.filter(({ error }) => error === undefined).length;
  if (looked > 0)
    process.stderr.write(
      `${looked} files were held back, as their pixels or documents may show a name: see the report; --include-flagged copies them.\n`,
    );
  process.stdout.write(`${written} of ${files.length} files: ${to}\nReport      ${join(report, 'report.html')}\n`);
  return back.length === 0 ? 0 : 1;
}

/** The key of a file, which is made, for its owner alone, where there is none. */
async function keyOf(file: string): Promise<string> {
  const made = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return undefined;
    throw hostError('RAD-FILE-UNWRITABLE', { detail: error.message }, { file });
  });
  if (made !== undefined) {
    await made.writeFile(`${randomBytes(32).toString('hex')}\n`).finally(() => made.close());
    process.stderr.write(`A new key: ${file}. Whoever has it can match pseudonyms to patients.\n`);
  }
  const key = (await readFile(file, 'utf8')).trim();
  if (key.length < 32) throw cliError('RAD-USAGE', { problem: 'a key has 32 characters at least' });
  return key;
}

function tableOf(files: readonly DeidentifiedFile[]): string {
  return formatCsv({
    columns: ['file', 'written', 'patient', 'elements', 'flags', 'error'],
    rows: files.map(({ name, written, patient, deeds, flags, error, foreign }) => [
      name,
      written ?? '',
      patient ?? '',
      deeds.length,
      flags.map(flagSentence).join('; '),
      foreign ? 'no DICOM' : (error?.code ?? ''),
    ]),
  });
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\'));
}
