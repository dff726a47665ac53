// Trains the encoder that comes with radscore, without any outcome, and writes it as ONNX. The same seed gives the same bytes on every machine.
// Run with: node --import tsx --conditions=source scripts/train-encoder/train.ts FOLDER [STEPS]
// FOLDER holds example_ct_sm.nii.gz and example_seg.nii.gz of github.com/wasserth/TotalSegmentator (tests/reference_files, Apache-2.0).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRng } from '../../packages/core/src/index.ts';
import { readVolumeBytes } from '../../packages/image/src/index.ts';
import { createAdam } from './adam.ts';
import { createHead } from './head.ts';
import { createLayers } from './network.ts';
import { embedded, encoderBytes } from './onnx-model.ts';
import { imageBlocks, phantomBlocks } from './patches.ts';
import { lossOf, viewsOf } from './train-step.ts';

const seed = 'radscore-encoder-1';
const [folder, steps = '240'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say in which folder the images lie.');
const read = (name: string) => readVolumeBytes(readFileSync(join(folder, name)));
const ct = read('example_ct_sm.nii.gz');
const labels = read('example_seg.nii.gz');
const organ = (label: number) => {
  const data = Uint8Array.from(labels.data, (each) => Number(each === label));
  return { label, mask: { geometry: ct.geometry, data }, voxels: data.reduce((sum, inside) => sum + inside, 0) };
};

const rng = createRng(seed);
// Blocks of one batch come from different cases, or of the organs of the real one, so that they can be told apart by what they show.
const organs = [...new Set(labels.data)].filter((label) => label > 0).map((label) => organ(label));
const sources = [
  ...phantomBlocks(`${seed}/phantoms`, 48, 45),
  ...organs
    .filter(({ voxels }) => voxels >= 200)
    .map(({ mask, label }) => imageBlocks(ct, mask, `${seed}/image/${label}`, 40)),
];
const layers = createLayers(rng.split('layers'));
const head = createHead(rng.split('head'), 128, 64);
const descend = createAdam([...layers.flatMap(({ weights, bias }) => [weights, bias]), head.weights], 5e-4);
const draws = rng.split('draws');
const pairs = 20;
const recent: number[] = [];
console.log(`${sources.length} sources of blocks; ${Math.round(process.cpuUsage().user / 1e6)} s of CPU`);
for (let step = 1; step <= Number(steps); step++) {
  const batch = draws
    .shuffle([...sources])
    .slice(0, pairs)
    .map((blocks) => blocks[draws.below(blocks.length)]!);
  const found = lossOf(layers, head, viewsOf(batch, draws));
  descend([...found.layers.flatMap(({ weights, bias }) => [weights, bias]), found.head]);
  recent.push(found.loss);
  if (step % 10 === 0)
    console.log(
      `step ${step}: loss ${(recent.splice(0).reduce((sum, loss) => sum + loss, 0) / 10).toFixed(4)}; ${Math.round(process.cpuUsage().user / 1e6)} s of CPU`,
    );
}
const bytes = encoderBytes(layers);
const room = new URL('../../packages/cases/', import.meta.url);
writeFileSync(new URL('models/encoder-3d.onnx', room), bytes);
writeFileSync(new URL('src/deep/generated/encoder-3d.ts', room), embedded(bytes));
