import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { textWidth } from './text-width.js';

const { resolve } = createRequire(import.meta.url);
const file = (name: string) => resolve(`@expo-google-fonts/arimo/${name}.ttf`);

/** Width of the drawn letters of a text between two bars, as the renderer sets it with the font itself. */
function renderedWidth(content: string, bold: boolean): number {
  const svg = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text x="50" y="100" font-family="Arimo" font-size="100" font-weight="${bold ? 'bold' : 'normal'}">|${text}|</text></svg>`;
  const box = (text: string) =>
    new Resvg(svg(text), {
      font: { fontFiles: [file('400Regular/Arimo_400Regular'), file('700Bold/Arimo_700Bold')], loadSystemFonts: false },
    }).getBBox()!.width;
  return box(content) - box('');
}

const measured = (content: string) =>
  [false, true].map((bold) => ({ ours: textWidth(content, { size: 100, bold }), font: renderedWidth(content, bold) }));

test.each(['wavelet-LLH_glcm_InverseVariance', '0.742 (0.611-0.861)', 'Uber | ~Rim@4 mm'])(
  'the width of "%s" is that of the font, regular and bold, to 1% (the font kerns, we do not)',
  (content) => {
    for (const { ours, font } of measured(content)) expect(Math.abs(ours - font)).toBeLessThan(0.01 * font);
  },
);

test.each(['Übergröße', 'λ ≥ −1.5 × μ', 'ρ', '0.6–0.8', 'a…b'])(
  'beyond ASCII, "%s" is taken as wide as the wider of regular and bold: never narrower than drawn',
  (content) => {
    for (const { ours, font } of measured(content)) {
      expect(ours).toBeGreaterThan(font - 1);
      expect(ours).toBeLessThan(1.15 * font);
    }
  },
);

test('an empty text has no width, an unknown letter that of a wide one, a Han character that of a square', () => {
  expect(textWidth('', { size: 10 })).toBe(0);
  expect(textWidth('ж', { size: 10 })).toBeCloseTo(7.22);
  expect(textWidth('肝', { size: 10 })).toBe(10);
  expect(textWidth('\u{20000}', { size: 10 })).toBe(10);
});
