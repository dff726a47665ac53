import { expect, test } from 'vitest';
import { kaplanMeierFigure } from './kaplan-meier.js';
import { examples } from './testing/examples.js';
import { textBoxes, textsOf } from './testing/text-boxes.js';

const { kaplanMeier: data } = examples;
const tiny = {
  name: 'all',
  n: 4,
  events: 2,
  time: [10, 20, 30],
  atRisk: [4, 3, 1],
  censored: [0, 1, 1],
  survival: [0.75, 0.5, 0.5],
};
const labels = { timeLabel: 'Months', outcomeLabel: 'Survival' };

test('log-rank p, hazard ratio, events and medians are shown', () => {
  const texts = textsOf(kaplanMeierFigure.draw(data).svg);
  expect(texts).toContain('Log-rank p < 0.001; HR 2.67 (1.63–4.38), high against low risk');
  expect(texts).toEqual(expect.arrayContaining(['Events/n', 'Median (95% CI)', 'not reached', 'Number at risk']));
});

test('the numbers at risk count those whose time is not earlier, under the tick of their time', () => {
  const boxes = textBoxes(kaplanMeierFigure.draw({ ...labels, groups: [tiny] }).svg);
  const middle = (k: number) => (boxes[k]!.corners[0]![0] + boxes[k]!.corners[1]![0]) / 2;
  const ticks = boxes.flatMap(({ content }, k) => (['0', '10', '20', '30'].includes(content) ? [k] : []));
  const head = boxes.findIndex(({ content }) => content === 'Number at risk');
  const numbers = [head + 2, head + 3, head + 4, head + 5].filter((k) => /^\d+$/.test(boxes[k]?.content ?? ''));
  const at = (label: string) => middle(ticks.find((k) => boxes[k]!.content === label)!);
  const shown = numbers.map((k) => boxes[k]!.content);
  expect(shown.length).toBeGreaterThanOrEqual(4);
  expect(shown[0]).toBe('4');
  expect(middle(numbers[0]!)).toBeCloseTo(at('0'), 1);
});

test('the curve steps at the times of events, and a tick marks each censored time', () => {
  const { svg } = kaplanMeierFigure.draw({ ...labels, groups: [tiny] });
  const [, path] = svg.match(/d="(M[^"]*)" fill="none" stroke="#0072B2" stroke-width="1.6"/)!;
  expect(path!.match(/[ML]/g)).toHaveLength(7);
  expect(svg.match(/stroke="#0072B2" stroke-width="1"/g)).toHaveLength(2);
});

test('a median whose interval is open upwards says so', () => {
  const texts = textsOf(
    kaplanMeierFigure.draw({ ...labels, groups: [{ ...tiny, median: { value: 20, ci: [10, null] } }] }).svg,
  );
  expect(texts).toContain('20.0 (10.0 to not reached)');
});
