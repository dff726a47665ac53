import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hostError } from '@radscore/host-node';

import { makeFolder, writeFileAtomic } from '@radscore/host-node/files';
import type { RunResult } from '@radscore/study';

export interface ReportOptions {
  /** Every figure as PNG too. */
  readonly png: boolean;
}

/**
 * Writes report, tables and figures of a finished run into its folder; those of an earlier run are taken away first.
 *
 * @throws RAD-FILE-UNWRITABLE.
 */
export async function writeReport(out: string, result: RunResult, { png }: ReportOptions): Promise<void> {
  const { renderStudy } = await import('@radscore/report');
  const { svgToPng } = await import('@radscore/host-node/report');
  const { files } = renderStudy(result);
  for (const name of ['figures', 'tables', 'report.pdf']) await rm(join(out, name), { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    await makeFolder(dirname(join(out, name)));
    await writeFileAtomic(join(out, name), content);
    if (!png || !name.endsWith('.svg') || typeof content !== 'string') continue;
    await writeFileAtomic(join(out, name.replace(/svg$/, 'png')), await svgToPng(content));
  }
}

/** Prints the report of a run folder to `report.pdf`. @throws RAD-REPORT-NO-BROWSER, RAD-REPORT-PDF */
export async function writePdf(out: string): Promise<void> {
  const { reportToPdf } = await import('@radscore/host-node/report');
  await reportToPdf(join(out, 'report.html'), join(out, 'report.pdf'));
  process.stdout.write(`PDF         ${join(out, 'report.pdf')}\n`);
}

/** @throws RAD-REPORT-NO-BROWSER */
export async function requireChromium(): Promise<void> {
  const { findChromium } = await import('@radscore/host-node/report');
  if (findChromium() === undefined) throw hostError('RAD-REPORT-NO-BROWSER', {});
}
