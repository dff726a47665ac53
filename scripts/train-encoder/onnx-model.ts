import { createHash } from 'node:crypto';
import { type OnnxNode, onnxBytes, type Weights } from '../../packages/cases/src/deep/testing/onnx-bytes.ts';
import type { Layer } from './network.ts';

/** Cells that the middle of the patch is away from its border, by layer: of a patch of 32 voxels the middle 8, and of the coarsest layer the middle half. */
export const margins = [12, 6, 3, 1];

/**
 * The layers as an ONNX file: input 1 x 1 x depth x height x width of any size from 26 voxels on; outputs are mean and standard deviation of each
 * channel of the four layers over the middle of the patch.
 */
export function encoderBytes(layers: readonly Layer[]): Uint8Array {
  const nodes: OnnxNode[] = [];
  const weights: Weights[] = [];
  let input = 'patch';
  const pooled: string[] = [];
  layers.forEach((layer, l) => {
    weights.push(...weightsOf(layer, l), ...cropOf(margins[l]!, l));
    const three = [3, 3, 3];
    const strides = three.map(() => layer.stride);
    const pads = [1, 1, 1, 1, 1, 1];
    nodes.push(
      {
        operator: 'Conv',
        inputs: [input, `kernel${l}`, `bias${l}`],
        outputs: [`sum${l}`],
        ints: { kernel_shape: three, strides, pads },
      },
      { operator: 'Relu', inputs: [`sum${l}`], outputs: [`layer${l}`] },
      { operator: 'Slice', inputs: [`layer${l}`, `from${l}`, `to${l}`, `axes${l}`], outputs: [`middle${l}`] },
      { operator: 'GlobalAveragePool', inputs: [`middle${l}`], outputs: [`mean${l}`] },
      { operator: 'Sub', inputs: [`middle${l}`, `mean${l}`], outputs: [`apart${l}`] },
      { operator: 'Mul', inputs: [`apart${l}`, `apart${l}`], outputs: [`square${l}`] },
      { operator: 'GlobalAveragePool', inputs: [`square${l}`], outputs: [`variance${l}`] },
      { operator: 'Sqrt', inputs: [`variance${l}`], outputs: [`deviation${l}`] },
    );
    pooled.push(`mean${l}`, `deviation${l}`);
    input = `layer${l}`;
  });
  nodes.push({ operator: 'Concat', inputs: pooled, outputs: ['features'], int: { axis: 1 } });
  const outputs = 2 * layers.reduce((sum, layer) => sum + layer.outputs, 0);
  return onnxBytes({
    input: { name: 'patch', dims: [1, 1, 'depth', 'height', 'width'] },
    output: { name: 'features', dims: [1, outputs, 1, 1, 1] },
    nodes,
    weights,
  });
}

/** ONNX has the output channel first, then the input channel, then the taps. */
function weightsOf({ inputs, outputs, weights, bias }: Layer, l: number): Weights[] {
  const values: number[] = [];
  for (let o = 0; o < outputs; o++) {
    for (let i = 0; i < inputs; i++) {
      for (let tap = 0; tap < 27; tap++) values.push(weights[(tap * inputs + i) * outputs + o]!);
    }
  }
  return [
    { name: `kernel${l}`, dims: [outputs, inputs, 3, 3, 3], values },
    { name: `bias${l}`, dims: [outputs], values: [...bias] },
  ];
}

function cropOf(margin: number, l: number): Weights[] {
  const whole = { dims: [3], type: 'int64' } as const;
  return [
    { name: `from${l}`, ...whole, values: [margin, margin, margin] },
    { name: `to${l}`, ...whole, values: [-margin, -margin, -margin] },
    { name: `axes${l}`, ...whole, values: [2, 3, 4] },
  ];
}

/** The file as a module, so that Node, workers and browsers load it without a path. */
export function embedded(bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const text = Buffer.from(bytes).toString('base64');
  return `// models/encoder-3d.onnx, ${bytes.length} bytes with sha256 ${hash}, as base64.\nexport const encoder3d =\n  '${text}';\n`;
}
