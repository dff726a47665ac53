import { expect, test } from 'vitest';
import { selectionStability } from './selection-stability.js';
import { examples } from './testing/examples.js';
import { textsOf } from './testing/text-boxes.js';

test('features stand in the order of how often they are kept, with the share, the index and the threshold', () => {
  const { features } = examples.selectionStability;
  const texts = textsOf(
    selectionStability.draw({ ...examples.selectionStability, features: [...features].reverse() }).svg,
  );
  expect(texts.filter((text) => /^\d+%$/.test(text))).toEqual(['96%', '80%', '66%', '55%', '46%', '38%', '31%', '26%']);
  expect(texts[1]).toBe("Kept in % of 200 resamples; Nogueira's stability 0.42 (0.39–0.46)");
  expect(texts).toContain('threshold 50%');
});
