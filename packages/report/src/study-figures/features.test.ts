import { expect, test } from 'vitest';
import { exampleRun } from '../testing/example-run.js';
import { selectionFigures } from './features.js';

const plain = exampleRun('crlm-early-recurrence-15-models');
const path = {
  names: ['a', 'b'],
  lambda: [2, 1, 0.65],
  coefficients: [
    [0, 0],
    [0.1, 0],
    [0.2, -0.1],
  ],
  chosen: 0.65,
};

/** The example with a path in the published selection of every candidate, with or without a leak, and what the honest selection has. */
function withPublishedPath(leaks: (typeof plain)['candidates'][number]['published']['leaks'], honest = {}) {
  const candidates = plain.candidates.map((each) => ({
    ...each,
    honest: { ...each.honest, selection: { ...each.honest.selection, ...honest } },
    published: { ...each.published, leaks, selection: { ...each.published.selection, path } },
  }));
  return selectionFigures({ ...plain, candidates });
}

test('where the published order saw test patients its LASSO path is drawn beside the honest one, at the printed penalty', () => {
  const files = withPublishedPath([{ step: 'radiomics/lasso', code: 'SAW-OUTCOMES', rowsSeen: 39 }]);
  const own = files.find(({ file }) => file.startsWith('lasso-path') && file.endsWith('published'));
  expect(own?.data).toMatchObject({ chosen: 0.65 });
  expect(own?.caption).toContain('published order');
});

test('where both orders are one there is one path', () => {
  expect(withPublishedPath([]).filter(({ file }) => file.endsWith('published'))).toEqual([]);
});

test('where another step leaked the two paths are one and drawn once', () => {
  const figures = withPublishedPath([{ step: 'clinical/univariate', code: 'SAW-OUTCOMES', rowsSeen: 39 }], { path });
  expect(figures.filter(({ file }) => file.endsWith('published'))).toEqual([]);
});
