import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRng } from '@radscore/core';
import { type Geometry, writeNifti } from '@radscore/image';

/** A row of a cohort table, column by column. */
export type Row = Readonly<Record<string, string>>;

const geometry: Geometry = {
  size: [16, 16, 8],
  spacing: [1, 1, 2],
  origin: [0, 0, 0],
  direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
};

/** A protocol that is run on `writeSmallCohort` within seconds; keys may be added, which come last. */
export const smallProtocol = (more = '') => `version: 1
id: small
title: A small study
endpoint: { kind: binary, title: Recurrence, event: recurrence, positive: recurrence }
cohort: { columns: { recurrence: { role: outcome, type: flag } } }
clinical: { variables: [age] }
segments: { tumour: label1 }
regions: { intra: tumour }
lesions: { rule: union, segment: tumour }
extraction: { setting: { binWidth: 5 }, imageType: { Original: {} }, featureClass: { firstorder: [] } }
split: { kind: random, test: 0.3 }
signatures: { tumour: { regions: [intra] } }
selection: [{ name: standardise }, { name: t-test, parameters: { best: 3, threshold: null } }]
variants: { combined: { radiomics: columns, clinical: true } }
models: { logistic: { name: logistic } }
evaluation: { repeats: 1, folds: 3, bootstrap: 3, permutations: 2 }
report: { primary: { signature: tumour, variant: combined, model: logistic } }
${more}`;

/**
 * Writes images of 16 x 16 x 8 voxels with outlines, whose grey level tells the outcome, into a folder.
 *
 * @returns the rows of the cohort: id, image, mask, recurrence, age.
 */
export async function writeSmallCohort(folder: string, patients: number): Promise<Row[]> {
  await mkdir(folder, { recursive: true });
  const rng = createRng('small cohort');
  const inside = Uint8Array.from({ length: 16 * 16 * 8 }, (_, v) => {
    const [x, y, z] = [v % 16, Math.floor(v / 16) % 16, Math.floor(v / 256)];
    return Number(((x - 8) / 5) ** 2 + ((y - 8) / 5) ** 2 + ((z - 4) / 3) ** 2 <= 1);
  });
  const rows: Row[] = [];
  for (let i = 1; i <= patients; i++) {
    const level = rng.normal();
    const data = Int16Array.from(inside, () => Math.round(60 + 10 * level + 8 * rng.normal()));
    const id = `P${String(i).padStart(2, '0')}`;
    const [image, mask] = [`${id}.nii`, `${id}-mask.nii`];
    await writeFile(join(folder, image), writeNifti({ geometry, data }));
    await writeFile(join(folder, mask), writeNifti({ geometry, data: inside }));
    const recurrence = String(Number(rng.uniform() < 1 / (1 + Math.exp(-1.5 * level))));
    rows.push({ id, image, mask, recurrence, age: String(40 + rng.below(40)) });
  }
  await writeFile(join(folder, 'nothing-mask.nii'), writeNifti({ geometry, data: new Uint8Array(inside.length) }));
  return rows;
}

/** The rows as CSV, cells as they are. */
export function csvOf(rows: readonly Row[], separator = ',', lineEnd = '\n'): string {
  const columns = Object.keys(rows[0]!);
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]!))];
  return lines.map((cells) => cells.join(separator) + lineEnd).join('');
}
