import { expect, test } from 'vitest';
import { roc } from './roc.js';
import { examples } from './testing/examples.js';
import { textsOf } from './testing/text-boxes.js';

const curve = (name: string) => ({ ...examples.roc.curves[0]!, name });

test('the legend gives each model its AUC with the interval', () => {
  const texts = textsOf(roc.draw(examples.roc).svg);
  expect(texts).toContain('AUC (95% CI)');
  for (const { name } of examples.roc.curves) expect(texts).toContain(name);
  expect(texts.filter((text) => /^0\.\d{3} \(0\.\d{3}–0\.\d{3}\)$/.test(text))).toHaveLength(3);
});

test('an AUC that is missing is a dash', () => {
  const data = { curves: [{ ...curve('m'), auc: { value: null, reason: 'one class' } }] };
  expect(textsOf(roc.draw(data).svg)).toContain('–');
});

test('fifteen models are distinguished by colour and dash, and their bands are left out', () => {
  const { svg } = roc.draw({ curves: Array.from({ length: 15 }, (_, i) => curve(`Model ${i + 1}`)) });
  const styles = [...svg.matchAll(/stroke="(#\w+)" stroke-width="1.6"( stroke-dasharray="[^"]*")?/g)].map(
    ([, c, d]) => `${c}${d}`,
  );
  expect(new Set(styles).size).toBe(15);
  expect(svg).not.toContain('fill-opacity');
});
