import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createRng } from '@radscore/core';
import { column, fromRows, type Matrix, median, takeColumns, takeRows } from '@radscore/stats';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BinaryOutcome } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';
import { auc, classifierOracle } from '../testing/classifier-oracle.js';
import { takeOutcome } from './base.js';
import { rowsWhere } from './folds.js';
import { classifierByName } from './index.js';

function average(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

// The AUC of one seed scatters as scikit-learn's own does beyond its 8 seeds (gradient boosting: 0.64 to 0.76 over 40), so
// the mean of 5 is compared.
describe.each(classifierOracle())('on the fixed split of %s', (_, set) => {
  test.each([
    ['random_forest_500', 'random-forest', { trees: 500 }],
    ['extra_trees_500', 'extra-trees', { trees: 500 }],
    ['gradient_boosting_default', 'gradient-boosting', {}],
    ['adaboost_default', 'adaboost', {}],
  ])('the AUC of %s lies in the range of 8 seeds of scikit-learn, widened by half of it', (key, name, raw) => {
    const definition = classifierByName(name);
    const parameters = parseParameters(definition, raw);
    const range = set.ensembles[key]!.auc_8_seeds;
    const low = Math.min(...range);
    const high = Math.max(...range);
    const own = [1, 2, 3, 4, 5].map((seed) => {
      const state = definition.fit(set.train, set.trainOutcome, parameters, { rng: createRng(seed) });
      return auc(definition.predictProba(state, set.test), set.testOutcome.event);
    });
    expect(average(own)).toBeGreaterThanOrEqual(low - (high - low) / 2);
    expect(average(own)).toBeLessThanOrEqual(high + (high - low) / 2);
  });
});

const tables = new URL('../../../../../shared/data/tables/', import.meta.url);

if (!existsSync(tables))
  console.warn('Skipped: the classifiers were not run on the public tables, which are not present.');
describe.skipIf(!existsSync(tables))('on real tables, mean AUC over the 25 folds of the oracle', () => {
  const expected = JSON.parse(
    readFileSync(new URL('../../../../fixtures/oracle/stats/cv_auc/expected.json', import.meta.url), 'utf8'),
  ) as Record<string, Record<string, [number, number]>>;
  const folds = JSON.parse(
    readFileSync(new URL('../../../../fixtures/learn/cv_auc_folds.json', import.meta.url), 'utf8'),
  ) as Record<string, string[]>;

  describe.each(['Colorectal-Liver-Metastases', 'WORC-CRLM'])('%s', (name) => {
    let splits: ReturnType<typeof splitsOf>;
    beforeAll(() => {
      splits = splitsOf(readTable(name), folds[name]!);
    });

    // A forest of 200 trees scatters by 0.01 from seed to seed, scikit-learn's as ours: the mean of 3. The support vector
    // machine has nothing random about its decision values: the oracle's three digits.
    test.each([
      ['random_forest_200', 'random-forest', { trees: 200 }, 0, 3, 0.03],
      ['extra_trees_200', 'extra-trees', { trees: 200 }, 0, 3, 0.03],
      ['gradient_boosting_100_top50', 'gradient-boosting', {}, 50, 1, 0.03],
      ['adaboost_50_top50', 'adaboost', {}, 50, 1, 0.03],
      ['svm_rbf_top15', 'svm', { gamma: 0.001 }, 15, 1, 0.0006],
    ])('%s is scikit-learn, to 0.03 or its digits', (key, classifier, raw, top, seeds, tolerance) => {
      const definition = classifierByName(classifier);
      const parameters = parseParameters(definition, raw);
      const values: number[] = [];
      for (let seed = 1; seed <= seeds; seed++) {
        const rng = createRng(`${key}/${seed}`);
        for (const { train, rest, outcome, truth, best } of splits) {
          const kept = top === 0 ? best : best.slice(0, top);
          const state = definition.fit(takeColumns(train, kept), outcome, parameters, { rng });
          const rows = takeColumns(rest, kept);
          values.push(auc(definition.decision?.(state, rows) ?? definition.predictProba(state, rows), truth));
        }
      }
      expect(Math.abs(average(values) - expected[name]![key]![0])).toBeLessThan(tolerance);
    });
  });
});

/** Training and held-out rows of every fold of every repeat, prepared, with the columns that the training rows favour. */
function splitsOf({ x, y }: { x: Matrix; y: BinaryOutcome }, repeats: readonly string[]) {
  return repeats.flatMap((digits) =>
    [0, 1, 2, 3, 4].map((f) => {
      const own = Array.from(digits, Number);
      const training = rowsWhere(own, (k) => k !== f);
      const heldOut = rowsWhere(own, (k) => k === f);
      const outcome = takeOutcome(y, training);
      const { train, rest } = prepare(takeRows(x, training), takeRows(x, heldOut));
      return { train, rest, outcome, truth: takeOutcome(y, heldOut).event, best: bestColumns(train, outcome.event) };
    }),
  );
}

function readTable(name: string): { x: Matrix; y: BinaryOutcome } {
  const text = gunzipSync(readFileSync(new URL(`${name}.csv.gz`, tables))).toString('utf8');
  const [header, ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
  const target = header!.indexOf('Target');
  const features = rowsWhere(
    header!.map((cell) => Number(cell === 'ID' || cell === 'Target')),
    (excluded) => excluded === 0,
  );
  const value = (cell: string) => (cell === '' ? Number.NaN : Number(cell));
  return {
    x: fromRows(lines.map((cells) => features.map((j) => value(cells[j]!)))),
    y: { kind: 'binary', event: Uint8Array.from(lines, (cells) => Number(cells[target])) },
  };
}

/** Missing values by the training median; standardised on the training rows, which trees do not mind. */
function prepare(train: Matrix, rest: Matrix): { train: Matrix; rest: Matrix } {
  for (let j = 0; j < train.cols; j++) {
    const values = column(train, j);
    const middle = median(values.filter((v) => !Number.isNaN(v)));
    for (const table of [train, rest]) {
      column(table, j).forEach((v, i, own) => {
        if (Number.isNaN(v)) own[i] = middle;
      });
    }
    const mean = average(values);
    const spread = Math.sqrt(average(values.map((v) => (v - mean) ** 2))) || 1;
    for (const table of [train, rest]) {
      column(table, j).forEach((v, i, own) => {
        own[i] = (v - mean) / spread;
      });
    }
  }
  return { train, rest };
}

/** All columns by falling F statistic. */
function bestColumns(x: Matrix, event: Uint8Array): number[] {
  const score = Array.from({ length: x.cols }, (_, j) => {
    const values = column(x, j);
    const mean = average(values);
    const classes = [0, 1].map((c) => values.filter((_, i) => event[i] === c));
    const between = classes.reduce((sum, own) => sum + own.length * (average(own) - mean) ** 2, 0);
    const within = classes.reduce((sum, own) => {
      const centre = average(own);
      return sum + own.reduce((a, v) => a + (v - centre) ** 2, 0);
    }, 0);
    return within > 0 ? between / within : 0;
  });
  return [...score.keys()].sort((a, b) => score[b]! - score[a]!);
}
