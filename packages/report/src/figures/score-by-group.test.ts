import { expect, test } from 'vitest';
import { scoreByGroup } from './score-by-group.js';
import { examples } from './testing/examples.js';
import { expectTextsApart, textsOf } from './testing/text-boxes.js';

const one = (values: number[][], p?: number | null) => ({
  scoreLabel: 'Rad-score',
  panels: [
    {
      name: 'Test',
      groups: values.map((own, k) => ({ name: `Group ${k}`, values: own })),
      ...(p !== undefined && { p }),
    },
  ],
});

test('every patient is a point, every group has its number, every panel its p', () => {
  const { svg } = scoreByGroup.draw(examples.scoreByGroup);
  expect(svg.match(/<circle/g)).toHaveLength(120);
  const texts = textsOf(svg);
  expect(texts).toEqual(expect.arrayContaining(['n = 48', 'n = 32', 'n = 23', 'n = 17']));
  expect(texts.filter((text) => text.startsWith('p < 0.001'))).toHaveLength(2);
});

test('the box spans the quartiles, the whiskers end at the last value within 1.5 interquartile ranges', () => {
  const { svg } = scoreByGroup.draw(one([[1, 2, 3, 4, 100]]));
  const y = [...svg.matchAll(/cy="([\d.]+)"/g)].map(([, at]) => Number(at));
  const [, top, height] = svg.match(/y="([\d.]+)" width="60" height="([\d.]+)"/)!.map(Number);
  expect(top).toBeCloseTo(y[3]!, 1);
  expect(top! + height!).toBeCloseTo(y[1]!, 1);
  const whisker = Number(svg.match(/y1="([\d.]+)" y2="[\d.]+" stroke="#1b1f24"\/><rect/)![1]);
  expect(whisker).toBeCloseTo(y[3]!, 1);
});

test('a group of one, of none and of equal scores is drawn', () => {
  const drawn = scoreByGroup.draw(one([[0.4], [], [2, 2, 2]], null));
  expectTextsApart(drawn);
  expect(textsOf(drawn.svg)).toEqual(expect.arrayContaining(['n = 1', 'n = 0', 'n = 3', 'p –']));
  expect(drawn.svg).not.toContain('NaN');
});
