import { expect, test } from 'vitest';
import { decisionCurves } from './decision-curve.js';
import { examples } from './testing/examples.js';
import { textsOf } from './testing/text-boxes.js';

const { decisionCurves: data } = examples;

test('treating everybody and nobody stand beside the models', () => {
  const texts = textsOf(decisionCurves.draw(data).svg);
  expect(texts).toEqual(expect.arrayContaining(['Radiomics', 'Clinical', 'Treat all', 'Treat none']));
});

test('the axis does not follow the net benefit of treating everybody into the depth', () => {
  const ticks = textsOf(decisionCurves.draw(data).svg).filter((text) => /^−?\d\.\d$/.test(text));
  expect(Math.min(...data.treatAll.map(Number))).toBeLessThan(-1);
  expect(Math.min(...ticks.map((tick) => Number(tick.replace('−', '-'))))).toBeGreaterThanOrEqual(-0.2);
});
