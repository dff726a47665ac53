import { expect, test } from 'vitest';
import { createThreads, giveIdle, takeIdle } from './idle-threads.js';

test('an idle thread is taken once, by whoever shares the memory, until it is given back', () => {
  const threads = createThreads(4, 2);
  const elsewhere = { ...threads, idle: new Int32Array(threads.idle.buffer) };
  expect([takeIdle(threads), takeIdle(elsewhere), takeIdle(threads)]).toEqual([true, true, false]);
  giveIdle(elsewhere);
  expect([takeIdle(threads), takeIdle(threads)]).toEqual([true, false]);
});

test('where there are more cases than threads none is idle', () => {
  expect(takeIdle(createThreads(2, -5))).toBe(false);
});
