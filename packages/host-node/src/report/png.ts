import { crc32 } from 'node:zlib';
import { unitsPerInch } from './drawing.js';
import { render } from './resvg.js';

/** A picture of a figure: how large a drawing unit (0.25 mm) is in pixels, or how many of them make an inch of paper. */
export type PictureSize = { readonly scale: number } | { readonly dpi: number };

/** An SVG figure as PNG, which says (pHYs) how large it is on paper. */
export async function svgToPng(svg: string, size: PictureSize = { dpi: 300 }): Promise<Uint8Array> {
  const scale = scaleOf(size);
  const png = render(svg, scale).asPng();
  // pHYs stands between IHDR (8 bytes of signature and 25 of its own) and the pixels.
  return Buffer.concat([png.subarray(0, 33), physicalSize(scale), png.subarray(33)]);
}

/** Pixels per drawing unit. */
export function scaleOf(size: PictureSize): number {
  return 'scale' in size ? size.scale : size.dpi / unitsPerInch;
}

function physicalSize(scale: number): Buffer {
  const chunk = Buffer.alloc(21);
  const perMetre = Math.round(scale * 4000);
  chunk.writeUInt32BE(9);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk[16] = 1;
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return chunk;
}
