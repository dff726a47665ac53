import { createRng, RadError } from '@radscore/core';
import { expect, test } from 'vitest';
import { formatRegion } from './ast.js';
import { regionFunctions } from './functions.js';
import { parseRegion, parseRegions } from './parse.js';

test.each([
  ['a | b & c', 'union(a, intersect(b, c))'],
  ['a & b | c', 'union(intersect(a, b), c)'],
  ['a | b - c', 'union(a, subtract(b, c))'],
  ['a - b & c', 'intersect(subtract(a, b), c)'],
  ['a - b - c', 'subtract(subtract(a, b), c)'],
  ['!a & b', 'intersect(complement(a), b)'],
  ['!(a | b)', 'complement(union(a, b))'],
  ['(a|b)&c', 'intersect(union(a, b), c)'],
  ['shell(a,0,4)', 'shell(a, 0mm, 4mm)'],
  ['hu(-50,250)', 'hu(-50, 250)'],
  ['largest( a , 2 )', 'largest(a, 2)'],
  ['"tumour"', 'tumour'],
  ['"a*"', '"a*"'],
  ["'left lobe'", '"left lobe"'],
  ['"say \\"x\\""', '"say \\"x\\""'],
])('%s means %s, which reads back the same', (expression, canonical) => {
  expect(formatRegion(parseRegion(expression))).toBe(canonical);
  expect(formatRegion(parseRegion(canonical))).toBe(canonical);
});

test('500 random and mutated expressions give a tree that reads back the same, or a coded error', () => {
  const rng = createRng('region-fuzz');
  const words = [
    'tumour*',
    'liver',
    '4mm',
    '4',
    '-2',
    '(',
    ')',
    ',',
    '&',
    '|',
    '-',
    '!',
    ' ',
    '"x y"',
    "'",
    '\\',
    '1e9',
    '#',
    'é',
    '\u{1F600}',
  ];
  words.push(...regionFunctions.map((f) => `${f.name}(`));
  const seeds = ['dilate(largest(tumour*, 2), 4mm) & liver - "left lobe"', 'shell(a, -2mm, 4mm) | !hu(-50, 250)'];
  const pick = (): string => words[rng.below(words.length)];
  for (let n = 0; n < 500; n++) {
    let text = '';
    if (n % 2 === 0) for (let k = rng.below(20); k >= 0; k--) text += pick();
    else {
      text = seeds[rng.below(2)];
      for (let k = rng.below(4); k >= 0; k--) {
        const at = rng.below(text.length + 1);
        text = text.slice(0, at) + (rng.below(2) === 0 ? pick() : '') + text.slice(at + rng.below(3));
      }
    }
    try {
      const canonical = formatRegion(parseRegion(text));
      expect(formatRegion(parseRegion(canonical))).toBe(canonical);
    } catch (error) {
      expect(error, text).toBeInstanceOf(RadError);
    }
    try {
      parseRegions(text);
    } catch (error) {
      expect(error, text).toBeInstanceOf(RadError);
    }
  }
});

test.each([
  ['', 'at character 1: expected a region, found the end'],
  ['liver &', 'at character 8: expected a region, found the end'],
  ['liver tumour1', 'at character 7: expected an operator before "tumour1"'],
  ['(liver | tumour1', 'at character 17: expected ")" to close the one at character 1, found the end'],
  ['liver)', 'at character 6: expected an operator before ")"'],
  ['liver @ x', 'at character 7: unexpected character "@"'],
  ['liver + x', 'the union of regions is "|"'],
  ['"liver', 'at character 1: the quote is not closed'],
  ['dilaet(liver, 4mm)', 'Did you mean "dilate"?'],
  ['liver & grow(x)', 'no function grow() (character 9'],
  ['dilate(liver)', 'dilate() at character 1 of "dilate(liver)": it takes 2 arguments, found 1'],
  ['dilate(liver, 4mm, 5mm)', 'it takes 2 arguments'],
  ['largest(liver, 1, 2)', 'it takes 1 to 2 arguments'],
  ['union()', 'it takes at least 1 argument'],
  ['dilate(liver, 4cm)', 'expected a distance in mm, found "4cm"'],
  ['dilate(liver, 4px)', 'expected a distance in mm, found "4px"'],
  ['dilate(liver, x)', 'dilate() at character 15'],
  ['dilate(liver, -4mm)', 'the distance must not be negative'],
  ['dilate(liver 4mm)', 'expected "," or ")" in dilate(), found "4mm"'],
  ['shell(liver, 4mm, 2mm)', 'the first distance must be below the second'],
  ['hu(250, -50)', 'the first value must not be above the second'],
  ['largest(liver, 0)', 'expected a whole number from 1, found 0'],
  ['largest(liver, 1.5)', 'expected a whole number from 1, found 1.5'],
  ['dilate(liver, 1e999mm)', 'too large'],
])('an error says where and why: %s', (expression, message) => {
  expect(() => parseRegion(expression)).toThrow(message);
});

test('an expression too deep or too long is refused before it can do harm', () => {
  expect(() => parseRegion(`${'('.repeat(101)}liver`)).toThrow('nested more than 100 deep');
  expect(() => parseRegion('!'.repeat(5000))).toThrow('nested more than 100 deep');
  expect(() => parseRegion('a|'.repeat(6000))).toThrow('longer than 10000 characters');
});
