import { builtInProtocols } from '@radscore/protocol';
import { expect, test } from 'vitest';
import { figures } from '../figures/index.js';
import { exampleRun } from '../testing/example-run.js';
import { studyFigures } from './index.js';

const drawn = builtInProtocols().flatMap(({ id }) => studyFigures(exampleRun(id)).map(({ file }) => file));

test.each(Object.values(figures).map(({ name }) => name))('the report of some study shows %s', (name) => {
  expect(drawn.filter((file) => file === name || file.startsWith(`${name}-`))).not.toEqual([]);
});
