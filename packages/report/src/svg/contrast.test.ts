import { expect, test } from 'vitest';
import { contrast, inkOn } from './contrast.js';
import { theme } from './theme.js';

test('black on white has 21 to 1, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#0072b2', '#0072b2')).toBe(1);
});

test('the ink on any ground is read at 4.5 to 1 or better', () => {
  for (let grey = 0; grey < 256; grey++) {
    const ground = `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
    expect(contrast(inkOn(ground), ground)).toBeGreaterThan(4.5);
  }
});

test('the muted text of figures is read on paper and on shaded ground', () => {
  expect(contrast(theme.muted, theme.paper)).toBeGreaterThan(4.5);
  expect(contrast(theme.muted, theme.shade)).toBeGreaterThan(4.5);
});
