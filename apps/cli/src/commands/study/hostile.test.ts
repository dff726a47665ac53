import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xlsxBytes } from '../../../../../packages/tables/src/testing/xlsx.js';
import { run, start, startIn } from '../../testing/run.js';
import { csvOf, type Row, smallProtocol, writeSmallCohort } from '../../testing/small-cohort.js';

let root: string;
let rows: Row[];
const at = (...names: string[]) => join(root, ...names);
const cohort = (name: string) => at('the cohort', name);
const lines = (text: string) => text.trim().split('\n').slice(1);

/** Changes cells of some patients, by their number from 1. */
const changed = (changes: Readonly<Record<number, Row>>) => rows.map((row, i) => ({ ...row, ...changes[i + 1] }));

async function study(
  table: string | Uint8Array,
  out: string,
  { protocol = smallProtocol(), name = `${out}.csv` } = {},
) {
  await writeFile(cohort(name), table);
  await writeFile(at(`${out}.yaml`), protocol);
  return run('study', 'run', at(`${out}.yaml`), '--cohort', cohort(name), '--out', at(out), '--no-png');
}

const flowOf = async (out: string) => readFile(at(out, 'figures', 'patient-flow.json'), 'utf8');
const ageOf = async (out: string) => {
  const { patients } = JSON.parse(await readFile(at(out, 'cohort.json'), 'utf8')) as {
    patients: { values: { age: number } }[];
  };
  return patients.map(({ values }) => values.age);
};

beforeAll(async () => {
  // A space and letters beyond ASCII, as in folders of real people.
  root = await mkdtemp(join(tmpdir(), 'radscore größe '));
  rows = await writeSmallCohort(at('the cohort'), 60);
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('a case that fails is left out by name, in the flow diagram, with status 1', () => {
  test('images that are not there, for three of sixty; an outline without a voxel, for one', async () => {
    const table = csvOf(
      changed({
        3: { image: 'gone.nii' },
        4: { image: 'gone.nii' },
        5: { image: 'gone.nii' },
        10: { mask: 'nothing-mask.nii' },
      }),
    );
    const { status, stderr, stdout } = await study(table, 'lost');
    expect(status).toBe(1);
    expect(stdout).toContain('report.html');
    for (const id of ['P03', 'P04', 'P05']) {
      expect(stderr).toContain(`${id}: The image "gone.nii" of the patient was not found. Correct the path`);
    }
    expect(stderr).toMatch(/RAD-MASK-EMPTY \(case P10\): The mask has no voxel of any segment\.\n {2}What to do: /);
    const { steps } = JSON.parse(await flowOf('lost')) as { steps: { n: number; excluded: object[] }[] };
    expect(steps.map(({ n }) => n)).toEqual([60, 60, 56]);
    expect(steps[1]!.excluded).toEqual([
      { reason: 'image not found', n: 3 },
      { reason: 'could not be measured', n: 1 },
    ]);
    const svg = await readFile(at('lost', 'figures', 'patient-flow.svg'), 'utf8');
    expect(svg.replace(/<[^>]+>/g, ' ')).toMatch(
      /Excluded: 4 patients[\s\S]*image not found[\s\S]*could not be measured/,
    );
    expect(lines(await readFile(at('lost', 'tables', 'exclusions.csv'), 'utf8'))).toHaveLength(4);
  });

  test('an image that is cut off, one that is no image, one with another grid than its outline', async () => {
    await writeFile(cohort('cut.nii'), (await readFile(cohort('P07.nii'))).subarray(0, 1000));
    await writeFile(cohort('text.nii'), 'this is no image');
    const geometry = await readFile(cohort('P09.nii'));
    geometry.writeFloatLE(3, 76 + 4);
    geometry.writeFloatLE(3, 280);
    await writeFile(cohort('grid.nii'), geometry);
    const table = csvOf(changed({ 7: { image: 'cut.nii' }, 8: { image: 'text.nii' }, 9: { image: 'grid.nii' } }));
    const { status, stderr } = await study(table, 'broken');
    expect(status).toBe(1);
    for (const id of ['P07', 'P08', 'P09']) expect(stderr).toMatch(new RegExp(`RAD-[A-Z-]+ \\(case ${id}.*\\)`));
    expect(stderr).not.toContain('RAD-INTERNAL');
  });
});

describe('tables as people have them', () => {
  test('a byte order mark, semicolons, decimal commas and the line ends of Windows', async () => {
    const european = changed({}).map((row, i) => ({ ...row, age: `${row.age},${i % 10}` }));
    const { status } = await study(`\uFEFF${csvOf(european, ';', '\r\n')}`, 'european');
    expect(status).toBe(0);
    expect(await ageOf('european')).toEqual(rows.map(({ age }, i) => Number(age) + (i % 10) / 10));
  });

  test('an xlsx file', async () => {
    const columns = Object.keys(rows[0]!);
    const cells = rows.map((row) => columns.map((name) => (name === 'age' ? Number(row[name]) : row[name]!)));
    const { status } = await study(xlsxBytes({ patients: [columns, ...cells] }), 'sheet', { name: 'cohort.xlsx' });
    expect(status).toBe(0);
    expect(await ageOf('sheet')).toEqual(rows.map(({ age }) => Number(age)));
  });
});

describe('what stops everything is reported with its place and its remedy, status 2', () => {
  test('five patients for a model of ten parameters', async () => {
    const variables = Array.from({ length: 9 }, (_, k) => `marker${k}`);
    const few = rows.slice(0, 5).map((row, i) => ({
      ...row,
      ...Object.fromEntries(variables.map((name, k) => [name, String((i * 7 + k * 3) % 11)])),
    }));
    const protocol = smallProtocol().replace('[age]', `[age, ${variables.join(', ')}]`);
    const { status, stderr } = await study(csvOf(few), 'five', { protocol });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /RAD-STUDY-TOO-FEW.*: \d+ patients with recurrence and \d+ without are too few to .*\n {2}What to do: Collect more patients/,
    );
  });

  test('a folder that cannot be written to, before any work', async () => {
    await writeFile(at('a file'), '');
    await writeFile(cohort('cohort.csv'), csvOf(rows));
    await writeFile(at('p.yaml'), smallProtocol());
    const { status, stderr } = await run(
      ...['study', 'run', at('p.yaml'), '--cohort', cohort('cohort.csv'), '--out', at('a file', 'run')],
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/RAD-FILE-UNWRITABLE \(.*a file\/run\)[\s\S]*What to do: /);
    expect(stderr).not.toContain('extract');
  });

  test('the run folder of another study; with --no-resume it is replaced', async () => {
    await mkdir(at('other', '.cache'), { recursive: true });
    await writeFile(at('other', '.cache', 'study.json'), JSON.stringify({ study: 'liver', patients: ['P01'] }));
    const { status, stderr } = await study(csvOf(rows), 'other');
    expect(status).toBe(2);
    expect(stderr).toMatch(/RAD-RUN-FOLDER-STUDY \(.*other\): .*\(liver\).*small\.\n {2}What to do: .*--no-resume/);
    const again = await run(
      ...['study', 'run', at('other.yaml'), '--cohort', cohort('other.csv'), '--out', at('other')],
      ...['--no-png', '--no-resume', '--only', 'extract'],
    );
    expect(again.status).toBe(0);
  });

  test("figures of one's own in the folder are not taken away", async () => {
    await mkdir(at('mine', 'figures'), { recursive: true });
    await copyFile(cohort('P01.nii'), at('mine', 'figures', 'mine.nii'));
    const { status, stderr } = await study(csvOf(rows), 'mine');
    expect(status).toBe(2);
    expect(stderr).toMatch(/RAD-RUN-FOLDER-FOREIGN \(.*mine\): .*figures/);
    expect(await readdir(at('mine', 'figures'))).toEqual(['mine.nii']);
  });

  test('a PDF where no Chromium is, before any work', async () => {
    await writeFile(at('p.yaml'), smallProtocol());
    await writeFile(cohort('cohort.csv'), csvOf(rows));
    const flags = ['study', 'run', at('p.yaml'), '--cohort', cohort('cohort.csv'), '--out', at('pdf'), '--pdf'];
    const { status, stderr } = await startIn({ PATH: at('the cohort'), RADSCORE_CHROMIUM: '' }, ...flags).ended;
    expect(status).toBe(2);
    expect(stderr).toMatch(/RAD-REPORT-NO-BROWSER: .*Chromium[\s\S]*RADSCORE_CHROMIUM/);
    expect(stderr).not.toContain('extract');
  });
});

describe('stopped and started at the same time', () => {
  test('two runs on one folder: the second is refused and names the first', async () => {
    await writeFile(cohort('cohort.csv'), csvOf(rows));
    await writeFile(at('p.yaml'), smallProtocol());
    const flags = ['study', 'run', at('p.yaml'), '--cohort', cohort('cohort.csv'), '--out', at('twice'), '--no-png'];
    const first = start(...flags);
    await saidOf(first.process, /extract/);
    const second = await run(...flags);
    expect(second.status).toBe(2);
    expect(second.stderr).toContain('RAD-RUN-FOLDER-BUSY');
    expect(second.stderr).toContain(`Another process (${first.process.pid} on `);
    expect((await first.ended).status).toBe(0);
  });

  test('Ctrl-C keeps what is finished and says how to go on, also when npx sends it on a second time', async () => {
    await writeFile(cohort('cohort.csv'), csvOf(rows));
    await writeFile(at('p.yaml'), smallProtocol());
    const flags = ['study', 'run', at('p.yaml'), '--cohort', cohort('cohort.csv'), '--out', at('stopped'), '--no-png'];
    const { process: child, ended } = start(...flags, '--jobs', '1');
    await saidOf(child, /extract 1[0-9]\/60/);
    child.kill('SIGINT');
    await saidOf(child, /Stopping/);
    child.kill('SIGINT');
    const { status, stderr } = await ended;
    expect(status).toBe(2);
    expect(stderr).toMatch(/RAD-CANCELLED.*\n {2}What to do: .*--resume/);
    const again = await run(...flags, '--resume');
    expect(again.status).toBe(0);
    const [, open] = /extract 0\/(\d+)/.exec(again.stderr)!;
    expect(Number(open)).toBeLessThanOrEqual(50);
  });
});

/** Waits until a process has said something on standard error. */
function saidOf(child: ReturnType<typeof start>['process'], what: RegExp): Promise<void> {
  let text = '';
  return new Promise((resolve, reject) => {
    child.stderr!.on('data', (chunk) => {
      text += chunk;
      if (what.test(text)) resolve();
    });
    child.on('close', () => reject(new Error(`It ended without saying ${what}:\n${text}`)));
  });
}
