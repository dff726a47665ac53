import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RunResult } from '@radscore/study';
import { makeFolder } from '../files/make-folder.js';
import { writeFileAtomic } from '../files/write-file-atomic.js';

export interface ReportOptions {
  /** Every figure as PNG of 300 dots per inch too. */
  readonly png: boolean;
}

/**
 * Writes report, tables and figures of a finished run into its folder; those of an earlier run are taken away first.
 *
 * @throws RAD-FILE-UNWRITABLE.
 */
export async function writeReport(out: string, result: RunResult, { png }: ReportOptions): Promise<void> {
  const { renderStudy } = await import('@radscore/report');
  const { svgToPng } = await import('./png.js');
  const { files } = renderStudy(result);
  for (const name of ['figures', 'tables', 'report.pdf']) await rm(join(out, name), { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    await makeFolder(dirname(join(out, name)));
    await writeFileAtomic(join(out, name), content);
    if (!png || !name.endsWith('.svg') || typeof content !== 'string') continue;
    await writeFileAtomic(join(out, name.replace(/svg$/, 'png')), await svgToPng(content));
  }
}
