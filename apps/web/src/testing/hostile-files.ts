// Forty small files that no honest program writes: cut off, lying, endless, or named to hurt. Those of `given` are added where they are present.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

const text = (content: string) => new TextEncoder().encode(content);
const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7919 + (i >> 3)) & 255);

/** A NIfTI header that says what is not so. */
function nifti(size: readonly number[], type: number, voxels: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(352 + voxels.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 348, true);
  [size.length, ...size].forEach((n, i) => {
    view.setInt16(40 + 2 * i, n, true);
  });
  view.setInt16(70, type, true);
  view.setInt16(72, 16, true);
  for (let i = 0; i < 4; i++) view.setFloat32(76 + 4 * i, 1, true);
  view.setFloat32(108, 352, true);
  bytes.set(text('n+1'), 344);
  bytes.set(voxels, 352);
  return bytes;
}

/** The beginning of a DICOM file with elements of explicit length. */
function dicom(elements: readonly (readonly [number, number, string, Uint8Array, number?])[]): Uint8Array {
  const parts: number[] = [...new Uint8Array(128), ...text('DICM')];
  for (const [group, element, kind, value, length = value.length] of elements) {
    const head = [group & 255, group >> 8, element & 255, element >> 8, ...text(kind)];
    const long = ['OB', 'OW', 'SQ', 'UN'].includes(kind);
    const size = Array.from({ length: long ? 4 : 2 }, (_, i) => Math.floor(length / 256 ** i) & 255);
    parts.push(...head, ...(long ? [0, 0] : []), ...size, ...value);
  }
  return Uint8Array.from(parts);
}

const png = (width: number, height: number) => {
  const bytes = new Uint8Array(60);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, ...text('IHDR')]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  bytes.set([8, 0, 0, 0, 0], 24);
  return bytes;
};
const nrrd = (lines: readonly string[]) => text(`NRRD0004\n${lines.join('\n')}\n\n`);
const syntax = [2, 0x10, 'UI', text('1.2.840.10008.1.2.1\0')] as const;
const nested = (depth: number, open: string, close: string) => text(open.repeat(depth) + close.repeat(depth));

const files: Readonly<Record<string, Uint8Array>> = {
  'empty.nii': new Uint8Array(0),
  'empty.dcm': new Uint8Array(0),
  'empty.zip': new Uint8Array(0),
  'noise.nii': noise(4000),
  'noise.nii.gz': noise(4000),
  'noise.nrrd': noise(4000),
  'noise.mha': noise(4000),
  'noise.dcm': noise(4000),
  'noise.png': noise(4000),
  'noise.jpg': noise(4000),
  'noise.zip': noise(4000),
  'noise.csv': noise(4000),
  'noise.xlsx': noise(4000),
  'noise.json': noise(4000),
  'noise.yaml': noise(4000),
  'huge.nii': nifti([32767, 32767, 32767], 4, noise(64)),
  'negative.nii': nifti([-5, 4, 3], 4, noise(64)),
  'unknown-type.nii': nifti([2, 2, 2], 9999, noise(64)),
  'cut-off.nii': nifti([64, 64, 64], 4, noise(100)),
  'unpacks.nii.gz': gzipSync(new Uint8Array(2 ** 26)),
  'cut-off.nii.gz': gzipSync(nifti([8, 8, 8], 4, noise(1024))).subarray(0, 200),
  'elsewhere.nrrd': nrrd(['type: short', 'dimension: 3', 'sizes: 2 2 2', 'data file: /etc/passwd', 'encoding: raw']),
  'endless.nrrd': nrrd(['type: short', 'dimension: 3', 'sizes: 99999999 99999999 99999999', 'encoding: raw']),
  'backwards.mha': text(
    'ObjectType = Image\nNDims = 3\nDimSize = -1 0 4\nElementType = MET_SHORT\nElementDataFile = LOCAL\n',
  ),
  'elsewhere.mhd': text(
    'ObjectType = Image\nNDims = 3\nDimSize = 2 2 2\nElementType = MET_SHORT\nElementDataFile = ../../secret\n',
  ),
  'bomb.png': png(60_000, 60_000),
  'nothing.png': png(0, 0),
  'longer-than-it-is.dcm': dicom([syntax, [0x7fe0, 0x10, 'OW', noise(16), 0xfffffff0]]),
  'no-syntax.dcm': dicom([[8, 0x60, 'CS', text('CT')]]),
  'rows-of-nothing.dcm': dicom([syntax, [8, 0x60, 'CS', text('CT')], [0x28, 0x10, 'US', Uint8Array.of(0, 0)]]),
  'deep.dcm': dicom([syntax, [0x40, 0xa730, 'SQ', nested(400, '\xfe\xff', '')]]),
  'up.zip': zipSync({ '../../up.nii': noise(400), 'C:\\windows\\x.dcm': noise(10) }),
  'in-itself.zip': zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.zip': noise(400) }) }) }),
  'proto.json': text(
    '{"__proto__":{"polluted":1},"format":"radscore-model","constructor":{"prototype":{"polluted":1}}}',
  ),
  'deep.json': nested(5000, '[', ']'),
  'proto.yaml': text('__proto__:\n  polluted: 1\nsetting: { binWidth: 0 }\n'),
  'laughs.yaml': text(`a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [${'*c, '.repeat(200)}*c]\n`),
  'wide.csv': text(`${Array.from({ length: 3000 }, (_, i) => `c${i}`).join(',')}\n`),
  'formula.csv': text('id,age\n=cmd|calc,1\n"unclosed,2\n'),
  '<img src=x onerror=alert(1)>.nii': noise(400),
  [`${'long'.repeat(50)}.nii`]: noise(400),
  '\u202eiin.\u200bsdrawkcab.nii': noise(400),
  ['__proto__']: text('{}'),
};

/** Writes them into a folder. @returns their paths. */
export async function writeHostileFiles(folder: string): Promise<string[]> {
  const paths = Object.entries(files).map(([name, bytes]) => [join(folder, name), bytes] as const);
  for (const [path, bytes] of paths) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  return paths.map(([path]) => path);
}
