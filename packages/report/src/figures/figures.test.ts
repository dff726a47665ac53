import { expect, test } from 'vitest';
import { figures } from './index.js';

test('a name with markup in it is shown as text', () => {
  const { svg } = figures.roc.draw({
    curves: [{ name: '<script>x</script>', fpr: [0, 1], tpr: [0, 1], auc: 0.5, ci: [0.4, 0.6] }],
  });
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('&lt;script&gt;');
});
