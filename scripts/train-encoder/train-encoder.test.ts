import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scatteringEncoder } from '../../packages/cases/src/index.ts';
import { createRng } from '../../packages/core/src/index.ts';
import { onnxEncoder, trainedEncoder } from '../../packages/host-node/src/index.ts';
import { identityDirection } from '../../packages/image/src/index.ts';
import { compareEncoders } from './compare.ts';
import { contrast } from './contrast.ts';
import { createHead } from './head.ts';
import { createLayers, forward, pool } from './network.ts';
import { encoderBytes, margins } from './onnx-model.ts';
import { lossOf } from './train-step.ts';

const rng = createRng('gradients');
const views = Array.from({ length: 4 }, () => ({
  edge: 6,
  values: Float64Array.from({ length: 216 }, () => rng.uniform()),
}));
const layers = createLayers(rng.split('layers'));
const head = createHead(rng.split('head'), 128, 8);
// A bias apart from zero, so that no voxel sits on the kink of a rectifier.
for (const { bias } of layers)
  bias.forEach((_, i) => {
    bias[i] = 0.05 + 0.1 * rng.uniform();
  });

const lists = [...layers.flatMap(({ weights, bias }) => [weights, bias]), head.weights];

test('gradients are those of finite differences, in every layer and the head', () => {
  const found = lossOf(layers, head, views);
  const gradients = [...found.layers.flatMap(({ weights, bias }) => [weights, bias]), found.head];
  for (const [l, list] of lists.entries()) {
    for (let draw = 0; draw < 5; draw++) {
      const at = rng.below(list.length);
      const kept = list[at]!;
      const step = 1e-6;
      list[at] = kept + step;
      const above = lossOf(layers, head, views).loss;
      list[at] = kept - step;
      const below = lossOf(layers, head, views).loss;
      list[at] = kept;
      expect(gradients[l]![at]!, `list ${l}, place ${at}`).toBeCloseTo((above - below) / (2 * step), 5);
    }
  }
});

test('the loss is small where the two views of a place agree and all places differ, log of the others where all are alike', () => {
  const axis = (i: number) => Float64Array.from({ length: 4 }, (_, j) => Number(i === j));
  expect(contrast([axis(0), axis(0), axis(1), axis(1)]).loss).toBeCloseTo(Math.log(1 + 2 * Math.exp(-5)), 12);
  expect(contrast([axis(0), axis(0), axis(0), axis(0)]).loss).toBeCloseTo(Math.log(3), 12);
});

test('the ONNX file answers as the network that was trained: mean and deviation of each channel in its middle', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'radscore-encoder-'));
  try {
    const file = join(folder, 'encoder.onnx');
    await writeFile(file, encoderBytes(layers));
    const edge = 28;
    const values = Float32Array.from({ length: edge ** 3 }, () => rng.uniform());
    const geometry = {
      size: [edge, edge, edge],
      spacing: [2, 2, 2],
      origin: [0, 0, 0],
      direction: identityDirection,
    } as const;
    const region = { geometry, data: new Uint8Array(edge ** 3).fill(1) };
    const found = await (await onnxEncoder(file, 256)).encode({ geometry, values, region });
    const blocks = forward(layers, { edge, values: Float64Array.from(values) });
    const wanted: number[] = [];
    for (const [l, margin] of margins.entries()) {
      const middle = middleOf(blocks[l + 1]!, margin);
      const mean = pool([middle, middle]);
      const squares = pool([
        middle,
        { ...middle, values: middle.values.map((v, i) => (v - mean[i % mean.length]!) ** 2) },
      ]);
      wanted.push(...mean, ...squares.map(Math.sqrt));
    }
    for (const [i, value] of wanted.entries()) expect(found[i]).toBeCloseTo(value, 4);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** The block without its margin. */
function middleOf({ edge, values }: ReturnType<typeof forward>[number], margin: number) {
  const channels = values.length / edge ** 3;
  const kept = edge - 2 * margin;
  const from = (c: number) => margin + c;
  const inside = Array.from({ length: kept ** 3 }, (_, i) => {
    const [x, y, z] = [i % kept, Math.floor(i / kept) % kept, Math.floor(i / kept ** 2)].map(from);
    const at = channels * (x! + edge * (y! + edge * z!));
    return [...values.subarray(at, at + channels)];
  });
  return { edge: kept, values: Float64Array.from(inside.flat()) };
}

test('a comparison of encoders is paired over the same patients and folds', async () => {
  const encoders = { trained: await trainedEncoder(256), scattering: scatteringEncoder };
  const found = await compareEncoders(encoders, { patients: 24, repeats: 1, seed: 1 });
  expect(found.difference.difference).toBeCloseTo(found.trained - found.scattering, 12);
  expect(found.difference.ci[0]).toBeLessThan(found.difference.difference);
  expect(found.failures).toBe(0);
}, 300_000);
