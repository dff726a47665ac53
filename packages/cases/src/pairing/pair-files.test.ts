import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundFile } from './found-file.js';
import { pairFiles } from './pair-files.js';

const file = (path: string): FoundFile => ({ path, kind: 'unknown' });
const series = (path: string, seriesUid: string, patientId = 'A'): FoundFile => ({
  path,
  kind: 'image',
  image: { modality: 'CT', patientId, seriesUid, sopInstanceUids: [`${seriesUid}.1`, `${seriesUid}.2`] },
});
const outlines = (path: string, named: readonly string[], instances: readonly string[] = []): FoundFile => ({
  path,
  kind: 'outlines',
  outlines: {
    patientId: 'A',
    frameOfReferenceUids: [],
    referencedSeriesUids: named,
    referencedInstanceUids: instances,
  },
});
const shown = (files: readonly FoundFile[]) => {
  const { pairs, problems } = pairFiles(files);
  return {
    pairs: pairs.map(({ image, outlines, rule }) => [image.path, outlines.path, rule]),
    problems: problems.map(({ code, place }) => [code, place.file]),
  };
};

describe('DICOM', () => {
  test('the series that outlines refer to wins, wherever it lies; other series of the patient are no fault', () => {
    const files = [series('A/1', '1'), series('A/2', '2'), outlines('segs/a.dcm', ['2'])];
    expect(shown(files)).toEqual({ pairs: [['A/2', 'segs/a.dcm', 'reference']], problems: [] });
  });

  test('references to single images do where the series is not named', () => {
    const files = [series('A/1', '1'), series('A/2', '2'), outlines('A/rt.dcm', [], ['1.2'])];
    expect(shown(files).pairs).toEqual([['A/1', 'A/rt.dcm', 'reference']]);
  });

  test('outlines of a series that is not there are never paired with another', () => {
    expect(shown([series('A/1', '1'), outlines('A/seg.dcm', ['9'])])).toEqual({
      pairs: [],
      problems: [
        ['RAD-PAIR-NO-IMAGE', 'A/seg.dcm'],
        ['RAD-PAIR-NO-OUTLINES', 'A/1'],
      ],
    });
  });

  test('outlines of another PatientID without references are not paired', () => {
    expect(shown([series('A/1', '1', 'B'), outlines('A/seg.dcm', [])]).pairs).toEqual([]);
  });

  test('two files of outlines of one image are a question', () => {
    const files = [series('A/1', '1'), outlines('A/r1.dcm', ['1']), outlines('A/r2.dcm', ['1'])];
    expect(shown(files)).toEqual({ pairs: [], problems: [['RAD-PAIR-SEVERAL', 'A/1']] });
  });

  test('a label image in the folder of one series is its outlines', () => {
    expect(shown([series('A', '1'), file('A/tumour_seg.nii.gz')]).pairs).toEqual([
      ['A', 'A/tumour_seg.nii.gz', 'folder'],
    ]);
  });
});

describe('other formats', () => {
  test('pairs by name: side by side, in folders of their own, and as nnU-Net names them', () => {
    const files = ['p1_ct.nii.gz', 'p1_mask.nii.gz', 'images/p2.nii.gz', 'labels/p2.nii.gz'];
    const nnunet = ['imagesTr/liver_3_0000.nii.gz', 'labelsTr/liver_3.nii.gz'];
    expect(shown([...files, ...nnunet].map(file))).toEqual({
      pairs: [
        ['p1_ct.nii.gz', 'p1_mask.nii.gz', 'name'],
        ['images/p2.nii.gz', 'labels/p2.nii.gz', 'name'],
        ['imagesTr/liver_3_0000.nii.gz', 'labelsTr/liver_3.nii.gz', 'name'],
      ],
      problems: [],
    });
  });

  test('a patient folder with one image and one mask is a pair', () => {
    const files = ['P1/image.nii.gz', 'P1/mask.nii.gz', 'P2/image.nii.gz', 'P2/label.nii.gz'];
    expect(shown(files.map(file)).pairs.map(([image]) => image)).toEqual(['P1/image.nii.gz', 'P2/image.nii.gz']);
  });

  const structures = (folder: string) => ['liver', 'spleen', 'aorta'].map((name) => file(`${folder}/${name}.nii.gz`));
  test('a folder of one mask a structure is one set of outlines, with the names of its files', () => {
    const files = [
      file('P1/ct.nii.gz'),
      ...structures('P1/segmentations'),
      series('P2/ct', '1'),
      ...structures('P2/ts'),
    ];
    expect(shown(files)).toEqual({
      pairs: [
        ['P1/ct.nii.gz', 'P1/segmentations', 'folder'],
        ['P2/ct', 'P2/ts', 'folder'],
      ],
      problems: [],
    });
    expect(pairFiles(files).pairs[0]!.outlines.segments).toEqual(['aorta', 'liver', 'spleen']);
  });

  test('masks that lie beside the image are reported, not guessed from', () => {
    expect(shown([file('P1/ct.nii.gz'), ...structures('P1')])).toEqual({
      pairs: [],
      problems: [['RAD-PAIR-STRUCTURES', 'P1']],
    });
  });

  test('a label image that names its labels is outlines, whatever it is called', () => {
    const named = { ...file('P1/totalseg.nii.gz'), segments: ['liver'] };
    expect(shown([file('P1/ct.nii.gz'), named]).pairs).toEqual([['P1/ct.nii.gz', 'P1/totalseg.nii.gz', 'folder']]);
  });
});

const anyFile = fc.oneof(
  fc
    .tuple(fc.constantFrom('', 'P1/', 'P2/', 'images/', 'labels/'), fc.constantFrom('a', 'b', 'image', 'a_ct', 'b_seg'))
    .map(([folder, stem]) => file(`${folder}${stem}.nii.gz`)),
  fc.tuple(fc.constantFrom('P1', 'P2/ct'), fc.constantFrom('1', '2', '3')).map(([path, uid]) => series(path, uid)),
  fc
    .tuple(fc.constantFrom('P1/s.dcm', 't.dcm'), fc.subarray(['1', '2', '9']))
    .map(([path, uids]) => outlines(path, uids)),
);

test('property: no file is in two pairs, and every file of outlines is in a pair or in a problem', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyFile, { selector: ({ path }) => path, maxLength: 12 }), (files) => {
      const { pairs, problems } = pairFiles(files);
      const used = pairs.flatMap(({ image, outlines }) => [image, outlines]);
      expect(new Set(used).size).toBe(used.length);
      const said = problems.map(({ place, values }) => `${place.file} ${Object.values(values).join(' ')}`).join('\n');
      for (const { path, kind } of files) {
        if (kind === 'outlines') expect(used.some((one) => one.path === path) || said.includes(path)).toBe(true);
      }
      for (const { image, outlines, rule } of pairs) {
        const named = outlines.outlines?.referencedSeriesUids ?? [];
        if (named.length > 0) expect([rule, named.includes(image.image?.seriesUid ?? '')]).toEqual(['reference', true]);
      }
    }),
  );
});
