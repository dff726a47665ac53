// Small DICOM files in the compressions that the public samples lack, made by DCMTK from two drawn images:
//
//   node scripts/make-dicom-fixtures.mjs
//   node scripts/check-dicom-against-dcmtk.mjs <folder of samples> --write
//
// DCMTK gives lossy files new identifiers each time, so the files differ between runs, but not their pixels.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const scratch = mkdtempSync(join(tmpdir(), 'dicom-'));
const fixtures = fileURLToPath(new URL('../fixtures/dicom/', import.meta.url));
const run = (tool, ...args) => execFileSync(tool, ['-q', ...args], { cwd: scratch });
const [columns, rows] = [32, 24];
const each = (value) => Array.from({ length: columns * rows }, (_, i) => value(i % columns, Math.floor(i / columns)));

const grey = each((x, y) => Math.round((Math.sin(x / 5) * Math.cos(y / 4) + 1) * 2047));
const colour = each((x, y) => [127 + 120 * Math.sin(x / 6), 127 + 120 * Math.cos(y / 5), 60 + ((5 * x + 3 * y) % 128)]);
draw('grey', Uint16Array.from(grey), { samples: 1, photometric: 'MONOCHROME2', allocated: 16, stored: 12 });
draw('rgb', Uint8Array.from(colour.flat()), { samples: 3, photometric: 'RGB', allocated: 8, stored: 8 });

const made = [
  ['dcmconv', ['+tb'], 'grey', 'big_endian'],
  ['dcmconv', ['+td'], 'grey', 'deflated'],
  ['dcmcjpeg', ['+ee', '+q', '95'], 'grey', 'jpeg_extended_12bit'],
  ['dcmcjpeg', ['+eb', '+q', '95', '+cy'], 'rgb', 'jpeg_baseline_ybr'],
  ['dcmcrle', [], 'grey', 'rle_16bit'],
  ['dcmcrle', [], 'rgb', 'rle_rgb'],
  ['dcmcjpls', ['+il'], 'rgb', 'jpegls_lines'],
  ['dcmcjpls', ['+is'], 'rgb', 'jpegls_samples'],
  ['dcmcjpls', ['+in'], 'rgb', 'jpegls_planes'],
];
for (const [tool, options, from, to] of made) run(tool, ...options, `${from}.dcm`, join(fixtures, `dcmtk_${to}.dcm`));
rmSync(scratch, { recursive: true });

function draw(name, pixels, { samples, photometric, allocated, stored }) {
  writeFileSync(join(scratch, `${name}.raw`), pixels);
  const lines = [
    '(0008,0016) UI =SecondaryCaptureImageStorage',
    `(0008,0018) UI [1.2.3.${samples}.1]`,
    '(0008,0060) CS [OT]',
    `(0020,000d) UI [1.2.3.${samples}.2]`,
    `(0020,000e) UI [1.2.3.${samples}.3]`,
    `(0028,0002) US ${samples}`,
    `(0028,0004) CS [${photometric}]`,
    ...(samples === 3 ? ['(0028,0006) US 0'] : []),
    `(0028,0010) US ${rows}`,
    `(0028,0011) US ${columns}`,
    '(0028,0030) DS [0.5\\0.5]',
    `(0028,0100) US ${allocated}`,
    `(0028,0101) US ${stored}`,
    `(0028,0102) US ${stored - 1}`,
    '(0028,0103) US 0',
    `(7fe0,0010) OW =${name}.raw`,
  ];
  writeFileSync(join(scratch, `${name}.dump`), `${lines.join('\n')}\n`);
  run('dump2dcm', `${name}.dump`, `${name}.dcm`);
}
