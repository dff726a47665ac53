import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '@radscore/image/node';
import type { RunResult } from '@radscore/study';

export interface ReportOptions {
  /** Every figure as PNG too. */
  readonly png: boolean;
  /** The report as PDF too, printed by Chromium. */
  readonly pdf: boolean;
}

/**
 * Writes report, tables and figures of a finished run into its folder; those of an earlier run are taken away first.
 *
 * @throws RAD-REPORT-NO-BROWSER, RAD-REPORT-PDF for `pdf`; RAD-FILE-UNWRITABLE.
 */
export async function writeReport(out: string, result: RunResult, { png, pdf }: ReportOptions): Promise<void> {
  const { renderStudy } = await import('@radscore/report');
  const { reportToPdf, svgToPng } = await import('@radscore/report/node');
  const { files } = renderStudy(result);
  for (const folder of ['figures', 'tables']) await rm(join(out, folder), { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFileAtomic(join(out, name), content);
    if (!png || !name.endsWith('.svg') || typeof content !== 'string') continue;
    await writeFileAtomic(join(out, name.replace(/svg$/, 'png')), await svgToPng(content));
  }
  if (pdf) await reportToPdf(join(out, 'report.html'), join(out, 'report.pdf'));
}
