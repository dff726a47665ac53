/** What the markers of a JPEG-LS stream (ITU-T T.87, annex C) say of one scan. */
export interface JpegLsScan {
  readonly columns: number;
  readonly rows: number;
  /** Components of the whole frame. */
  readonly samples: number;
  /** Indices of the components of this scan. */
  readonly components: readonly number[];
  readonly precision: number;
  /** The greatest error of near-lossless coding; 0 is lossless. */
  readonly near: number;
  /** 0: one component a scan, 1: lines in turn, 2: samples in turn. */
  readonly interleave: number;
  readonly maximum: number;
  readonly thresholds: readonly [number, number, number];
  readonly reset: number;
  /** Where the coded data begin. */
  readonly start: number;
}

interface Frame {
  readonly precision: number;
  readonly rows: number;
  readonly columns: number;
  readonly ids: readonly number[];
}

const marker = { frame: 0xfff7, preset: 0xfff8, scan: 0xffda, restart: 0xffdd, end: 0xffd9 } as const;

/** The scans of a stream, one after another as they are read; throws an ordinary error for what is not to be read. */
export function* jpegLsScans(bytes: Uint8Array): Generator<JpegLsScan> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let frame: Frame | undefined;
  let preset: readonly number[] = [0, 0, 0, 0, 0];
  for (let at = 2; at + 4 <= bytes.length; ) {
    const code = view.getUint16(at);
    if (code === marker.end) return;
    // Coded data and fill bytes: a marker is a byte of 255 before one of 128 or more.
    if (code < 0xff80 || code === 0xffff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    const body = at + 4;
    const next = at + 2 + length;
    if (next > bytes.length) throw new Error('a marker is cut off');
    if (code === marker.frame) frame = readFrame(view, body);
    else if (code === marker.preset) preset = readPreset(view, body, preset);
    else if (code === marker.restart) throw new Error('restart intervals are not read');
    else if (code === marker.scan) {
      if (frame === undefined) throw new Error('a scan comes before the frame header');
      yield readScan(view, body, frame, preset, next);
    }
    at = next;
  }
}

function readFrame(view: DataView, at: number): Frame {
  const samples = view.getUint8(at + 5);
  return {
    precision: view.getUint8(at),
    rows: view.getUint16(at + 1),
    columns: view.getUint16(at + 3),
    ids: Array.from({ length: samples }, (_, n) => view.getUint8(at + 6 + 3 * n)),
  };
}

function readPreset(view: DataView, at: number, before: readonly number[]): readonly number[] {
  const kind = view.getUint8(at);
  if (kind === 1) return [0, 1, 2, 3, 4].map((n) => view.getUint16(at + 1 + 2 * n));
  if (kind === 2 || kind === 3) throw new Error('mapping tables are not read');
  if (kind === 4) throw new Error('extended sizes are not read');
  return before;
}

function readScan(view: DataView, at: number, frame: Frame, preset: readonly number[], start: number): JpegLsScan {
  const { precision, ids, rows, columns } = frame;
  const count = view.getUint8(at);
  const components = Array.from({ length: count }, (_, n) => ids.indexOf(view.getUint8(at + 1 + 2 * n)));
  const [near, interleave, shift] = [0, 1, 2].map((n) => view.getUint8(at + 1 + 2 * count + n));
  if (count < 1 || components.includes(-1)) throw new Error('a scan names components that the frame has not');
  if (interleave > 2 || (interleave === 0 && count > 1)) throw new Error(`interleave mode ${interleave} is not known`);
  if ((shift & 15) !== 0) throw new Error('point transforms are not read');
  if (precision < 2 || precision > 16) throw new Error(`samples of ${precision} bits are not read`);
  const maximum = preset[0] || 2 ** precision - 1;
  if (maximum >= 2 ** precision || near > Math.min(255, maximum >> 1)) throw new Error('the presets do not fit');
  const thresholds = thresholdsOf(maximum, near, preset);
  return {
    columns,
    rows,
    samples: ids.length,
    components,
    precision,
    near,
    interleave,
    maximum,
    thresholds,
    reset: preset[4] || 64,
    start,
  };
}

/** T.87, C.2.4.1.1: the thresholds that quantise gradients, where the stream presets none. */
function thresholdsOf(maximum: number, near: number, preset: readonly number[]): readonly [number, number, number] {
  const clamp = (value: number, least: number) => (value > maximum || value < least ? least : value);
  const high = maximum >= 128;
  const factor = high ? (Math.min(maximum, 4095) + 128) >> 8 : Math.floor(256 / (maximum + 1));
  const basic = (base: number, least: number, spread: number) =>
    high ? factor * (base - least) + least + spread * near : Math.max(least, Math.floor(base / factor) + spread * near);
  const first = preset[1] || clamp(basic(3, 2, 3), near + 1);
  const second = preset[2] || clamp(basic(7, 3, 5), first);
  return [first, second, preset[3] || clamp(basic(21, 4, 7), second)];
}
