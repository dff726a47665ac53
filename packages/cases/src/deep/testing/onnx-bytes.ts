// Writes the few parts of the ONNX format (protobuf) that a test model needs.

/** A tensor of weights. */
export interface Weights {
  readonly name: string;
  readonly dims: readonly number[];
  readonly values: readonly number[];
  /** Single precision where it is absent. */
  readonly type?: 'int64';
}

export interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly ints?: Readonly<Record<string, readonly number[]>>;
  readonly int?: Readonly<Record<string, number>>;
}

export interface OnnxModel {
  /** A dimension with a name may have any length. */
  readonly input: { readonly name: string; readonly dims: readonly (number | string)[] };
  readonly output: { readonly name: string; readonly dims: readonly number[] };
  readonly nodes: readonly OnnxNode[];
  readonly weights: readonly Weights[];
}

/** The bytes of an ONNX file (IR version 8, operator set 13). */
export function onnxBytes({ input, output, nodes, weights }: OnnxModel): Uint8Array {
  const graph = [
    ...nodes.map((node) => field(1, nodeBytes(node))),
    field(2, text('graph')),
    ...weights.map((tensor) => field(5, tensorBytes(tensor))),
    field(11, valueInfo(input)),
    field(12, valueInfo(output)),
  ];
  return Uint8Array.from([...number(1, 8), ...field(7, graph.flat()), ...field(8, number(2, 13))]);
}

function nodeBytes({ operator, inputs, outputs, ints = {}, int = {} }: OnnxNode): number[] {
  const attributes = Object.entries(ints).map(([name, values]) => {
    const listed = values.flatMap((value) => number(8, value));
    return field(5, [...field(1, text(name)), ...listed, ...number(20, 7)]);
  });
  const single = Object.entries(int).map(([name, value]) =>
    field(5, [...field(1, text(name)), ...number(3, value), ...number(20, 2)]),
  );
  return [
    ...inputs.flatMap((name) => field(1, text(name))),
    ...outputs.flatMap((name) => field(2, text(name))),
    ...field(4, text(operator)),
    ...attributes.flat(),
    ...single.flat(),
  ];
}

function tensorBytes({ name, dims, values, type }: Weights): number[] {
  const whole = type === 'int64';
  const raw = [...new Uint8Array((whole ? BigInt64Array.from(values, BigInt) : Float32Array.from(values)).buffer)];
  return [
    ...dims.flatMap((dim) => number(1, dim)),
    ...number(2, whole ? 7 : 1),
    ...field(8, text(name)),
    ...field(9, raw),
  ];
}

function valueInfo({ name, dims }: OnnxModel['input']): number[] {
  const shape = dims.flatMap((dim) => field(1, typeof dim === 'string' ? field(2, text(dim)) : number(1, dim)));
  const tensor = [...number(1, 1), ...field(2, shape)];
  return [...field(1, text(name)), ...field(2, field(1, tensor))];
}

const text = (value: string): number[] => [...new TextEncoder().encode(value)];
const number = (key: number, value: number): number[] =>
  [key << 3, ...varint(value)].flatMap((byte, i) => (i === 0 ? varint(byte) : [byte]));
const field = (key: number, bytes: readonly number[]): number[] => [
  ...varint((key << 3) | 2),
  ...varint(bytes.length),
  ...bytes,
];

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}
