import { expect, test } from 'vitest';
import { textWidth } from './text-width.js';
import { shortenText, wrapText } from './wrap-text.js';

const type = { size: 10 };
const feature = 'intra+peri4:wavelet-LLH_glszm_SmallAreaLowGrayLevelEmphasis';

test('a text that fits is one line, an empty one an empty line', () => {
  expect(wrapText('Rad-score', 100, type)).toEqual(['Rad-score']);
  expect(wrapText('', 100, type)).toEqual(['']);
});

test('lines break after spaces and after the marks of feature names, and lose nothing', () => {
  const lines = wrapText(feature, 150, type);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe(feature);
  expect(lines[0]).toMatch(/[_:-]$/);
  expect(wrapText('more than one line', 60, type)).toEqual(['more than', 'one line']);
});

test('a number stays whole', () => {
  expect(wrapText('permutation p = 0.048', 105, type).join('|')).not.toContain('0.|');
  expect(wrapText('p = 0.048', 30, type)).toContain('0.048');
});

test('a no-break space holds a line together', () => {
  expect(wrapText('empty mask (n\u00a0=\u00a02)', 62, type)).toEqual(['empty mask', '(n\u00a0=\u00a02)']);
});

test('a word longer than the line is broken within, and no line is too wide', () => {
  for (const width of [5, 20, 55]) {
    const lines = wrapText(`one ${'W'.repeat(30)} two`, width, type);
    for (const line of lines) if (line.length > 1) expect(textWidth(line, type)).toBeLessThanOrEqual(width);
    expect(lines.join('').replaceAll(' ', '')).toBe(`one${'W'.repeat(30)}two`);
  }
});

test('text beyond the last allowed line is shortened in the middle', () => {
  const lines = wrapText(feature, 100, type, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…/);
  expect(lines[1]).toMatch(/Emphasis$|phasis$|is$/);
});

test('a name is shortened in its middle, as feature names differ at both ends', () => {
  expect(shortenText('short', 100, type)).toBe('short');
  const cut = shortenText(feature, 120, type);
  expect(cut).toMatch(/^intra.*….*Emphasis$/);
  expect(textWidth(cut, type)).toBeLessThanOrEqual(120);
  expect(shortenText(feature, 1, type)).toBe('…');
});
