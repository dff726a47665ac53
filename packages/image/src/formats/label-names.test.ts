import { createRng } from '@radscore/core';
import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../core/src/testing/processor-time.js';
import { chooseSegments, labelImageSegments } from '../matching/segment-file.js';
import { caretXml, niftiWithExtensions } from '../testing/label-table.js';
import { identityDirection } from '../volume/volume.js';
import { companionNames } from './companion-names.js';
import { labelTableNames, parseLabelTable } from './label-tables.js';
import { namesInHeader } from './names-in-header.js';
import { writeNifti } from './nifti-write.js';

const image = {
  geometry: { size: [2, 2, 2], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection },
  data: Uint8Array.of(0, 1, 5, 5, 5, 90, 0, 0),
} as const;
const table = { 1: 'spleen', 5: 'liver', 6: 'stomach', 90: 'Leber & <Rand>' };
const names = (bytes: Uint8Array) => labelImageSegments(bytes).segments.map(({ name }) => name);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('TotalSegmentator --ml', () => {
  const bytes = niftiWithExtensions(image, [caretXml(table)]);

  test.each([
    ['plain', bytes],
    ['gzipped', gzipSync(bytes)],
  ])('labels have the names of the table in the header (%s); those without voxels are left out', (_, file) => {
    expect(labelImageSegments(file).segments).toEqual([
      { name: 'spleen', alias: 'label1', label: 1, voxels: 1 },
      { name: 'liver', alias: 'label5', label: 5, voxels: 3 },
      { name: 'Leber & <Rand>', alias: 'label90', label: 90, voxels: 1 },
    ]);
    expect(namesInHeader(file)).toEqual(['spleen', 'liver', 'stomach', 'Leber & <Rand>']);
  });

  test('a label is found by its name, by wildcards, by number, and by labelN as before', () => {
    const file = labelImageSegments(bytes);
    for (const choice of [{ segment: 'liver' }, { segment: 'LIV*' }, { label: 5 }, { segment: 'label5' }])
      expect(chooseSegments(file, choice).map(({ label }) => label)).toEqual([5]);
    expect(() => chooseSegments(file, { segment: 'stomach' })).toThrow(
      expect.objectContaining({ code: 'RAD-SEGMENT-UNKNOWN' }),
    );
  });

  test('other extensions are passed over, and of two tables the last is that of the labels', () => {
    const before = niftiWithExtensions(image, ['{"dcmmeta": 1}', caretXml({ 1: 'old' }), caretXml(table)]);
    expect(names(before)).toContain('liver');
  });

  test("Workbench's entities are resolved, an empty name and one that reads like another number are none", () => {
    const xml = caretXml({ 1: 'x' })
      .replace('<![CDATA[x]]>', 'a &lt;b&gt; &amp;amp;')
      .replace('</LabelTable>', '<Label Key="5"> </Label><Label Key="90">label1</Label></LabelTable>');
    expect(names(niftiWithExtensions(image, [xml]))).toEqual(['a <b> &amp;', 'label5', 'label90']);
  });

  test.each([[-16], [7], [2 ** 31 - 1], [64 * 1024]])(
    'an extension that says %i bytes is noted, the labels are read',
    (size) => {
      const file = labelImageSegments(niftiWithExtensions(image, [caretXml(table)], [size]));
      expect(file.segments.map(({ name }) => name)).toEqual(['label1', 'label5', 'label90']);
      expect(file.notes).toMatchObject([{ code: 'RAD-HEADER-INVALID' }]);
    },
  );

  test('a thousand tables that were damaged at random: names or numbers, never an uncoded error, never other voxels', () => {
    const rng = createRng(12);
    for (let i = 0; i < 1000; i++) {
      const hurt = bytes.slice();
      for (let k = 0; k < 4; k++) hurt[348 + rng.below(600)] = rng.below(256);
      const { segments } = labelImageSegments(hurt);
      expect(segments.map(({ label, voxels }) => [label, voxels])).toEqual([
        [1, 1],
        [5, 3],
        [90, 1],
      ]);
    }
  });

  test('a megabyte of opening tags takes no quadratic time', () => {
    const used = processorTime();
    const hostile = `<LabelTable>${'<Label Key="1" '.repeat(60_000)}</LabelTable>`;
    expect(names(niftiWithExtensions(image, [hostile]))).toEqual(['label1', 'label5', 'label90']);
    expect(used()).toBeLessThan(2000);
  });
});

describe('a table beside the image', () => {
  const beside = (file: string, text: string) => ({
    name: 'p1.nii.gz',
    companion: (name: string) => (name === file ? utf8(text) : undefined),
  });
  const snap =
    '# ITK-SnAP Label Description File\n    0     0    0    0        0  0  0    "Clear Label"\n    5   255    0    0        1  1  1    "liver"\n';
  test.each([
    ['labels.json', '{"5": "liver", "0": "background"}'],
    ['p1.json', '{"liver": 5, "background": 0}'],
    [
      'dataset.json',
      '{"channel_names": {"0": "CT"}, "labels": {"background": 0, "organs": [1, 5], "liver": 5}, "file_ending": ".nii.gz"}',
    ],
    ['dataset.json', '{"modality": {"0": "CT"}, "labels": {"0": "background", "5": "liver"}}'],
    ['labels.txt', snap],
    ['p1.label', snap],
    ['p1_ColorTable.ctbl', '# Color table file p1\n# 2 values\n0 Background 0 0 0 0\n5 liver 221 130 101 255\n'],
    ['labels.txt', '#$Id: FreeSurferColorLUT.txt\n\n0   Unknown      0   0   0   0\n5   liver   220 248 164  0\n'],
  ])('%s names the labels, and is named as where they are from', (file, text) => {
    const found = labelImageSegments(writeNifti(image), beside(file, text));
    expect(found.segments.map(({ name }) => name)).toEqual(['label1', 'liver', 'label90']);
    expect(found.namesFrom).toBe(file);
  });

  test.each([
    ['p1.json', '{"Manufacturer": "Siemens", "EchoTime": 3}'],
    ['labels.txt', 'patient 5 has a liver\n'],
    ['labels.json', '{"5": {"name": "liver"}}'],
    ['labels.json', '{broken'],
    ['labels.json', '[1, 2]'],
  ])('%s of another purpose names nothing', (file, text) => {
    const found = labelImageSegments(writeNifti(image), beside(file, text));
    expect(found.segments.map(({ name }) => name)).toEqual(['label1', 'label5', 'label90']);
    expect(found.namesFrom).toBeUndefined();
  });

  test('a name in the header goes before one beside it; lines of any length take linear time', () => {
    const file = labelImageSegments(niftiWithExtensions(image, [caretXml(table)]), beside('labels.json', '{"5": "x"}'));
    expect(file.segments[1]).toMatchObject({ name: 'liver' });
    const used = processorTime();
    for (const line of [`5 ${' 1'.repeat(200_000)}x`, `5 ${'a '.repeat(150_000)}`, '1 1 1 1 1 1 1 "'.repeat(20_000)])
      expect(parseLabelTable(utf8(line))).toBeUndefined();
    expect(used()).toBeLessThan(1000);
  });

  test('what is read together with an image is known by name: its voxels, its other half, its tables', () => {
    const nhdr = utf8('NRRD0004\ntype: uint8\ndimension: 3\nsizes: 2 2 2\nencoding: raw\ndata file: raw/a.raw\n\n');
    expect(companionNames('a.nhdr', nhdr)).toEqual(['raw/a.raw', ...labelTableNames('a.nhdr')]);
    expect(companionNames('a.img', new Uint8Array(9))).toContain('a.hdr');
    expect(companionNames('slice.dcm', new Uint8Array(9))).toEqual([]);
  });
});
