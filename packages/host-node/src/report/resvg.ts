import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);
// Arimo has the widths of Arial, which the figures are laid out with; no font of the machine is used, so that a figure has the same pixels everywhere.
const fontFiles = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) =>
  resolve(`@expo-google-fonts/arimo/${file}`),
);
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' };

/** The pixels of an SVG figure, `scale` of them a drawing unit. */
export function render(svg: string, scale: number) {
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font }).render();
}

/** A figure in few elements: nothing but groups, clips, paths of absolute commands (text too) and pictures. */
export function simplify(svg: string): string {
  return new Resvg(svg, { font }).toString();
}
