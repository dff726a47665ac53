// A resident with folders of DICOM and an Excel sheet, who knows nothing but `radscore --help`: every further word is taken from what
// a command or a message said.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { xlsxBytes } from '../../../../packages/tables/src/testing/xlsx.js';
import { asDicom, hospital, write } from '../testing/hospital.js';
import { runIn } from '../testing/run.js';

let home: string;
const patients = hospital(30);
const radscore = (...args: string[]) => runIn(home, ...args);
/** What a message told the reader to write. */
const told = (pattern: RegExp, text: string) =>
  pattern.exec(text)?.[1] ?? expect.fail(`nothing tells ${pattern}:\n${text}`);

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'radscore-resident-'));
  for (const [i, patient] of patients.entries())
    await write(join(home, 'scans'), await asDicom(patient, i % 3 === 0 ? 'Tumor' : 'tumour 1'));
  const rows = patients.map(({ id, age, cea, recurrence }, i) => [
    `Patient ${id}`,
    age,
    String(cea).replace('.', ','),
    43469 + 11 * i,
    recurrence ? 'yes' : 'no',
    'free text',
  ]);
  await writeFile(
    join(home, 'patients.xlsx'),
    xlsxBytes({
      Legend: [
        ['Column', 'Meaning'],
        ['CEA', 'before surgery'],
      ],
      Patients: [
        ['Liver metastases 2019-2021'],
        [],
        ['Patient', null, 'Laboratory'],
        ['Patient ID', 'Age', 'CEA (ng/ml)', 'Date of surgery', 'Recurrence', 'Remark'],
        ...rows,
      ],
    }),
  );
});
afterAll(() => rm(home, { recursive: true, force: true }));

test('from folders and Excel to a report', async () => {
  // The sheet: what is open is asked for, and the answer stands in the question.
  const first = await radscore('cohort', 'scans', '--table', 'patients.xlsx');
  expect(first.status).toBe(2);
  const sheet = told(/--sheet "([^"]+)"/, first.stderr);
  const second = await radscore('cohort', 'scans', '--table', 'patients.xlsx', '--sheet', sheet);
  expect(second.status).toBe(2);
  const row = told(/--header-row (\d+)/, second.stderr);
  const table = ['--table', 'patients.xlsx', '--sheet', sheet, '--header-row', row];
  const third = await radscore('cohort', 'scans', ...table);
  expect(third.stderr).toContain('RAD-PAIR-ID-GUESS (case P001): The sheet has "Patient P001"');
  const yes = told(/(--yes)/, third.stderr);
  const made = await radscore('cohort', 'scans', ...table, yes);
  expect(made.status, made.stderr).toBe(0);
  expect(made.stdout).toContain('30 images with outlines: 30 by DICOM reference');
  const aliases = told(/^ {2}(tumour: \{ match: .*\})$/m, made.stdout);
  expect(aliases).toMatch(/Tumor.*tumour 1/);
  const cohort = told(/30 rows in (\S+)\./, made.stdout);

  // The protocol.
  const [init, ...initFlags] = told(/radscore (study init own --out \S+)/, made.stdout).split(' ');
  const begun = await radscore(init!, ...initFlags);
  expect(begun.status).toBe(0);
  const protocol = told(/^(\S+\.yaml)/, begun.stdout);
  // What is marked in the template with <- is edited: the proposal of `cohort`, the clinical columns; and less resampling, for the clock.
  const template = await readFile(join(home, protocol), 'utf8');
  const edited = template
    .replace(/^ {2}tumour: \{ match: .*$/m, `  ${aliases}`)
    .replace(/variables: \[\]/, 'variables: [Age, "CEA (ng/ml)"]')
    .replace('# combined:', 'combined:')
    .replace(/^evaluation:.*$/m, 'evaluation: { folds: 5, repeats: 2, bootstrap: 10, permutations: 5 }');
  await writeFile(join(home, protocol), edited);

  // The check.
  const check = await radscore('study', 'check', protocol, '--cohort', cohort, '--html', 'outlines.html');
  expect(check.status, check.stderr).toBe(0);
  expect(check.stdout).toContain('30 patients in the study, 15 with recurrence');
  expect(check.stdout).toMatch(/CEA \(ng\/ml\): \d+ cells with a decimal comma/);
  expect(check.stdout).toMatch(/Tumor \(tumour\)|tumour 1 \(tumour\)/);
  expect(check.stdout).toContain('All 30 patients have what the study measures.');
  expect(check.stderr).toContain('RAD-COHORT-DATE-SERIAL');

  // The run.
  const run = await radscore('study', 'run', protocol, '--cohort', cohort, '--out', 'run', '--no-png');
  expect(run.status, run.stderr).toBe(0);
  const report = await readFile(join(home, told(/^Report +(\S+)$/m, run.stdout)), 'utf8');
  expect(report).toContain('Recurrence');
  expect(await readFile(join(home, 'run/run.json'), 'utf8')).not.toContain('free text');

  // The next patient.
  const model = told(/^Model +(\S+)/m, run.stdout);
  const outlines = ['--image', 'scans/P004/CT_portal', '--mask', 'scans/P004/outlines.dcm'];
  const page = await radscore('predict', '--model', model, ...outlines, '--out', 'patient.html');
  expect(page.status, page.stderr).toBe(0);
  expect(page.stdout).toMatch(/Risk of recurrence: /);
}, 300_000);
