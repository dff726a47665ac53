import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, readRegularText, writeFileAtomic } from '@radscore/host-node/files';
import { type FigureFormat, figureFormats } from '@radscore/host-node/report';
import { cliError } from '../../errors.js';

/** Writes the figures of a run folder in other formats, and says where. @throws RAD-USAGE without figures, RAD-FILE-UNWRITABLE. */
export async function writeFigures(
  run: string,
  { format, dpi, out }: { readonly format: readonly FigureFormat[]; readonly dpi: number; readonly out?: string },
): Promise<void> {
  const from = join(run, 'figures');
  const names = (await readdir(from).catch(() => [])).filter((name) => name.endsWith('.svg')).sort();
  if (names.length === 0)
    throw cliError('RAD-USAGE', { problem: `there are no figures in ${from}: give the run folder of study run` });
  const folder = out ?? from;
  await makeFolder(folder);
  for (const name of names) {
    const svg = await readRegularText(join(from, name));
    for (const each of format) {
      const bytes = await figureFormats[each](svg, dpi);
      await writeFileAtomic(join(folder, name.replace(/svg$/, each)), bytes);
    }
  }
  process.stdout.write(`${names.length} figures as ${format.join(', ')}: ${folder}\n`);
}
