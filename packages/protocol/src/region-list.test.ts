import { formatRegion } from '@radscore/image';
import { expect, test } from 'vitest';
import { builtInProtocol } from './built-in.js';
import { parseProtocol } from './parse-protocol.js';
import { checkRegions, regionsOfCase } from './region-list.js';

const regions = (id: string, names: readonly string[]) =>
  regionsOfCase(parseProtocol(builtInProtocol(id)!), names).map(({ name, node }) => `${name}: ${formatRegion(node)}`);

test('the segments of a case come under the names that the regions use', () => {
  const list = regions('crlm-recurrence-peritumoral', ['Liver', 'Liver_Remnant', 'Tumor_1', 'Tumor_2']);
  expect(list.slice(0, 4)).toEqual([
    'tumour: union(Tumor_1, Tumor_2)',
    'liver: Liver',
    'Intra: tumour',
    'Intra+Peri2mm: union(tumour, intersect(dilate(tumour, 2mm), liver))',
  ]);
});

test('a segment that is not there is replaced by the region of `otherwise`', () => {
  expect(regions('crlm-recurrence-peritumoral', ['tumour'])[1]).toBe('liver: hu(-50, 250)');
});

test('`otherwise: none` is an empty region', () => {
  expect(regions('rc-metachronous-whole-liver', ['liver', 'portal'])[1]).toBe('hepatic: subtract(liver, liver)');
});

test('a case without a segment it must have is refused with the segments it has', () => {
  expect(() => regions('rc-metachronous-whole-liver', ['lever', 'spleen'])).toThrowError(
    /no segment for "liver" \(liver\); it has lever, spleen/,
  );
});

test('segments that no region uses need not be there', () => {
  const parts = {
    segments: { a: { match: ['a'], otherwise: 'error' }, b: { match: ['b'], otherwise: 'error' } },
    regions: { r: 'a' },
  };
  expect(regionsOfCase(parts, ['a']).map(({ name }) => name)).toEqual(['a', 'r']);
});

test('a reference region or a foreground may be a segment that no region uses', () => {
  const parts = {
    segments: { a: { match: ['a'], otherwise: 'error' }, spleen: { match: ['Milz*'], otherwise: 'error' } },
    regions: { r: 'a' },
    beside: ['erode(spleen, 3mm)'],
  };
  const [, spleen] = regionsOfCase(parts, ['a', 'Milz_1']);
  expect(formatRegion(spleen!.node)).toBe('Milz_1');
});

test('a reference region or a foreground that cannot be is named before anything is measured', () => {
  const parts = { segments: { a: { match: ['a'], otherwise: 'error' } }, regions: { r: 'a' } };
  const images = (own: object) => ({ modality: 'MR', maskGeometry: 'resample', steps: [], ...own }) as never;
  expect(() => checkRegions({ ...parts, images: images({ reference: 'milz' }) })).toThrowError(/milz/);
  expect(() => checkRegions({ ...parts, images: images({ standardise: 'hu(1' }) })).toThrowError();
});
