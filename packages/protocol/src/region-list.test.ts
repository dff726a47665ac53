import {
  countVoxels,
  emptyMask,
  evaluateRegions,
  formatRegion,
  type Geometry,
  identityDirection,
} from '@radscore/image';
import { describe, expect, test } from 'vitest';
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

describe('S0 in a case without an outlined liver: the rim is taken from -50 to 250 HU', () => {
  const geometry: Geometry = {
    size: [15, 15, 15],
    spacing: [1, 1, 1],
    origin: [0, 0, 0],
    direction: identityDirection,
  };
  const tumour = emptyMask(geometry);
  tumour.data[7 + 15 * (7 + 15 * 7)] = 1;
  const protocol = parseProtocol(builtInProtocol('crlm-recurrence-peritumoral')!);

  /** Voxels of the rim of 2 mm where everything around the tumour has one value. */
  const rimIn = (hu: number) => {
    const image = { geometry, data: new Int16Array(15 ** 3).fill(hu) };
    const list = evaluateRegions(regionsOfCase(protocol, ['tumour']), {
      segments: new Map([['tumour', tumour]]),
      image,
    });
    return countVoxels(list.find(({ name }) => name === 'Peri2mm')!.mask);
  };

  test.each([
    ['air', -1000, 0],
    ['lung', -800, 0],
    ['fat', -100, 0],
    ['just below the range', -51, 0],
    ['the lower end', -50, 32],
    ['muscle, which the range cannot tell from liver', 55, 32],
    ['liver', 110, 32],
    ['the upper end', 250, 32],
    ['bone', 700, 0],
  ])('%s', (_, hu, voxels) => {
    expect(rimIn(hu)).toBe(voxels);
  });

  test('a note of the protocol says that muscle stays', () => {
    expect(protocol.notes.join(' ')).toMatch(
      /inside -50 to 250 HU, which leaves out air, fat and bone but keeps muscle that touches the rim/,
    );
  });
});
