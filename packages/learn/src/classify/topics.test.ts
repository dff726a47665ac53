import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { classifierFixture } from '../testing/classifier-fixture.js';
import { digamma, fitTopics, topicShares } from './topics.js';

// Abramowitz and Stegun, 6.3.2, 6.3.3 and table 6.1.
test('digamma at 1, 1/2, 2 and far out', () => {
  expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 14);
  expect(digamma(0.5)).toBeCloseTo(-1.9635100260214235, 14);
  expect(digamma(2)).toBeCloseTo(0.4227843350984671, 14);
  expect(digamma(1e6)).toBeCloseTo(Math.log(1e6) - 5e-7, 12);
  expect(digamma(0.01)).toBeCloseTo(-100.5608854578687, 10);
});

test.each(['batch', 'online'] as const)('rows made of two kinds of words are distinguished: %s', (learning) => {
  const rng = createRng('topics');
  const rows = 40;
  const counts = Float64Array.from({ length: rows * 6 }, (_, k) => {
    const kind = Math.floor(k / 6) % 2;
    return k % 6 < 3 === (kind === 0) ? 5 + rng.below(5) : rng.below(2);
  });
  const p = { topics: 2, learning, passes: 20, batchSize: 10, learningDecay: 0.7, learningOffset: 10 };
  const shares = topicShares(fitTopics(counts, rows, 6, p, rng), counts, rows);
  const first = Array.from({ length: rows }, (_, i) => shares[2 * i]! > 0.5);
  expect(new Set(first.filter((_, i) => i % 2 === 0)).size).toBe(1);
  expect(new Set(first.filter((_, i) => i % 2 === 1)).size).toBe(1);
  expect(first[0]).not.toBe(first[1]);
});

// The topics found depend on the draw; how well they explain the table is comparable.
test('the word probabilities explain a table as well as those scikit-learn finds', () => {
  const { counts, lambda } = classifierFixture().topics;
  const flat = Float64Array.from(counts.flat() as number[]);
  const explained = (topics: Float64Array) => {
    const shares = topicShares({ count: 3, words: 8, lambda: topics }, flat, 40);
    let sum = 0;
    for (let i = 0; i < 40; i++) {
      for (let w = 0; w < 8; w++) {
        let p = 0;
        for (let k = 0; k < 3; k++) {
          const own = topics.subarray(8 * k, 8 * k + 8);
          p += (shares[3 * i + k]! * own[w]!) / own.reduce((a, b) => a + b, 0);
        }
        sum += flat[8 * i + w]! * Math.log(p);
      }
    }
    return sum / flat.reduce((a, b) => a + b, 0);
  };
  const p = {
    topics: 3,
    learning: 'batch',
    passes: 20,
    batchSize: 128,
    learningDecay: 0.7,
    learningOffset: 10,
  } as const;
  const own = [1, 2, 3, 4].map((seed) => explained(fitTopics(flat, 40, 8, p, createRng(seed)).lambda));
  expect(Math.max(...own)).toBeGreaterThan(explained(Float64Array.from(lambda.flat())) - 0.02);
});
