import { expect, test } from 'vitest';
import { examples } from './testing/examples.js';
import { textsOf } from './testing/text-boxes.js';
import { workflow } from './workflow.js';

test('stages are numbered in order, those fitted to patients are shaded', () => {
  const { svg } = workflow.draw(examples.workflow);
  const heads = textsOf(svg).filter((text) => /^\d {2}/.test(text));
  expect(heads).toEqual(examples.workflow.stages.map(({ name }, i) => `${i + 1}  ${name}`));
  expect(svg.match(/fill="#e6f0f7"/g)).toHaveLength(2);
});
