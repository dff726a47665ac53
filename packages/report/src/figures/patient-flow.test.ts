import { expect, test } from 'vitest';
import { patientFlow } from './patient-flow.js';
import { examples } from './testing/examples.js';
import { expectTextsApart, textsOf } from './testing/text-boxes.js';

test('each exclusion stands with its number and reason between the steps, the sets at the end', () => {
  const texts = textsOf(patientFlow.draw(examples.patientFlow).svg);
  expect(texts).toEqual(expect.arrayContaining(['n = 214', 'Excluded: 8 patients', 'n = 201', 'n = 141', 'n = 60']));
  expect(texts.join(' ')).toContain('Mask of the tumour is empty (n\u00a0=\u00a02)');
});

test.each([0, 1, 2, 3, 5])('%i sets after the last step', (count) => {
  const groups = Array.from({ length: count }, (_, k) => ({ label: `Set ${k + 1}`, n: 10 }));
  const drawn = patientFlow.draw({
    steps: [{ label: 'All', n: 50, excluded: [{ reason: 'no image', n: 1 }] }],
    groups,
  });
  expectTextsApart(drawn);
  expect(textsOf(drawn.svg)).toContain('Excluded: 1 patient');
});
