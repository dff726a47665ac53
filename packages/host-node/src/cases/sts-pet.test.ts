import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureCase, readCohort } from '@radscore/cases';
import { compareWithReference } from '@radscore/radiomics/conformance';
import { parseCsv } from '@radscore/tables';
import { expect, test } from 'vitest';
import { nodeTaskHost } from '../threads/node-task-host.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const data = join(root, '../shared/data/sts_pet');
const oracle = join(root, 'fixtures/oracle/pyradiomics/sts_pet__original_wavelet_log23_bincount32.csv');

test.skipIf(!existsSync(data))(
  '51 patients of the soft-tissue-sarcoma PET collection agree with PyRadiomics (skips where the images are absent)',
  async () => {
    const parameters = { setting: { binCount: 32 }, imageType: { Original: {}, Wavelet: {}, LoG: { sigma: [2, 3] } } };
    const reference = parseCsv(await readFile(oracle, 'utf8'));
    const cases = readCohort(parseCsv(await readFile(join(data, 'cohort.csv'), 'utf8')));
    const host = nodeTaskHost({ cases: data, store: data });
    let compared = 0;
    for (const { id, image, mask } of cases) {
      const request = { id, image: join(data, image), mask: join(data, mask), each: false, regions: [], parameters };
      const [row] = await measureCase(request, host);
      const { cells } = reference.rows.find((r) => r.cells[0] === id)!;
      const expected = reference.columns.flatMap((name, j) => (name.includes('_') ? [[name, Number(cells[j])]] : []));
      const features = row!.values.flatMap(([name, value]) => {
        return name.startsWith('diagnostics_') ? [] : [{ name, value: value as number }];
      });
      const agreement = compareWithReference(features, Object.fromEntries(expected));
      expect({ id, failures: agreement.failures }).toEqual({ id, failures: [] });
      compared += agreement.compared;
    }
    expect(compared).toBe(51 * 1037);
  },
  120_000,
);
