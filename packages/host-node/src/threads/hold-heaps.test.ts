import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Megabytes of the young generation of a process before and after many objects have survived in it. */
function youngOf(hold: boolean): { before: number; after: number } {
  const script = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { Worker } from 'node:worker_threads';
    import { holdHeaps } from ${JSON.stringify(new URL('hold-heaps.ts', import.meta.url).href)};
    if (${hold}) holdHeaps();
    await new Promise((resolve) => new Worker('0', { eval: true, execArgv: [] }).once('exit', resolve));
    if (${hold}) holdHeaps();
    const size = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size / 2 ** 20;
    const before = size();
    const kept = [];
    for (let i = 0; i < 200; i++) {
      for (let k = 0; k < 300; k++) kept.push(Array.from({ length: 10 }, (_, j) => ({ j })));
      if (kept.length > 9000) kept.splice(0, 3000);
    }
    console.log(JSON.stringify({ before, after: size() }));
  `;
  const argv = ['--import', 'tsx', '--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' }));
}

test('a young generation that is held does not grow with what survives in it, also where a thread has started; others do', () => {
  const [held, free] = [youngOf(true), youngOf(false)];
  expect(free.after).toBeGreaterThan(8);
  // A whole collection may double it once.
  expect(held.after).toBeLessThanOrEqual(2 * Math.max(2, held.before));
});
