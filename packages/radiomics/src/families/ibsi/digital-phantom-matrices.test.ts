import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../../conformance/testing/cases.js';
import { featureSettingsSchema } from '../../parameters/settings.js';
import type { PairCounts } from '../glcm/matrix.js';
import { addPairs } from '../glcm/matrix.js';
import { type LevelMatrix, sumLevelMatrices } from '../texture/level-matrix.js';
import { digitalPhantom } from '../texture/testing/digital-phantom.js';
import { stepsOf } from './aggregation.js';
import { coOccurrenceMatrices } from './co-occurrence.js';
import { distanceZoneMatrices } from './distance-zone.js';
import { dependenceMatrices } from './level-dependence.js';
import { runLengthMatrices } from './run-length.js';
import { sizeZoneMatrices } from './size-zone.js';
import { toneMatrices } from './tone-difference.js';

const settings = featureSettingsSchema.parse({});
const phantom = digitalPhantom();

/** Cells that are not 0, as `i,j=count`, by matrix, aggregation, slice and direction. */
type Cells = Map<string, Set<string>>;

test('every texture matrix of the digital phantom is equal to the published one, cell by cell', () => {
  const expected: Cells = new Map();
  const rows = lines('ibsi1_digital_phantom_texture_matrices.csv').map((line) =>
    [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((m) => m[2] ?? m[1]),
  );
  for (const [matrix, aggregation, slice, direction, i, j, count] of rows) {
    add(expected, keyOf(matrix, aggregation, slice, direction), `${Number(i)},${Number(j)}=${Number(count)}`);
  }
  const found = computed();
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [key, cells] of expected) expect([...found.get(key)!].sort(), key).toEqual([...cells].sort());
});

test('every matrix of tone differences of the digital phantom is equal to the published one to 1e-6', () => {
  const rows = lines('ibsi1_digital_phantom_ngtdm.csv').map((line) => line.split(','));
  const matrices = {
    '2D': toneMatrices(phantom, settings, '2D'),
    '3D': toneMatrices(phantom, settings, '3D'),
  };
  for (const [, aggregation, slice, i, s, n] of rows) {
    const matrix = matrices[aggregation as '2D' | '3D'][slice === '' ? 0 : Number(slice) - 1];
    expect(matrix.count[Number(i)]).toBe(Number(n));
    expect(Math.abs(matrix.difference[Number(i)] - Number(s))).toBeLessThan(1e-6);
  }
  expect(rows).toHaveLength(17);
});

function computed(): Cells {
  const cells: Cells = new Map();
  for (const kind of ['2D', '3D'] as const) {
    const aggregation = `${kind}_avg` as const;
    const sliceOf = (part: number) => (kind === '3D' ? '' : String(part + 1));
    const glcm = coOccurrenceMatrices(phantom, settings, aggregation);
    const steps = stepsOf(phantom, aggregation, [1]).map(({ step }) => `(${step.join(', ')})`);
    glcm.forEach((directions, part) => {
      directions.forEach((pairs, d) => {
        addAll(cells, keyOf('GLCM', kind, sliceOf(part), steps[d]), pairCells(pairs));
      });
      const merged = directions.reduce((a, b) => addPairs(a, b));
      addAll(cells, keyOf('GLCM', `${kind} merged`, sliceOf(part), ''), pairCells(merged));
    });
    runLengthMatrices(phantom, aggregation).forEach((directions, part) => {
      directions.forEach(({ matrix }, d) => {
        addAll(cells, keyOf('GLRLM', kind, sliceOf(part), steps[d]), levelCells(matrix));
      });
      const all = directions.map(({ matrix }) => matrix);
      const merged = sumLevelMatrices(
        all,
        all.map(() => 1),
      );
      addAll(cells, keyOf('GLRLM', `${kind} merged`, sliceOf(part), ''), levelCells(merged));
    });
    for (const [name, parts] of [
      ['GLSZM', sizeZoneMatrices(phantom, kind)],
      ['GLDZM', distanceZoneMatrices(phantom, phantom.grid, kind)],
      ['NGLDM', dependenceMatrices(phantom, settings, kind)],
    ] as const) {
      parts.forEach(({ matrix }, part) => {
        addAll(cells, keyOf(name, kind, sliceOf(part), ''), levelCells(matrix));
      });
    }
  }
  return cells;
}

function lines(file: string): string[] {
  return readFileSync(`${root}fixtures/ibsi/${file}`, 'utf8').trim().split(/\r?\n/).slice(1);
}

/** A direction and its opposite are one: the sign is that of the last step that is not 0. */
function keyOf(matrix: string, aggregation: string, slice: string, direction: string): string {
  const step = direction.startsWith('(') ? direction.match(/-?\d+/g)!.map(Number) : [];
  const sign = step.findLast((x) => x !== 0) ?? 1;
  return [matrix, aggregation, slice, step.map((x) => x * Math.sign(sign) + 0).join(' ')].join('|');
}

function add(cells: Cells, key: string, cell: string): void {
  cells.set(key, (cells.get(key) ?? new Set()).add(cell));
}

function addAll(cells: Cells, key: string, found: readonly string[]): void {
  for (const cell of found) add(cells, key, cell);
}

function pairCells({ rowStart, column, count }: PairCounts): string[] {
  return Array.from(rowStart.keys()).flatMap((i) =>
    Array.from(column.subarray(rowStart[i], rowStart[i + 1]), (j, e) => `${i},${j}=${count[rowStart[i] + e]}`),
  );
}

function levelCells({ rowStart, counts }: LevelMatrix): string[] {
  return Array.from(rowStart.keys()).flatMap((i) =>
    Array.from(counts.subarray(rowStart[i], rowStart[i + 1]), (n, e) => ({ n, cell: `${i},${e + 1}=${n}` }))
      .filter(({ n }) => n > 0)
      .map(({ cell }) => cell),
  );
}
