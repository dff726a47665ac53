import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInProtocol, builtInProtocols, parseYaml } from '@radscore/protocol';
import { parseCsv } from '@radscore/tables';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSegments } from '../files/open-segments.js';
import { readVolume } from '../files/read-volume.js';
import { inlineThread } from '../testing/inline.js';
import { writePhantomCohort } from './write-phantom.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-phantom-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(builtInProtocols().map(({ id }) => id))(
  '%s: a cohort with the columns of the protocol, images and outlines that can be read, and its truth reported',
  async (protocol) => {
    const at = (...path: string[]) => join(folder, protocol, ...path);
    await writePhantomCohort(at(), { protocol, patients: 1, seed: 1 }, { executor: inlineThread(folder) });
    const { columns, rows } = parseCsv(await readFile(at('cohort.csv'), 'utf8'));
    const { cohort } = parseYaml(builtInProtocol(protocol)!).data as { cohort: { columns: object } };
    const optional = ['id', 'image', 'mask', 'mask_reader2'];
    expect(columns.filter((name) => !optional.includes(name)).toSorted()).toEqual(
      Object.keys(cohort.columns).toSorted(),
    );

    const cells = new Map(columns.map((name, j) => [name, rows[0]!.cells[j]!]));
    const image = await readVolume(at(cells.get('image')!));
    for (const name of ['mask', 'mask_reader2'].filter((column) => cells.has(column))) {
      const file = await openSegments(at(cells.get(name)!), { image: image.geometry });
      expect(file.segments.length).toBeGreaterThan(0);
    }
    expect(parseCsv(await readFile(at('truth.csv'), 'utf8')).rows).toHaveLength(1);
    expect(await readFile(at('README.txt'), 'utf8')).toContain(`radscore phantom --for ${protocol}`);
  },
);

test('a protocol without a phantom is named, with the nearest that has one', async () => {
  const options = { protocol: 'crlm-recurrence-peritumora', patients: 1, seed: 1 };
  await expect(writePhantomCohort(folder, options, { executor: inlineThread(folder) })).rejects.toThrow(
    'Did you mean "crlm-recurrence-peritumoral"?',
  );
});
