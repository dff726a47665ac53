import type { Command } from 'commander';
import type { ReadingFlags } from './extraction-flags.js';
import { addImageOptions, collect } from './options.js';

interface SegmentFlags extends Pick<ReadingFlags, 'series' | 'frame' | 'spacing' | 'maxBytes'> {
  readonly model: string;
  readonly description: readonly string[];
  readonly configuration?: string;
  readonly image: string;
  readonly out: string;
}

/** `radscore segment`: outlines by any 3D segmentation network in an ONNX file. */
export function registerSegment(program: Command): void {
  addImageOptions(program.command('segment'))
    .summary('outline an image with a segmentation network (ONNX)')
    .description(
      'Runs a 3D segmentation network over an image tile by tile and writes the outlines. radscore comes without weights: export weights that you may use to ONNX (one input of 1 x 1 x the tile, one output of 1 x classes x the tile, scores before softmax).',
    )
    .requiredOption('--model <file>', 'the network, .onnx')
    .requiredOption(
      '--description <path>',
      "what the network wants: nnU-Net's plans.json and dataset.json, a MONAI bundle's metadata.json and inference.json, radscore's own form, or the folder they are in (repeatable)",
      collect,
      [],
    )
    .requiredOption('--image <path>', 'image: a file, or a folder or zip of DICOM')
    .requiredOption('--out <file>', '.dcm for DICOM SEG, or .nii, .nii.gz, .nrrd for labels by number')
    .option('--configuration <name>', "of nnU-Net's plans (default: 3d_fullres)")
    .option('--series <rule>', 'which series of a DICOM folder: uid, number, or description with *')
    .addHelpText(
      'after',
      `
radscore's own form of a description; patch, normalisation and labels are needed, axes of patch and spacing are x, y, z:
  { "name": "liver", "patch": [128, 128, 64], "spacing": [1.5, 1.5, 2], "orientation": "RAS", "axes": "zyx",
    "normalisation": { "kind": "ct", "lower": -17, "upper": 201, "mean": 99.4, "sd": 39.4 },
    "labels": ["background", "liver"], "overlap": 0.5, "mirror": ["x"], "keepLargest": ["liver"] }
Other normalisations: { "kind": "range", "from": [-57, 164], "to": [0, 1] }, { "kind": "z-score" }, { "kind": "unit" }, { "kind": "none" }.

Example:
  radscore segment --model liver.onnx --description plans.json --description dataset.json --image ct/ --out liver.dcm`,
    )
    .action(async ({ description, ...flags }: SegmentFlags) => {
      const { segmentCase } = await import('@radscore/host-node');
      const { createProgressLine } = await import('../output/progress.js');
      const { stopSignal } = await import('../output/stop-signal.js');
      const progress = createProgressLine('tiles');
      const control = { onProgress: progress.report, signal: stopSignal() };
      const found = await segmentCase({ ...flags, descriptions: description }, control).finally(progress.end);
      for (const { label, volume } of found.labels)
        process.stdout.write(`${label}: ${(volume / 1000).toFixed(2)} mL\n`);
      process.stdout.write(`${found.name} (ONNX, sha256 ${found.sha256.slice(0, 16)}): ${flags.out}\n`);
    });
}
