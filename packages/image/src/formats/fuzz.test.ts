import { encode as encodePng } from 'fast-png';
import { gzipSync, zlibSync } from 'fflate';
import { encode as encodeJpeg } from 'jpeg-js';
import { expect, test } from 'vitest';
import { processorTime } from '../../../core/src/testing/processor-time.js';
import { mutants, survive } from '../testing/mutate.js';
import { niftiBytes } from '../testing/nifti-bytes.js';
import { textFile } from '../testing/text-bytes.js';
import { voxelCount } from '../volume/volume.js';
import { formats, readVolumeBytes } from './index.js';
import { jpeg } from './jpeg.js';
import { metaImage } from './metaimage.js';
import { nifti } from './nifti.js';
import { nrrd } from './nrrd.js';
import { pictures } from './pictures.js';
import { png } from './png.js';

const int16 = { datatype: 4, data: new Uint8Array(48).map((_, i) => i * 11) };
const pixels = new Uint8Array(12 * 10).map((_, i) => (i * 53) % 256);
const rgba = new Uint8Array(24 * 16 * 4).map((_, i) => (i % 4 === 3 ? 255 : (i * 7) % 256));

const nrrdHeader = (encoding: string, ...more: string[]) => [
  'NRRD0005',
  'type: short',
  'dimension: 3',
  'space: right-anterior-superior',
  'sizes: 2 3 4',
  'space directions: (0.5,0,0) (0,0.5,0) (0,0,2)',
  'kinds: domain domain domain',
  'endian: little',
  `encoding: ${encoding}`,
  'space origin: (-1,2,3)',
  'Segment0_Name:=tumour',
  ...more,
  '',
];
const metaHeader = (...more: string[]) => [
  'ObjectType = Image',
  'NDims = 3',
  'BinaryData = True',
  'TransformMatrix = 1 0 0 0 1 0 0 0 1',
  'Offset = 0 0 0',
  'ElementSpacing = 1 1 2.5',
  'DimSize = 2 3 4',
  'ElementType = MET_SHORT',
  ...more,
];
const numbers = Array.from({ length: 24 }, (_, i) => i - 12).join(' ');
const hex = Array.from(int16.data, (byte) => byte.toString(16).padStart(2, '0')).join('');

const nifti1Elements = [
  0, 4, 40, 42, 70, 72, 74, 76, 80, 108, 112, 116, 120, 123, 252, 254, 256, 280, 344, 348, 352, 353,
];
const everyByte = (length: number) => Array.from({ length }, (_, at) => at);

/** A valid file of each kind, where its elements end, and the reader it is given to. */
const files: Record<string, { bytes: Uint8Array; boundaries?: readonly number[]; headerBytes?: number }> = {
  'NIfTI-1': { bytes: niftiBytes(int16), boundaries: nifti1Elements, headerBytes: 352 },
  'NIfTI-1 big-endian float32': {
    bytes: niftiBytes({ littleEndian: false, datatype: 16, data: new Uint8Array(96) }),
    boundaries: nifti1Elements,
    headerBytes: 352,
  },
  'NIfTI-2': { bytes: niftiBytes({ ...int16, version: 2 }), boundaries: [540, 544, 545], headerBytes: 544 },
  'NIfTI gzipped': { bytes: gzipSync(niftiBytes(int16)), boundaries: everyByte(60) },
  'NIfTI stored in gzip': { bytes: gzipSync(niftiBytes(int16), { level: 0 }), headerBytes: 400 },
  'NIfTI pair': { bytes: niftiBytes({ ...int16, magic: 'ni1', voxOffset: 0 }), headerBytes: 348 },
  'NRRD raw': { bytes: textFile(nrrdHeader('raw'), int16.data), headerBytes: 300 },
  'NRRD gzip': { bytes: textFile(nrrdHeader('gzip'), gzipSync(int16.data)) },
  'NRRD ascii': { bytes: textFile(nrrdHeader('ascii'), numbers) },
  'NRRD hex': { bytes: textFile(nrrdHeader('hex'), hex) },
  'NRRD detached': { bytes: textFile(nrrdHeader('raw', 'line skip: 0', 'data file: d%d.raw 1 4 1')) },
  'MetaImage raw': { bytes: textFile(metaHeader('ElementDataFile = LOCAL'), int16.data), headerBytes: 240 },
  'MetaImage zlib': {
    bytes: textFile(metaHeader('CompressedData = True', 'ElementDataFile = LOCAL'), zlibSync(int16.data)),
  },
  'MetaImage detached': { bytes: textFile(metaHeader('HeaderSize = -1', 'ElementDataFile = d%d.raw 1 4 1')) },
  PNG: { bytes: encodePng({ width: 12, height: 10, data: pixels, channels: 1 }), headerBytes: 64 },
  'PNG colour': { bytes: encodePng({ width: 10, height: 4, data: pixels, channels: 3 }), headerBytes: 64 },
  JPEG: { bytes: new Uint8Array(encodeJpeg({ width: 24, height: 16, data: rgba }, 60).data), headerBytes: 640 },
};

const slice = new Uint8Array(12).fill(3);
const companion = (name: string) =>
  /^d[1-4]\.raw$/.test(name) ? slice : name.endsWith('.img') ? int16.data : undefined;
const options = { formats: [...formats, ...pictures], spacing: [1, 1] as const, companion, name: 'x.hdr' };

test.each(Object.entries(files))('600 damaged files of %s each give a whole volume or a coded error', (kind, file) => {
  const { bytes, headerBytes = 512 } = file;
  const boundaries = file.boundaries ?? everyByte(Math.min(bytes.length, 200));
  const codes = new Map<string, number>();
  let volumes = 0;
  for (const mutant of mutants(bytes, { seed: kind, count: 600, boundaries, headerBytes })) {
    const outcome = survive(mutant, (damaged) => readVolumeBytes(damaged, options));
    if ('code' in outcome) codes.set(outcome.code, (codes.get(outcome.code) ?? 0) + 1);
    else {
      volumes++;
      const { geometry, data } = outcome.value;
      expect(data.length, mutant.what).toBe(voxelCount(geometry));
      const numbersOfGrid = [...geometry.spacing, ...geometry.origin, ...geometry.direction];
      expect(numbersOfGrid.every(Number.isFinite), mutant.what).toBe(true);
    }
  }
  // Damage must neither always pass nor always be caught by the first check.
  expect(volumes).toBeGreaterThan(0);
  expect(codes.size).toBeGreaterThan(2);
});

test.each([
  ['NIfTI', nifti],
  ['NRRD', nrrd],
  ['MetaImage', metaImage],
  ['PNG', png],
  ['JPEG', jpeg],
])('%s given any other bytes refuses them with a code', (_, format) => {
  for (const { bytes } of Object.values(files)) {
    for (const mutant of mutants(bytes, { seed: 1, count: 20 })) {
      survive(mutant, (damaged) => format.read(damaged, options));
    }
  }
  for (const length of [0, 1, 2, 3, 8, 352]) {
    const outcome = survive({ what: `${length} zeros`, bytes: new Uint8Array(length) }, (zeros) => format.read(zeros));
    expect(outcome).toHaveProperty('code');
  }
});

test('packed bombs are refused without unpacking them', () => {
  const megabytes = 64;
  const zeros = new Uint8Array(megabytes * 2 ** 20);
  zeros.set(niftiBytes());
  const bomb = gzipSync(zeros, { level: 9 });
  expect(bomb.length).toBeLessThan(100_000);
  const bombs = [
    bomb,
    textFile(nrrdHeader('gzip'), bomb),
    textFile(metaHeader('CompressedData = True', 'ElementDataFile = LOCAL'), zlibSync(zeros, { level: 9 })),
  ];
  for (const bytes of bombs) {
    const used = processorTime();
    expect(() => readVolumeBytes(bytes)).toThrow(expect.objectContaining({ code: 'RAD-FILE-SURPLUS' }));
    expect(used()).toBeLessThan(1000);
  }
});

test('a header that lies about 900 MB is refused before more than four times the file is allocated', () => {
  const rest = new Uint8Array(20_000).map((_, i) => (i * 7919) >> 3);
  const lying = [
    niftiBytes({ dim: [3, 1000, 1000, 900], data: rest }),
    gzipSync(niftiBytes({ dim: [3, 1000, 1000, 900], data: rest })),
    ...['raw', 'gzip', 'ascii', 'hex'].map((encoding) =>
      textFile(
        nrrdHeader(encoding).map((line) => (line.startsWith('sizes') ? 'sizes: 1000 1000 450' : line)),
        rest,
      ),
    ),
    ...['True', 'False'].map((compressed) => {
      const lines = metaHeader(`CompressedData = ${compressed}`, 'ElementDataFile = LOCAL');
      return textFile(
        lines.map((line) => line.replace('= 2 3 4', '= 1000 1000 450')),
        rest,
      );
    }),
    resized(files.PNG.bytes, 16, 30000, 30000),
    resized(files.JPEG.bytes, indexOfFrame(files.JPEG.bytes) + 3, 0x08_75_30_75, 0x30_03_01_22),
  ];
  for (const bytes of lying) {
    let allocated = 0;
    const code = countingAllocations(
      (size) => {
        allocated += size;
      },
      () => survive({ what: 'lying size', bytes }, (lie) => readVolumeBytes(lie, options)),
    );
    expect(code).toEqual({ code: 'RAD-FILE-TRUNCATED' });
    expect(allocated).toBeLessThan(4 * Math.max(bytes.length, 20_000) + 2 ** 17);
  }
});

/** A copy with two big-endian 32-bit numbers replaced. */
function resized(bytes: Uint8Array, at: number, first: number, second: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  new DataView(copy.buffer).setUint32(at, first);
  new DataView(copy.buffer).setUint32(at + 4, second);
  return copy;
}

function indexOfFrame(bytes: Uint8Array): number {
  return bytes.findIndex((byte, i) => byte === 0xff && bytes[i + 1] === 0xc0) + 1;
}

/** Runs a function while each `new Uint8Array(size)` of a kilobyte or more is reported. */
function countingAllocations<T>(report: (size: number) => void, run: () => T): T {
  const Original = globalThis.Uint8Array;
  globalThis.Uint8Array = new Proxy(Original, {
    construct(target, args: unknown[], newTarget) {
      if (typeof args[0] === 'number' && args[0] >= 1024) report(args[0]);
      return Reflect.construct(target, args, newTarget);
    },
  });
  try {
    return run();
  } finally {
    globalThis.Uint8Array = Original;
  }
}
