import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'radscore-packed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

const run = (cwd: string, command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** What a user writes who has the packages and not the workspace. */
const program = `import { createRng } from '@radscore/core';
import { exp } from '@radscore/elementary';
import { identityDirection, maskOfBox, type Volume } from '@radscore/image';
import { type Dataset, fitPipeline, predictRecord, trainingOnly } from '@radscore/learn';
import { parseModel } from '@radscore/prediction';
import { extractFeatures, makeParameters } from '@radscore/radiomics';
import { fromRows } from '@radscore/stats';

const rng = createRng('outside');
const geometry = { size: [12, 12, 12], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
const mask = maskOfBox({ lower: [3, 3, 3], upper: [8, 8, 8] }, geometry);
const parameters = makeParameters({ setting: { binWidth: 5 }, featureClass: { firstorder: ['Mean'], glcm: ['Contrast'] } });
const patient = (spread: number): number[] => {
  const volume: Volume = { geometry, data: Int16Array.from({ length: 12 ** 3 }, () => Math.round(60 + spread * rng.normal())) };
  return extractFeatures(volume, mask, parameters).features.map(({ value }) => value ?? Number.NaN);
};
const event = Array.from({ length: 20 }, (_, i) => i % 2);
const data: Dataset = {
  ids: event.map((_, i) => \`P\${i}\`),
  names: ['mean', 'contrast'],
  x: fromRows(event.map((each) => patient(10 + 6 * each + 3 * rng.uniform()))),
  outcome: { kind: 'binary', event: Uint8Array.from(event) },
};
const fitted = fitPipeline(
  trainingOnly(data),
  { branches: [{ name: 'radiomics', columns: '*', steps: [{ name: 'standardise' }] }], model: { name: 'logistic', parameters: {} } },
  { seed: 1 },
);
const [mean, contrast] = patient(17);
const refused = (() => {
  try {
    parseModel('{}');
    return 'nothing';
  } catch (error) {
    return (error as { code: string }).code;
  }
})();
console.log(JSON.stringify({ probability: predictRecord(fitted, { mean: mean!, contrast: contrast! }), one: exp(0), refused }));
`;

const asked = [process.env.RADSCORE_PACKED, process.env.RADSCORE_FRESH_CLONE].includes('1');

describe.runIf(asked)('the packages outside the workspace', () => {
  test('the command line is one tarball, installs into an empty prefix and runs', () => {
    const tarballs = join(folder, 'command-line');
    mkdirSync(tarballs);
    run(root, 'npm', 'pack', '--workspace', 'apps/cli', '--pack-destination', tarballs, '--silent');
    const [tarball] = readdirSync(tarballs);
    const prefix = join(folder, 'prefix');
    run(folder, 'npm', 'install', '--global', '--prefix', prefix, '--prefer-offline', join(tarballs, tarball!));
    const radscore = join(prefix, 'bin', 'radscore');
    expect(run(folder, radscore, '--version')).toBe('0.1.0\n');
    expect(run(folder, radscore, 'study', 'list')).toContain('crlm-recurrence-peritumoral');
    const [image, mask] = ['image', 'labels'].map((kind) => join(root, `fixtures/ct_${kind}.nii.gz`));
    const features = run(folder, radscore, 'extract', '--image', image!, '--mask', mask!, '--label', '1');
    expect(features).toContain('original_firstorder_Mean');
  }, 600_000);

  test('a TypeScript project imports the packed rooms, extracts features, fits and predicts', () => {
    const tarballs = join(folder, 'rooms');
    const project = join(folder, 'project');
    for (const each of [tarballs, project]) mkdirSync(each);
    const rooms = readdirSync(join(root, 'packages'));
    run(
      root,
      'npm',
      'pack',
      ...rooms.map((name) => `--workspace=packages/${name}`),
      '--pack-destination',
      tarballs,
      '--silent',
    );
    const dependencies = Object.fromEntries(
      readdirSync(tarballs).map((name) => [
        name.replace(/^radscore-(.*)-0\.1\.0\.tgz$/, '@radscore/$1'),
        `file:${join(tarballs, name)}`,
      ]),
    );
    expect(Object.keys(dependencies).length).toBe(rooms.length);
    writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
    const strict = {
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023', 'dom'],
      types: [],
      skipLibCheck: true,
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: strict, files: ['main.ts'] }));
    writeFileSync(join(project, 'main.ts'), program);
    run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund');
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    run(project, process.execPath, compiler, '--project', project);
    const { probability, one, refused } = JSON.parse(run(project, process.execPath, 'main.js'));
    expect(probability).toBeGreaterThan(0.5);
    expect(probability).toBeLessThanOrEqual(1);
    expect(one).toBe(1);
    expect(refused).toMatch(/^RAD-/);
  }, 600_000);
});
