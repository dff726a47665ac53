import { describe, expect, it } from 'vitest';
import { exampleRun } from '../testing/example-run.js';
import { answerItems, metricsScore, standards } from './index.js';
import { metrics, metricsWeights } from './metrics.js';

const run = exampleRun('rc-metachronous-whole-liver');

describe('reporting standards', () => {
  const idsOf = (id: string) => standards.find((standard) => standard.id === id)!.items.map((item) => item.id);

  it.each([
    ['clear', 58],
    ['metrics', 30],
  ])('%s has its %i items, numbered in order', (id, count) => {
    expect(idsOf(id)).toEqual(Array.from({ length: count }, (_, i) => String(i + 1)));
  });

  it('tripod-ai has its 27 items in 52 parts, in order', () => {
    const parts: Readonly<Record<number, string>> = {
      3: 'abc',
      5: 'ab',
      6: 'abc',
      8: 'abc',
      9: 'abc',
      12: 'abcdefg',
      18: 'abcdef',
      20: 'abc',
      23: 'ab',
      27: 'abc',
    };
    const expected = Array.from({ length: 27 }, (_, i) => i + 1).flatMap((item) =>
      (parts[item] ?? ' ').split('').map((letter) => `${item}${letter.trim()}`),
    );
    expect(expected).toHaveLength(52);
    expect(idsOf('tripod-ai')).toEqual(expected);
  });

  it('does not claim preprocessing, grid, grey levels or software of features that came as a table', () => {
    const table = { ...run, features: { ...run.features, source: 'table' as const } };
    const statuses = (id: string, items: readonly string[]) =>
      answerItems(standards.find((standard) => standard.id === id)!, table)
        .filter(({ item }) => items.includes(item.id))
        .map(({ answer }) => answer.status);
    expect(new Set(statuses('clear', ['21', '22', '23', '24', '25', '26', '28']))).toEqual(new Set(['open']));
    expect(new Set(statuses('metrics', ['11', '12', '23']))).toEqual(new Set(['open']));
    expect(statuses('tripod-ai', ['9b'])).toEqual(['open']);
  });

  it('leaves sharing to the authors, who alone decide it', () => {
    const shared = answerItems(standards.find(({ id }) => id === 'clear')!, run).slice(52);
    expect(new Set(shared.map(({ answer }) => answer.status))).toEqual(new Set(['open']));
  });

  it('gives every item an answer in words; what only the authors know is a question', () => {
    for (const standard of standards) {
      for (const { item, answer } of answerItems(standard, run)) {
        expect(answer.text, `${standard.id} ${item.id}`).not.toBe('');
        if (answer.status === 'open') expect(answer.text, `${standard.id} ${item.id}`).toMatch(/\?/);
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
    expect(metricsScore(alone).score).toBeLessThan(metricsScore(run).score);
  });
});
