// A patient on disk, as a hospital has one: a CT series and its segmentation.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRng } from '@radscore/core';
import { writeCtSeries, writeSegmentation } from '@radscore/dicom';
import { type PhantomCase, phantomCase } from '@radscore/phantom';

export interface CaseFolder {
  /** Holds `ct/` and `seg.dcm`. */
  readonly folder: string;
  readonly phantom: PhantomCase;
}

/** Writes a small phantom patient with the outlines `liver` and `tumour1`. */
export async function writeCaseFolder(seed: string): Promise<CaseFolder> {
  const folder = await mkdtemp(join(tmpdir(), `radscore-${seed}-`));
  const phantom = phantomCase(createRng(seed), { spacing: [3.2, 3.2, 5], tumours: 2 });
  const series = await writeCtSeries(phantom.image, { patientId: 'P-17', description: 'portal venous' });
  const outlines = ['liver', 'tumour1'].map((label) => ({ label, mask: phantom.segments.get(label)! }));
  await mkdir(join(folder, 'ct'));
  for (const { name, bytes } of series) await writeFile(join(folder, 'ct', name), bytes);
  await writeFile(join(folder, 'seg.dcm'), await writeSegmentation(outlines, { source: series }));
  return { folder, phantom };
}
