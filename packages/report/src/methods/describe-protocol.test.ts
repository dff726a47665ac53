import { describeSteps } from '@radscore/learn';
import { expect, test } from 'vitest';
import { stepTitle } from './describe-protocol.js';

const columnSteps = describeSteps().filter(({ kind }) => ['transformer', 'selector', 'sampler'].includes(kind));

test.each(columnSteps.map(({ name }) => name))('%s has words for sentences of the report', (name) => {
  expect(stepTitle(`radiomics/${name}`)).not.toBe(name);
});
