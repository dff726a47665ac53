import { Resvg } from '@resvg/resvg-js';

/** An SVG as PNG, at twice its size for sharp type. */
export async function svgToPng(svg: string): Promise<Uint8Array> {
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 } }).render().asPng();
}
