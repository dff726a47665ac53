// Expected voxels of the public DICOM samples, made by DCMTK and GDCM: unpacked by their command line tools, rescaled here.
//
//   node scripts/check-dicom-against-dcmtk.mjs <folder of samples> [--write]
//
// Without --write the result is compared with fixtures/dicom/samples.json. Needs Debian's dcmtk and libgdcm-tools.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const [folder, ...flags] = process.argv.slice(2);
const fixture = new URL('../fixtures/dicom/samples.json', import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'dicom-'));
const run = (tool, ...args) => execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Which tools unpack which sample; where there are two they must agree. */
const samples = {
  '693_J2KR.dcm': ['gdcm'],
  'JLSL_16_15_1_1F.dcm': ['dcmdjpls', 'gdcm'],
  'JPEG-LL.dcm': ['dcmdjpeg', 'gdcm'],
  'JPGLosslessP14SV1_1s_1f_8b.dcm': ['dcmdjpeg', 'gdcm'],
  'MR2_J2KR.dcm': ['gdcm'],
  'US1_J2KR.dcm': ['gdcm'],
  'US1_UNCR.dcm': ['dcmconv', 'gdcm'],
  'bad_sequence.dcm': ['dcmdjpeg', 'gdcm'],
  'emri_small.dcm': ['dcmconv', 'gdcm'],
  'emri_small_jpeg_ls_lossless.dcm': ['dcmdjpls', 'gdcm'],
  'explicit_VR-UN.dcm': ['gdcm'],
  'gdcm-US-ALOKA-16.dcm': ['gdcm-lut'],
  'liver.dcm': ['dcmconv'],
};
/** The files of scripts/make-dicom-fixtures.mjs. Colours are left as they are stored; of YBR the Y counts. */
const made = {
  'dcmtk_big_endian.dcm': ['dcmconv', 'gdcm'],
  'dcmtk_deflated.dcm': ['dcmconv', 'gdcm'],
  'dcmtk_jpeg_extended_12bit.dcm': ['dcmdjpeg', 'gdcm'],
  'dcmtk_jpeg_baseline_ybr.dcm': ['dcmdjpeg'],
  'dcmtk_rle_16bit.dcm': ['dcmdrle', 'gdcm'],
  'dcmtk_rle_rgb.dcm': ['dcmdrle'],
  'dcmtk_jpegls_lines.dcm': ['dcmdjpls'],
  'dcmtk_jpegls_samples.dcm': ['dcmdjpls'],
  'dcmtk_jpegls_planes.dcm': ['dcmdjpls'],
};
const unpackers = {
  dcmconv: (from, to) => run('dcmconv', '+te', from, to),
  dcmdjpeg: (from, to) => run('dcmdjpeg', '+cn', from, to),
  dcmdrle: (from, to) => run('dcmdrle', '+te', from, to),
  dcmdjpls: (from, to) => run('dcmdjpls', from, to),
  gdcm: (from, to) => run('gdcmconv', '--raw', from, to),
  'gdcm-lut': (from, to) => run('gdcmconv', '--raw', '--apply-lut', from, to),
};

const found = {};
for (const [name, tools] of Object.entries({ ...samples, ...made })) {
  const from = name in made ? fileURLToPath(new URL(`../fixtures/dicom/${name}`, import.meta.url)) : join(folder, name);
  const results = tools.map((tool) => describe(from, tool));
  if (!results.every((result) => isDeepStrictEqual(result, results[0]))) throw new Error(`${name}: ${tools} disagree`);
  found[name] = { tools, ...results[0] };
}
const versions = [run('dcmdump', '--version'), run('gdcmconv', '--version')].map((text) => text.trim().split('\n')[0]);
const table = { source: 'DCMTK and GDCM; see scripts/check-dicom-against-dcmtk.mjs', versions, samples: found };
rmSync(scratch, { recursive: true });
if (flags.includes('--write')) {
  writeFileSync(fixture, `${JSON.stringify(table, null, 2)}\n`);
} else if (!isDeepStrictEqual(JSON.parse(readFileSync(fixture, 'utf8')).samples, found)) {
  throw new Error('the tools give other voxels than fixtures/dicom/samples.json');
}
console.log(`${Object.keys(found).length} samples agree`);

/** Size, range and SHA-256 (as float64, little endian) of the voxels of a sample, as one tool unpacks it. */
function describe(from, tool) {
  const plain = join(scratch, `${tool}-${basename(from)}`);
  unpackers[tool](from, plain);
  const header = (tag, fallback) => {
    const line = run('dcmdump', '+L', '-M', '+P', tag, plain).split('\n')[0];
    const value = /\[(.*?)\]/.exec(line)?.[1] ?? /^\(.{9}\) U[SL] (\S+)/.exec(line)?.[1];
    const unknown = /^\(.{9}\) UN ([0-9a-f\\]+)/.exec(line)?.[1];
    const bytes = unknown?.split('\\').map((digits) => Number.parseInt(digits, 16));
    return value ?? (bytes ? String.fromCharCode(...bytes).trim() : fallback);
  };
  const number = (tag, fallback) => Number(header(tag, fallback));
  const [rows, columns, frames] = [number('0028,0010'), number('0028,0011'), number('0028,0008', 1)];
  const pixels = rawPixels(plain);
  const stored = storedValues(pixels, rows * columns * frames, {
    samples: number('0028,0002'),
    allocated: number('0028,0100'),
    bits: number('0028,0101'),
    signed: number('0028,0103') === 1,
    planar: number('0028,0006', 0) === 1,
    ybr: header('0028,0004').startsWith('YBR_FULL'),
  });
  const [slope, intercept] = [number('0028,1053', 1), number('0028,1052', 0)];
  const exact = Number.isInteger(slope) && Number.isInteger(intercept);
  const values = stored.map((value) => (exact ? value * slope + intercept : Math.fround(value * slope + intercept)));
  return {
    size: [columns, rows, frames],
    least: values.reduce((a, b) => Math.min(a, b)),
    most: values.reduce((a, b) => Math.max(a, b)),
    sha256: createHash('sha256').update(new Uint8Array(values.buffer)).digest('hex'),
  };
}

function rawPixels(file) {
  const folder = mkdtempSync(join(scratch, 'raw-'));
  run('dcmdump', '+W', folder, file);
  const [name] = readdirSync(folder).filter((entry) => entry.endsWith('.0.raw'));
  return readFileSync(join(folder, name));
}

/** The stored values, colours as the luma of ITU-R BT.601. */
function storedValues(pixels, count, { samples, allocated, bits, signed, planar, ybr }) {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.length);
  if (samples === 3) {
    const wide = pixels.length >= 6 * count;
    const sample = (i, c) => {
      const at = planar ? c * count + i : 3 * i + c;
      return wide ? pixels[2 * at + 1] : pixels[at];
    };
    const luma = (i) => Math.round((299 * sample(i, 0) + 587 * sample(i, 1) + 114 * sample(i, 2)) / 1000);
    return Float64Array.from({ length: count }, (_, i) => (ybr ? sample(i, 0) : luma(i)));
  }
  if (allocated === 1) return Float64Array.from({ length: count }, (_, i) => (pixels[i >> 3] >> (i & 7)) & 1);
  const unused = 32 - bits;
  return Float64Array.from({ length: count }, (_, i) => {
    const value = allocated === 8 ? view.getUint8(i) : view.getUint16(2 * i, true);
    return signed ? (value << unused) >> unused : (value << unused) >>> unused;
  });
}
