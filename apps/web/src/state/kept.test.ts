import { webError } from '@radscore/host-web';
import { jobError } from '@radscore/jobs';
import { expect, test } from 'vitest';
import { keep, keeping } from './kept.js';

test('only a store that cannot be had ends the keeping; what fails otherwise is tried again', async () => {
  const stateAfter = async (error?: Error) => {
    keeping.set({ state: 'kept' });
    const isKept = await keep(async () => {
      if (error) throw error;
    });
    return [isKept, keeping.get().state];
  };
  expect(await stateAfter()).toEqual([true, 'kept']);
  expect(await stateAfter(jobError('RAD-WORKER-DIED', { detail: 'out of memory' }))).toEqual([false, 'kept']);
  expect(await stateAfter(webError('RAD-STORE-FULL', {}))).toEqual([false, 'full']);
  expect(await stateAfter(webError('RAD-STORE-UNAVAILABLE', { detail: '' }))).toEqual([false, 'unavailable']);
  expect(await stateAfter(new DOMException('closed', 'InvalidStateError'))).toEqual([false, 'unavailable']);
});
