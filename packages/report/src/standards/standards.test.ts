import { describe, expect, it } from 'vitest';
import { exampleRun } from '../testing/example-run.js';
import { answerItems, metricsScore, standards } from './index.js';
import { metrics, metricsWeights } from './metrics.js';

const run = exampleRun('rc-metachronous-whole-liver');

describe('reporting standards', () => {
  it.each([
    ['tripod-ai', 27],
    ['clear', 58],
    ['metrics', 30],
  ])('%s has its %i items, numbered in order', (id, count) => {
    const { items } = standards.find((standard) => standard.id === id)!;
    expect(items.map((item) => item.id)).toEqual(Array.from({ length: count }, (_, i) => String(i + 1)));
  });

  it('gives every item an answer in words; what only the authors know is a question', () => {
    for (const standard of standards) {
      for (const { item, answer } of answerItems(standard, run)) {
        expect(answer.text, `${standard.id} ${item.id}`).not.toBe('');
        if (answer.status === 'open') expect(answer.text, `${standard.id} ${item.id}`).toMatch(/\?|Abstract|Otherwise/);
      }
    }
  });
});

describe('metricsScore', () => {
  it('weighs thirty items whose weights add up to 1', () => {
    expect(metricsWeights).toHaveLength(30);
    expect(metricsWeights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 3);
  });

  it('is the share of the answered weight that is met; the range holds the open items against and for', () => {
    const statuses = answerItems(metrics, run).map(({ answer }) => answer.status);
    const weight = (...wanted: string[]) =>
      metricsWeights.reduce((sum, own, i) => (wanted.includes(statuses[i]!) ? sum + own : sum), 0);
    const { score, range, answered, applicable } = metricsScore(run);
    expect(score).toBeCloseTo(weight('met') / weight('met', 'not-met'), 12);
    expect(range[0]).toBeCloseTo(weight('met') / weight('met', 'not-met', 'open'), 12);
    expect(range[1]).toBeCloseTo(weight('met', 'open') / weight('met', 'not-met', 'open'), 12);
    expect(answered).toBeLessThan(applicable);
  });

  it('counts a second reader for repeatability, and its absence against it', () => {
    const { readers: _, ...alone } = run;
    expect(metricsScore(alone).score).toBeLessThan(metricsScore(run).score!);
  });
});
