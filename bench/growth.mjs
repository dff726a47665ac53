// How CPU time and memory grow with the number of cases and of threads: cohorts of small cases through the command line, each in a
// process of its own. Writes bench/growth.json; bench/draw-growth.mjs draws it. Run it after npm run build:
//   node bench/growth.mjs [most cases, 2000] [rounds, 3; one from 500 cases on]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRng } from '@radscore/core';
import { writeNifti } from '@radscore/image';
import { timeCommand } from './measure.mjs';

const most = Number(process.argv[2] ?? 2000);
const rounds = Number(process.argv[3] ?? 3);
const counts = [1, 10, 50, 200, 500, 1000, 2000].filter((count) => count <= most);
/** Of which each is told apart by its noise. */
const different = 20;
const size = [24, 24, 16];
const folder = mkdtempSync(join(tmpdir(), 'radscore-growth-'));
const at = (name) => join(folder, name);
try {
  writeImages();
  const points = [];
  for (const cases of counts) {
    const rows = Array.from({ length: cases }, (_, i) => `C${i},images/${i % different}.nii,images/mask.nii`);
    writeFileSync(at('cohort.csv'), `id,image,mask\n${rows.join('\n')}\n`);
    for (const threads of [1, 2]) {
      const args = ['extract', '--cohort', at('cohort.csv'), '--setting', 'binWidth=10', '--jobs', String(threads)];
      const { cpuMs, wallMs, peakMb } = timeCommand(args, cases < 500 ? rounds : 1);
      points.push({ cases, threads, cpuMs: Math.round(cpuMs), wallMs: Math.round(wallMs), peakMb: Math.round(peakMb) });
      console.log(
        `${cases} cases, ${threads} threads: ${(cpuMs / 1000).toFixed(2)} CPU s, ${(cpuMs / cases).toFixed(1)} ms a case, ${peakMb.toFixed(0)} MB (load ${loadavg()[0].toFixed(0)})`,
      );
    }
  }
  writeFileSync(fileURLToPath(new URL('growth.json', import.meta.url)), `${JSON.stringify(points, null, 1)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

/** A ball of some 2,000 voxels in noise. */
function writeImages() {
  mkdirSync(at('images'));
  const [nx, ny, nz] = size;
  const geometry = { size, spacing: [1, 1, 1.5], origin: [0, 0, 0], direction: [1, 0, 0, 0, 1, 0, 0, 0, 1] };
  const inside = Uint8Array.from({ length: nx * ny * nz }, (_, v) => {
    const [x, y, z] = [v % nx, Math.floor(v / nx) % ny, Math.floor(v / (nx * ny))];
    return Number(((x - 12) / 9) ** 2 + ((y - 12) / 9) ** 2 + ((z - 8) / 6) ** 2 <= 1);
  });
  writeFileSync(at('images/mask.nii'), writeNifti({ geometry, data: inside }));
  const rng = createRng('growth');
  for (let i = 0; i < different; i++) {
    const data = Int16Array.from(inside, () => Math.round(60 + 40 * rng.normal()));
    writeFileSync(at(`images/${i}.nii`), writeNifti({ geometry, data }));
  }
}
