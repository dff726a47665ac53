import { isRadError, type RadError } from '@radscore/core';
import { describe, expect, test } from 'vitest';
import { erode, shell } from '../morphology/grow.js';
import { emptyMask, subtract } from '../volume/mask.js';
import { evaluateRegion, evaluateRegions } from './evaluate.js';
import { parseRegion, parseRegions } from './parse.js';
import { both, geometry, image, input, liver, maskOf, segments, tumour1, tumour2 } from './testing/case.js';

test('the tree is plain data: it survives JSON', () => {
  const node = parseRegion('shell(largest(tumour*), 0mm, 4mm) & "left-lobe"');
  expect(JSON.parse(JSON.stringify(node))).toEqual(node);
  expect(evaluateRegion(JSON.parse(JSON.stringify(node)), input).mask.data).toEqual(
    maskOf('shell(largest(tumour*), 0mm, 4mm) & "left-lobe"').data,
  );
});

describe('errors about segments say where and what to do', () => {
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

  test('for a name cut at a hyphen the error says to quote it; wildcards that match nothing are refused too', () => {
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

  test('rims of several widths agree with each computed alone, in any order', () => {
    const widths = [4, 2, 6, 0.5];
    const text = widths.map(
      (w) => `shell(tumour2, 0mm, ${w}mm); open(liver, ${w}mm); dilate(erode(liver, 2mm), ${w}mm)`,
    );
    const regions = evaluateRegions(text.join('\n'), input);
    for (const region of regions) expect(region.mask.data).toEqual(maskOf(region.name).data);
    expect(regions[0].mask.data).toEqual(shell(tumour2, 0, 4).data);
  });
});
