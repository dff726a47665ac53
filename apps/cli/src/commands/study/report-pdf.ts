import { join } from 'node:path';
import { hostError } from '@radscore/host-node';

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
