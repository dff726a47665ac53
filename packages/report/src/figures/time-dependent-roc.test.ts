import { expect, test } from 'vitest';
import { examples } from './testing/examples.js';
import { textsOf } from './testing/text-boxes.js';
import { timeDependentRoc } from './time-dependent-roc.js';

test('it names the horizon for readers who cannot see it, and the measure in the legend', () => {
  const { svg, alt } = timeDependentRoc.draw(examples.timeDependentRoc);
  expect(alt).toContain('at 24 months');
  expect(textsOf(svg)).toContain('AUC(t) (95% CI)');
});
