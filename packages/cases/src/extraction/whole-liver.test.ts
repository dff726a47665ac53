import { phantomStudy } from '@radscore/phantom';
import { builtInProtocol, parseProtocol } from '@radscore/protocol';
import { makeParameters } from '@radscore/radiomics';
import { beforeAll, expect, test } from 'vitest';
import { extractCase } from './extract-case.js';
import { lesionsOfCase } from './study-regions.js';

const protocol = parseProtocol(builtInProtocol('rc-metachronous-whole-liver')!);
const { patients, scan } = phantomStudy('rc-metachronous-whole-liver');
let names: string[] = [];
let missing: string[] = [];

beforeAll(async () => {
  const [patient] = patients({ patients: 1, seed: 1, signal: 7 });
  const { image, segments } = scan(patient!, 1);
  const { rows } = lesionsOfCase({ ...protocol, measure: ['parenchyma'] }, { image, segments });
  const { mask } = rows[0]!.regions[0]!;
  const { values, notes } = await extractCase(image, [{ name: '', mask }], makeParameters(protocol.extraction));
  names = values.map(([name]) => name).filter((name) => !name.includes('diagnostics_'));
  missing = notes.filter(({ kind }) => kind === 'missing').map(({ subject }) => subject);
}, 60_000);

test('an image of the whole liver gives exactly 1,316 named features, none twice', () => {
  expect(names).toHaveLength(1316);
  expect(new Set(names).size).toBe(1316);
});

test('they are 18, 14, 24, 16, 16, 14 and 5 of the original, 186 of LoG, 744 of wavelets and 279 of local binary patterns', () => {
  const count = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length;
  expect(
    ['firstorder', 'shape', 'glcm', 'glrlm', 'glszm', 'gldm', 'ngtdm'].map((family) =>
      count(new RegExp(`^original_${family}_`)),
    ),
  ).toEqual([18, 14, 24, 16, 16, 14, 5]);
  expect([/^log-sigma-[23]-0-mm-3D_/, /^wavelet-[LH]{3}_/, /^lbp-3D-(m1|m2|k)_/].map(count)).toEqual([186, 744, 279]);
});

test('all have a value, or a reason for having none', () => {
  expect(missing.every((name) => names.includes(name))).toBe(true);
  expect(missing.length).toBeLessThan(14);
});
