import { createRng, isRadError, RadError } from '@radscore/core';
import { describe, expect, test } from 'vitest';
import { dilate, erode, shell } from '../morphology/grow.js';
import { complement, countVoxels, emptyMask, intersect, subtract, union } from '../volume/mask.js';
import { type Geometry, identityDirection, type Mask } from '../volume/volume.js';
import { formatRegion } from './ast.js';
import { evaluateRegion, evaluateRegions } from './evaluate.js';
import { regionFunctions } from './functions.js';
import { parseRegion, parseRegions } from './parse.js';

const geometry: Geometry = { size: [30, 22, 12], spacing: [1, 1, 2], origin: [0, 0, 0], direction: identityDirection };

function ball(cx: number, cy: number, cz: number, radius: number): Mask {
  const mask = emptyMask(geometry);
  for (let i = 0; i < mask.data.length; i++) {
    const [x, y, z] = [i % 30, Math.floor(i / 30) % 22, Math.floor(i / 660)];
    mask.data[i] = Math.hypot(x - cx, y - cy, 2 * (z - cz)) <= radius ? 1 : 0;
  }
  return mask;
}

const tumour1 = ball(10, 10, 5, 3);
const tumour2 = ball(19, 11, 6, 3.5);
const liver = ball(14, 11, 6, 9);
const image = { geometry, data: Int16Array.from({ length: 7920 }, (_, i) => (i % 30) * 10 - 100) };
const segments = new Map([
  ['tumour1', tumour1],
  ['tumour2', tumour2],
  ['liver', liver],
  ['left-lobe', liver],
  ['7', tumour1],
]);
const input = { segments, image };
const maskOf = (expression: string): Mask => evaluateRegion(expression, input).mask;
const both = union(tumour1, tumour2);

test.each<[string, Mask]>([
  ['tumour1', tumour1],
  ['tumour*', both],
  ['tumour?', both],
  ['*2', tumour2],
  ['union(tumour1, tumour2)', both],
  ['tumour1 | tumour2', both],
  ['liver & tumour1', intersect(liver, tumour1)],
  ['intersect(liver, tumour1)', intersect(liver, tumour1)],
  ['liver - tumour1', subtract(liver, tumour1)],
  ['subtract(liver, tumour1, tumour2)', subtract(liver, tumour1, tumour2)],
  ['!liver', complement(liver)],
  ['!!liver', liver],
  ['largest(tumour*)', tumour2],
  ['largest(tumour*, 2)', both],
  ['component(tumour*, 2)', tumour1],
  ['component(tumour*, 3)', emptyMask(geometry)],
  ['dilate(tumour1, 4mm)', dilate(tumour1, 4)],
  ['dilate(tumour1, 4)', dilate(tumour1, 4)],
  ['dilate( tumour1 ,4 mm )', dilate(tumour1, 4)],
  ['erode(liver, 2.5mm)', erode(liver, 2.5)],
  ['shell(tumour1, 0mm, 4mm)', shell(tumour1, 0, 4)],
  ['shell(tumour1, -2mm, 2mm)', shell(tumour1, -2, 2)],
  ['open(liver, 3mm)', dilate(erode(liver, 3), 3)],
  ['close(tumour*, 3mm)', erode(dilate(both, 3), 3)],
  ['fill(liver - tumour1)', liver],
  ['"left-lobe"', liver],
  ["'left-lobe' - 7", subtract(liver, tumour1)],
  ['union(7)', tumour1],
])('%s', (expression, expected) => {
  expect(maskOf(expression).data).toEqual(expected.data);
});

test('hu(lo, hi) reads the voxels of the image, both ends included', () => {
  const inRange = maskOf('hu(-50, 0)');
  expect(countVoxels(inRange)).toBe(6 * 264);
  expect(maskOf('tumour2 & hu(100, 3000)').data).toEqual(intersect(tumour2, maskOf('hu(100 HU, 3000)')).data);
  expect(() => evaluateRegion('hu(0, 1)', { segments })).toThrow('no image is given');
});

test('intersect() takes each segment of a wildcard by itself', () => {
  expect(countVoxels(maskOf('intersect(tumour*)'))).toBe(0);
  expect(countVoxels(maskOf('intersect((tumour*))'))).toBe(0);
  expect(countVoxels(maskOf('intersect(union(tumour*))'))).toBe(countVoxels(both));
});

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

test('the tree is plain data: it survives JSON', () => {
  const node = parseRegion('shell(largest(tumour*), 0mm, 4mm) & "left-lobe"');
  expect(JSON.parse(JSON.stringify(node))).toEqual(node);
  expect(evaluateRegion(JSON.parse(JSON.stringify(node)), input).mask.data).toEqual(
    maskOf('shell(largest(tumour*), 0mm, 4mm) & "left-lobe"').data,
  );
});

describe('errors say where and what to do', () => {
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
    [`${'('.repeat(101)}liver`, 'nested more than 100 deep'],
    ['!'.repeat(5000), 'nested more than 100 deep'],
    ['a|'.repeat(6000), 'longer than 10000 characters'],
    ['dilate(liver, 1e999mm)', 'too large'],
  ])('%s', (expression, message) => {
    expect(() => parseRegion(expression)).toThrow(message);
  });

  test('an unknown segment: its place, the nearest name, all names', () => {
    try {
      evaluateRegion('liver & tumor1', input);
      expect.unreachable();
    } catch (error) {
      if (!isRadError(error, 'RAD-REGION-SEGMENT')) throw error;
      expect(error.message).toBe('There is no segment "tumor1" (character 9 of the region). Did you mean "tumour1"?');
      expect(error.remedy).toBe('The segments are: tumour1, tumour2, liver, "left-lobe", "7".');
    }
  });

  test('a name cut at a hyphen is told to be quoted; wildcards that match nothing are refused too', () => {
    expect(() => maskOf('left-lobe')).toThrow('needs quotes: "left-lobe"');
    expect(() => maskOf('vessel*')).toThrow('There is no segment "vessel*"');
    expect(() => maskOf('"tumour*"')).toThrow('There is no segment "tumour*"');
    expect(() => evaluateRegion('a', { segments: new Map() })).toThrow('There is no segment "a"');
  });

  test('segments on another grid than the image are refused', () => {
    const other = emptyMask({ ...geometry, spacing: [1, 1, 3] });
    expect(() => evaluateRegion('other', { segments: new Map([['other', other]]), image })).toThrow('z: spacing +1 mm');
  });
});

describe('lists', () => {
  const list = `
    tumour1                                     # named by itself
    intra+peri4: dilate(tumour1, 4mm) & liver
    rim : shell(tumour1, 0mm, 4mm); "left-lobe"
    rest: liver - rim   # rim is the region above
  `;

  test('each region has a name before a colon, or its own text', () => {
    expect(parseRegions(list).map((r) => r.name)).toEqual(['tumour1', 'intra+peri4', 'rim', '"left-lobe"', 'rest']);
  });

  test('a region may use those above it, also in place of a segment of the same name', () => {
    const regions = evaluateRegions(`${list}\nliver: erode(liver, 2mm)\ncore: liver`, input);
    const named = new Map(regions.map((r) => [r.name, r]));
    expect(named.get('rest')?.mask.data).toEqual(subtract(liver, shell(tumour1, 0, 4)).data);
    expect(named.get('rest')?.expression).toBe('subtract(liver, shell(tumour1, 0mm, 4mm))');
    expect(named.get('core')?.mask.data).toEqual(erode(liver, 2).data);
  });

  test('components() becomes one region for each connected piece, the largest first', () => {
    const regions = evaluateRegions('lesion: components(tumour*)\nall: lesion', input);
    expect(regions.map((r) => r.name)).toEqual(['lesion.1', 'lesion.2', 'all']);
    expect(regions.map((r) => r.mask.data)).toEqual([tumour2.data, tumour1.data, both.data]);
    expect(evaluateRegion(regions[1].expression, input).mask.data).toEqual(tumour1.data);
    expect(() => maskOf('components(tumour*)')).toThrow('must stand alone');
    expect(() => maskOf('dilate(components(tumour*), 2mm)')).toThrow('must stand alone');
  });

  test('two regions of one name, and names that pile up beyond measure, are refused', () => {
    expect(() => parseRegions('a: liver\na: tumour1')).toThrow('Two regions are named "a"');
    const piled = Array.from({ length: 40 }, (_, i) => `r${i + 1}: r${i} | r${i}`).join('\n');
    expect(() => evaluateRegions(`r0: liver\n${piled}`, input)).toThrow('too long');
  });

  test('an error knows the line and the region', () => {
    const caught = (run: () => unknown): RadError => {
      try {
        run();
      } catch (error) {
        return error as RadError;
      }
      throw new Error('nothing was thrown');
    };
    expect(caught(() => parseRegions('liver\n\nx: (')).place).toEqual({ line: 3 });
    expect(caught(() => evaluateRegions('x: nowhere', input)).place).toEqual({ field: 'x' });
  });

  test('segments are read once, and only those that are needed', () => {
    const asked: string[] = [];
    const source = {
      keys: () => segments.keys(),
      get: (name: string) => {
        asked.push(name);
        return segments.get(name);
      },
    };
    evaluateRegions('a: dilate(tumour1, 2mm)\nb: dilate(tumour1, 4mm)\nc: tumour1', { segments: source });
    expect(asked).toEqual(['tumour1']);
  });

  test('rims of several widths agree with each worked out alone, in any order', () => {
    const widths = [4, 2, 6, 0.5];
    const text = widths.map(
      (w) => `shell(tumour2, 0mm, ${w}mm); open(liver, ${w}mm); dilate(erode(liver, 2mm), ${w}mm)`,
    );
    const regions = evaluateRegions(text.join('\n'), input);
    for (const region of regions) expect(region.mask.data).toEqual(maskOf(region.name).data);
    expect(regions[0].mask.data).toEqual(shell(tumour2, 0, 4).data);
  });
});

describe('warnings', () => {
  const codes = (expression: string): string[] => evaluateRegion(expression, input).warnings.map((w) => w.code);

  test('none for a region of some size away from the border', () => {
    expect(codes('tumour2')).toEqual([]);
    expect(codes('shell(tumour2, 0mm, 2mm)')).toEqual([]);
  });

  test('an empty region, and a tiny one with its size', () => {
    expect(codes('tumour1 & tumour2')).toEqual(['RAD-REGION-EMPTY']);
    const [tiny] = evaluateRegion('erode(tumour1, 2mm)', input).warnings;
    expect(tiny.code).toBe('RAD-REGION-TINY');
    expect(tiny.values.voxels).toBe(countVoxels(erode(tumour1, 2)));
  });

  test('a region at the border of the image, with the sides', () => {
    const [border] = evaluateRegion('hu(-100, -90)', input).warnings;
    expect(border.code).toBe('RAD-REGION-AT-BORDER');
    expect(border.values.faces).toBe('first x, first y, last y, first z, last z');
  });

  test('a rim that was cut off at the border names the part; one that just reaches it was not cut', () => {
    expect(codes('shell(tumour2, 0mm, 6mm) & liver')).toEqual([]);
    const warnings = evaluateRegion('dilate(tumour2, 9mm) & liver', input).warnings;
    expect(warnings.map((w) => [w.code, w.values.part])).toEqual([['RAD-REGION-CUT', 'dilate(tumour2, 9mm)']]);
    expect(codes('close(tumour2, 9mm)')).toEqual([]);
  });

  test('an image of one slice has no border above and below', () => {
    const flat: Geometry = { ...geometry, size: [30, 20, 1] };
    const mask = { geometry: flat, data: new Uint8Array(600) };
    for (const y of [8, 9, 10, 11, 12, 13, 14, 15]) mask.data.fill(1, 30 * y + 8, 30 * y + 18);
    const region = evaluateRegion('dilate(disc, 3mm)', { segments: new Map([['disc', mask]]) });
    expect(region.warnings).toEqual([]);
  });
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
