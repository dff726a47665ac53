import { builtInProtocols } from '@radscore/protocol';
import { expect, test } from 'vitest';
import { figures } from '../figures/index.js';
import { exampleRun } from '../testing/example-run.js';
import { studyFigures } from './index.js';

// What other pages draw: of a validation, of a study of robustness, and of one patient.
const elsewhere = ['feature-densities', 'feature-stability', 'patient-survival'];
const drawn = builtInProtocols().flatMap(({ id }) => studyFigures(exampleRun(id)).map(({ file }) => file));

const names = Object.values(figures)
  .map(({ name }) => name)
  .filter((name) => !elsewhere.includes(name));

test.each(names)('the report of some study shows %s', (name) => {
  expect(drawn.filter((file) => file === name || file.startsWith(`${name}-`))).not.toEqual([]);
});
