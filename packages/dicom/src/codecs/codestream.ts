import type { Compression } from '../transfer-syntax.js';

/** What the header of a compressed frame itself says of its pixels. */
export interface CodestreamHeader {
  readonly columns: number;
  readonly rows: number;
  readonly samples: number;
  /** Bits of a sample. */
  readonly precision: number;
  /** Whether the samples are signed, where the format says so (JPEG 2000). */
  readonly signed?: boolean;
}

/**
 * Reads the header of a JPEG, JPEG-LS or JPEG 2000 codestream (raw, or in its JP2 box) without decoding anything;
 * undefined when there is none.
 */
export function readCodestreamHeader(bytes: Uint8Array, compression: Compression): CodestreamHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return compression === 'jpeg' || compression === 'jpeg-ls' ? jpegHeader(view) : jpeg2000Header(view);
}

/** ITU-T T.81, B.2.2 and T.87, C.2.2: the frame header (SOF) has the same layout in both. */
function jpegHeader(view: DataView): CodestreamHeader | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 4 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (isFrameHeader(marker) && at + 10 <= view.byteLength) {
      return {
        precision: view.getUint8(at + 4),
        rows: view.getUint16(at + 5),
        columns: view.getUint16(at + 7),
        samples: view.getUint8(at + 9),
      };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function isFrameHeader(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) || marker === 0xf7;
}

/** ITU-T T.800, A.5.1: the size marker (SIZ) follows the start of the codestream. */
function jpeg2000Header(view: DataView): CodestreamHeader | undefined {
  let at = 0;
  while (at + 4 <= view.byteLength && view.getUint32(at) !== 0xff4fff51) {
    const isBox = at + 8 <= view.byteLength && view.getUint32(0) === 12;
    if (!isBox) return undefined;
    const isCodestream = view.getUint32(at + 4) === 0x6a703263;
    const length = view.getUint32(at);
    if (isCodestream) at += length === 1 ? 16 : 8;
    else if (length < 8) return undefined;
    else at += length;
  }
  if (at + 44 > view.byteLength) return undefined;
  const depth = view.getUint8(at + 42);
  return {
    columns: view.getUint32(at + 8) - view.getUint32(at + 16),
    rows: view.getUint32(at + 12) - view.getUint32(at + 20),
    samples: view.getUint16(at + 40),
    precision: (depth & 0x7f) + 1,
    signed: depth > 127,
  };
}
