import { expect, test } from 'vitest';
import { calibration } from './calibration.js';
import { examples } from './testing/examples.js';
import { textsOf } from './testing/text-boxes.js';

const { calibration: data } = examples;

test('the figures of calibration stand in the legend: intercept, slope with interval, Hosmer-Lemeshow p', () => {
  const texts = textsOf(calibration.draw(data).svg);
  expect(texts).toEqual(expect.arrayContaining(['Intercept', 'Slope (95% CI)', 'H-L p']));
  const [model] = data.models;
  expect(texts).toContain(model!.hosmerLemeshowP!.value!.toFixed(3));
  expect(texts.some((text) => text.startsWith(`${model!.slope!.value!.toFixed(2)} (`))).toBe(true);
});

test('the histogram counts patients with the event up and the others down, on one scale', () => {
  const one = { ...data.models[0]!, bins: [], predictions: [0.11, 0.11, 0.11, 0.9], events: [1, 0, 0, 1] as (0 | 1)[] };
  const { svg } = calibration.draw({ positive: 'death', models: [one] });
  const heights = [...svg.matchAll(/height="([\d.]+)" fill="#0072B2" fill-opacity="([\d.]+)"/g)].map(([, h, o]) => [
    h,
    o,
  ]);
  expect(heights).toEqual([
    ['8.5', '1'],
    ['8.5', '1'],
    ['17', '0.45'],
  ]);
});

test('without a smoothed curve the groups are joined', () => {
  const { smooth: _, ...model } = data.models[0]!;
  const { svg } = calibration.draw({ positive: 'death', models: [model] });
  const [, path] = svg.match(/d="(M[^"]*)" fill="none" stroke="#0072B2" stroke-width="1.6"/)!;
  expect(path!.match(/[ML]/g)).toHaveLength(model.bins.length);
});

test('figures that could not be computed are dashes', () => {
  const { intercept: _, slope: __, hosmerLemeshowP: ___, ...model } = data.models[0]!;
  expect(
    textsOf(calibration.draw({ positive: 'death', models: [model] }).svg).filter((text) => text === '–'),
  ).toHaveLength(3);
});
