import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '@radscore/image/node';
import type { RunResult } from '@radscore/study';

/** Writes report, tables and figures of a finished run into its folder. */
export async function writeReport(out: string, result: RunResult, { png }: { readonly png: boolean }): Promise<void> {
  const { renderStudy } = await import('@radscore/report');
  const { svgToPng } = await import('@radscore/report/node');
  const { files } = renderStudy(result);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFileAtomic(join(out, name), content);
    if (!png || !name.endsWith('.svg') || typeof content !== 'string') continue;
    await writeFileAtomic(join(out, name.replace(/svg$/, 'png')), await svgToPng(content));
  }
}
