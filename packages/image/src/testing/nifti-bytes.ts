/** What a hand-made NIfTI file differs in from a plain one of 2 x 3 x 4 uint8 voxels of 1 mm. */
export interface NiftiSpec {
  readonly version?: 1 | 2;
  readonly littleEndian?: boolean;
  readonly magic?: string;
  readonly dim?: readonly number[];
  readonly datatype?: number;
  readonly bitpix?: number;
  readonly pixdim?: readonly number[];
  readonly voxOffset?: number;
  readonly slope?: number;
  readonly inter?: number;
  readonly units?: number;
  readonly qformCode?: number;
  readonly sformCode?: number;
  readonly qform?: readonly number[];
  readonly sform?: readonly number[];
  /** Stored behind the header as they are. */
  readonly data?: Uint8Array;
}

/** The bytes of a NIfTI file, laid out from the tables of nifti1.h and nifti2.h, not from the reader. */
export function niftiBytes(spec: NiftiSpec = {}): Uint8Array {
  const version = spec.version ?? 1;
  const little = spec.littleEndian ?? true;
  const voxOffset = spec.voxOffset ?? (version === 1 ? 352 : 544);
  const data = spec.data ?? new Uint8Array(24).map((_, i) => i);
  const paired = spec.magic?.startsWith('ni') ?? false;
  const bytes = new Uint8Array(paired ? (version === 1 ? 348 : 540) : voxOffset + data.length);
  const view = new DataView(bytes.buffer);
  const put = (method: 'setInt16' | 'setInt32' | 'setFloat32' | 'setFloat64', at: number, ...values: number[]) => {
    const step = { setInt16: 2, setInt32: 4, setFloat32: 4, setFloat64: 8 }[method];
    values.forEach((value, i) => {
      view[method](at + i * step, value, little);
    });
  };
  const dim = spec.dim ?? [3, 2, 3, 4, 1, 1, 1, 1];
  const datatype = spec.datatype ?? 2;
  const bits: Record<number, number> = {
    2: 8,
    4: 16,
    8: 32,
    16: 32,
    64: 64,
    256: 8,
    512: 16,
    768: 32,
    1024: 64,
    1280: 64,
  };
  const bitpix = spec.bitpix ?? bits[datatype] ?? 0;
  const pixdim = spec.pixdim ?? [1, 1, 1, 1, 0, 0, 0, 0];
  const [slope, inter] = [spec.slope ?? 1, spec.inter ?? 0];
  const codes = [spec.qformCode ?? 0, spec.sformCode ?? 1];
  const qform = spec.qform ?? [0, 0, 0, 0, 0, 0];
  const sform = spec.sform ?? [-1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1, 0];
  const magic = new TextEncoder().encode(spec.magic ?? `n+${version}`);
  if (version === 1) {
    put('setInt32', 0, 348);
    put('setInt16', 40, ...dim);
    put('setInt16', 70, datatype, bitpix);
    put('setFloat32', 76, ...pixdim);
    put('setFloat32', 108, voxOffset, slope, inter);
    bytes[123] = spec.units ?? 2;
    put('setInt16', 252, ...codes);
    put('setFloat32', 256, ...qform, ...sform);
    bytes.set(magic, 344);
  } else {
    put('setInt32', 0, 540);
    bytes.set([...magic, 0, 0x0d, 0x0a, 0x1a, 0x0a], 4);
    put('setInt16', 12, datatype, bitpix);
    dim.forEach((n, i) => {
      view.setBigInt64(16 + 8 * i, BigInt(n), little);
    });
    put('setFloat64', 104, ...pixdim);
    view.setBigInt64(168, BigInt(voxOffset), little);
    put('setFloat64', 176, slope, inter);
    put('setInt32', 344, ...codes);
    put('setFloat64', 352, ...qform, ...sform);
    put('setInt32', 500, spec.units ?? 2);
  }
  if (!paired) bytes.set(data, voxOffset);
  return bytes;
}
