import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);
// Arimo has the widths of Arial, which the figures are laid out with; no font of the machine is used, so that a figure has the same pixels everywhere.
const fontFiles = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) =>
  resolve(`@expo-google-fonts/arimo/${file}`),
);

/** An SVG figure as PNG. `scale` is pixels per drawing unit (0.25 mm): 3 gives 305 dots per inch in print. */
export async function svgToPng(svg: string, { scale = 3 }: { readonly scale?: number } = {}): Promise<Uint8Array> {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' };
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font }).render().asPng();
}
