/** How a text is set: size in drawing units, weight. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

// Advance widths in 1/1000 of the size, characters 32 to 126, of Arimo: the same as Arial's and Liberation Sans's by design.
const regular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const bold = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584,
];
/** What figures use beside ASCII: the wider of regular and bold. */
const others: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '–': 556,
  '—': 1000,
  '…': 1000,
  '→': 1000,
  '≥': 549,
  '≤': 549,
  '±': 549,
  '≈': 549,
  '−': 584,
  '×': 584,
  '·': 333,
  '²': 333,
  '³': 333,
  '•': 350,
  '°': 400,
  '½': 834,
  λ: 556,
  α: 615,
  β: 610,
  χ: 576,
  µ: 612,
  μ: 612,
  ρ: 619,
  σ: 684,
  ß: 611,
  æ: 889,
  ø: 611,
};
/** Han, kana, Hangul and full-width forms fill a square; anything else unknown is taken as a wide letter. */
const wide = /[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]|[\u{1f000}-\u{3ffff}]/u;

/** Width of a line of text in drawing units, from the metrics of the common font. */
export function textWidth(content: string, { size, bold: heavy = false }: Type): number {
  const widths = heavy ? bold : regular;
  let sum = 0;
  // An accented letter is as wide as its base; the accents that decomposition leaves behind add nothing.
  for (const character of content.normalize('NFD').replace(/\p{M}/gu, '')) {
    sum += widths[character.codePointAt(0)! - 32] ?? others[character] ?? (wide.test(character) ? 1000 : 722);
  }
  return (sum * size) / 1000;
}
