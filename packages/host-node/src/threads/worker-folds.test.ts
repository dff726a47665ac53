import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crossValidate, kFoldSplits } from '@radscore/learn';
import { describe, expect, test } from 'vitest';
import { signalData, simplePipeline } from '../../../learn/src/testing/pipeline-data.js';

const built = new URL('../../dist/index.js', import.meta.url);
const data = signalData(60, 4, 'workers');
const splits = kFoldSplits(data, { folds: 3, repeats: 2, seed: 1 });
const forest = { ...simplePipeline, model: { name: 'random-forest', parameters: { trees: 5 } } };

/** Runs the built package in a plain process, as users do: the data are in `data`, the folds in `splits`. */
function inPlainNode(body: string): unknown {
  const plain = { ...data, x: [...data.x.data], event: [...data.outcome.event] };
  const script = `
    import { crossValidate } from ${JSON.stringify(new URL('../../learn/dist/index.js', built).href)};
    import { onWorkers } from ${JSON.stringify(built.href)};
    const given = ${JSON.stringify(plain)};
    const data = { ...given, x: { rows: 60, cols: 4, data: Float64Array.from(given.x) },
      outcome: { kind: 'binary', event: Uint8Array.from(given.event) } };
    const splits = ${JSON.stringify(splits)};
    const forest = ${JSON.stringify(forest)};
    const show = (value) => console.log(JSON.stringify(value, (_, v) => (ArrayBuffer.isView(v) ? [...v] : v)));
    ${body}`;
  const folder = mkdtempSync(join(tmpdir(), 'radscore-workers-'));
  try {
    const file = join(folder, 'run.mjs');
    writeFileSync(file, script);
    const env = { ...process.env, NODE_OPTIONS: '' };
    return JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8', env }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Worker threads run the built package: build first.
describe.skipIf(!existsSync(built))('folds on worker threads', () => {
  test('give the results of the calling thread to the last bit', async () => {
    const here = await crossValidate(data, { forest }, { splits, seed: 1 });
    const there = inPlainNode(
      'show(await crossValidate(data, { forest }, { splits, seed: 1, executor: onWorkers(2) }));',
    ) as typeof here;
    expect(there.forest.folds.map(({ values }) => [...values])).toEqual(
      here.forest.folds.map(({ values }) => [...values]),
    );
    expect(there.forest.overFolds).toEqual(here.forest.overFolds);
  });

  test('stop when asked to, after reporting progress', () => {
    const found = inPlainNode(`
      const signal = { aborted: false };
      const seen = [];
      const onProgress = (p) => { seen.push(p.done); signal.aborted = true; };
      crossValidate(data, { forest }, { splits, seed: 1, signal, onProgress, executor: onWorkers(1) })
        .catch((error) => show([error.code, seen]));`);
    expect(found).toEqual(['RAD-CANCELLED', [1]]);
  });

  test('refuse a leak as the calling thread does', () => {
    const found = inPlainNode(`
      const leak = [{ name: 'leak', repeat: 0, training: [0, 1, 2, 3, 4, 5, 6, 7], test: [7, 8] }];
      crossValidate(data, { forest }, { splits: leak, seed: 1, executor: onWorkers(2) })
        .catch((error) => show(error.code));`);
    expect(found).toBe('RAD-LEAK-PATIENT');
  });
});
