import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'radscore-readme-'));
afterAll(() => rm(folder, { recursive: true, force: true }), 120_000);

/** The commands of README.md in their order, without their comments. */
const commands = [...(await readFile(join(root, 'README.md'), 'utf8')).matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(
  ([, block]) =>
    block!
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== ''),
);

/** A study that ends within seconds, in place of what a user makes of the protocol that `study init` wrote. */
const smallStudy = `version: 1
id: my-study
title: A small study
endpoint: { kind: binary, title: Recurrence, event: recurrence, positive: recurrence }
cohort: { columns: { recurrence: { role: outcome, type: flag } } }
clinical: { variables: [age] }
segments: { tumour: tumour* }
regions: { intra: union(tumour) }
lesions: { rule: union, segment: tumour }
extraction: { setting: { binWidth: 25 }, imageType: { Original: {} }, featureClass: { firstorder: [] } }
split: { kind: cross-validation, folds: 2 }
signatures: { tumour: { regions: [intra] } }
selection: [{ name: standardise }, { name: t-test, parameters: { best: 2, threshold: null } }]
variants: { combined: { radiomics: columns, clinical: true } }
models: { logistic: { name: logistic } }
evaluation: { repeats: 1, folds: 2, bootstrap: 2, permutations: 1 }
report: { primary: { signature: tumour, variant: combined, model: logistic } }
`;

type Shell = (command: string) => Promise<string>;

/** A shell that works in a folder, with folders of commands before those of the machine. */
function shellIn(cwd: string, path: readonly string[] = []): Shell {
  const env = { ...process.env, PATH: [...path, process.env.PATH].join(delimiter) };
  return async (command) => {
    const { stdout } = await promisify(execFile)('bash', ['-c', command], { cwd, env, maxBuffer: 1 << 26 });
    return stdout;
  };
}

/** What a user has: the images, outlines and tables that README's commands name, from the phantom cohort of the demo. */
async function bringData(at: string): Promise<void> {
  const cohort = join(at, 'demo-output/cohort');
  await cp(join(cohort, 'PH-001/ct'), join(at, 'ct'), { recursive: true });
  await cp(join(cohort, 'PH-001/seg.dcm'), join(at, 'seg.dcm'));
  for (const kind of ['image', 'labels'])
    await cp(join(root, `fixtures/ct_${kind}.nii.gz`), join(at, kind === 'image' ? 'ct.nii.gz' : 'labels.nii.gz'));
  await writeFile(join(at, 'settings.yaml'), 'setting: { binWidth: 25 }\nimageType: { Original: {} }\n');
  const rows = (await readFile(join(cohort, 'cohort.csv'), 'utf8')).trim().split('\n');
  const own = rows
    .slice(0, 13)
    .map((row) => row.replaceAll('PH-', 'demo-output/cohort/PH-').replace(/^demo.*?PH/, 'PH'));
  await writeFile(join(at, 'cohort.csv'), own.join('\n'));
}

/** Runs one command of README; after `study init` the user makes the protocol fit the study. */
async function follow(command: string, shell: Shell, at: string): Promise<void> {
  await shell(command).catch((error) => expect.fail(`${command}\n${error.stderr || error.message}`));
  if (command.includes('study init')) await writeFile(join(at, 'my-study.yaml'), smallStudy);
}

test('README installs by npm run demo, and the tarball of the command line', () => {
  const installing = commands.filter((command) => command.startsWith('npm '));
  expect(installing).toEqual([
    'npm run demo',
    'npm pack --workspace apps/cli',
    'npm install --global ./radscore-0.1.0.tgz',
  ]);
});

test("README's other commands run in their order on a small phantom cohort, by the built command line", async () => {
  const built = `node ${JSON.stringify(join(root, 'apps/cli/bin/radscore.js'))}`;
  const shell = shellIn(folder);
  // With fewer, the check of the built-in protocol says that its test set cannot judge a model, and fails.
  await shell(`${built} phantom --out demo-output/cohort --patients 20`);
  await bringData(folder);
  // The model of the demo takes no clinical value.
  await writeFile(join(folder, 'small.yaml'), smallStudy.replace('clinical: true', 'clinical: false'));
  await shell(`${built} study run small.yaml --cohort cohort.csv --out demo-output/study`);
  for (const command of commands.filter((command) => !command.startsWith('npm '))) {
    expect(command).toMatch(/^npx radscore /);
    await follow(command.replace(/^npx radscore/, built), shell, folder);
  }
}, 900_000);

const fresh = process.env.RADSCORE_FRESH_CLONE === '1';

test.runIf(fresh)(
  'in a fresh clone npx radscore says what to run, and after npm run demo every command of README works',
  async () => {
    const clone = join(folder, 'clone');
    execFileSync('git', ['clone', '--quiet', root, clone]);
    const before = await promisify(execFile)(process.execPath, [
      join(clone, 'apps/cli/bin/radscore.js'),
      '--version',
    ]).catch((error) => error);
    expect(before).toMatchObject({ code: 2, stderr: expect.stringContaining('npm run setup') });

    const prefix = join(folder, 'prefix');
    const shell = shellIn(clone, [join(prefix, 'bin')]);
    for (const command of commands) {
      const own = command.replace('npm install --global', `npm install --global --prefix ${JSON.stringify(prefix)}`);
      await follow(own, shell, clone);
      if (command === 'npm run demo') await bringData(clone);
    }
    expect(await shellIn(folder, [join(prefix, 'bin')])('radscore --version')).toBe('0.1.0\n');
  },
  1_800_000,
);
