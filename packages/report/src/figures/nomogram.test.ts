import { nomogram as pointsOf } from '@radscore/stats';
import { expect, test } from 'vitest';
import { nomogramFigure } from './nomogram.js';
import { examples } from './testing/examples.js';
import { textBoxes, textsOf } from './testing/text-boxes.js';

const centre = (svg: string, label: string) => {
  const found = textBoxes(svg).filter(({ content }) => content === label);
  return found.map(({ corners }) => (corners[0]![0] + corners[1]![0]) / 2);
};

test('the points, one axis a predictor, the total and the outcome stand under one another', () => {
  const texts = textsOf(nomogramFigure.draw(examples.nomogram).svg);
  const order = [
    'Points',
    'Rad-score',
    'Maximum tumour size (cm)',
    'Synchronous metastases',
    'Total points',
    'Probability of recurrence',
  ];
  expect(texts.filter((text) => order.includes(text))).toEqual(order);
});

test('a value stands under its points, and an outcome under its total', () => {
  const { svg } = nomogramFigure.draw({
    predictors: [{ name: 'x', values: [1, 2, 3], points: [0, 50, 100] }],
    totalPoints: [0, 50, 100],
    outcomes: [{ name: 'risk', values: [0.77], points: [50] }],
  });
  const [onPoints, onTotal] = centre(svg, '50');
  expect(centre(svg, '2')[0]).toBeCloseTo(onPoints!, 1);
  expect(centre(svg, '0.77')[0]).toBeCloseTo(onTotal!, 1);
});

test('it draws what the nomogram of stats returns', () => {
  const points = pointsOf([{ name: 'size', coefficient: -0.4, values: [1, 2, 5, 9] }], { intercept: 1 });
  expect(textsOf(nomogramFigure.draw(points).svg)).toContain('size');
});

test('labels of categories replace their numbers; those without room stand above the axis', () => {
  const axis = { name: 'lobes', values: [0, 1], points: [0, 2], labels: ['one lobe', 'both lobes'] };
  const boxes = textBoxes(nomogramFigure.draw({ predictors: [axis], totalPoints: [0, 100], outcomes: [] }).svg);
  const [one, both] = ['one lobe', 'both lobes'].map(
    (label) => boxes.find(({ content }) => content === label)!.corners[0]![1],
  );
  expect(one).toBeGreaterThan(both!);
});
