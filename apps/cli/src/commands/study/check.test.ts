import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeCtSeries, writeSegmentation } from '@radscore/dicom';
import { emptyMask, identityDirection, type Mask } from '@radscore/image';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../testing/run.js';
import { csvOf, type Row, smallProtocol, writeSmallCohort } from '../../testing/small-cohort.js';

let folder: string;
let rows: Row[];
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-check-'));
  rows = await writeSmallCohort(folder, 12);
  await writeFile(at('p.yaml'), smallProtocol());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('check opens every outline: volumes, the name it goes by, the size of the study, a page with every picture', async () => {
  await writeFile(at('cohort.csv'), csvOf(rows));
  const flags = ['--cohort', at('cohort.csv'), '--html', at('check.html')];
  const { status, stdout, stderr } = await run('study', 'check', at('p.yaml'), ...flags);
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/case +label1 \(tumour\) +region intra/);
  expect(stdout).toMatch(/P01 +0\.\d+ +0\.\d+/);
  expect(stdout).toContain('All 12 patients have what the study measures.');
  expect(stdout).toMatch(/18 features, 1 candidate, \d+ fits\./);
  expect((await readFile(at('check.html'), 'utf8')).match(/data:image\/png/g)).toHaveLength(12);
  await writeFile(at('old.yaml'), 'extends: p.yaml\nreport: { positiveName: relapse }\n');
  const table = await run('study', 'check', at('old.yaml'), '--cohort', at('cohort.csv'), '--no-outlines');
  expect(table).toMatchObject({ status: 0, stdout: expect.not.stringContaining('region intra') });
  expect(stderr).not.toContain('RAD-PROTOCOL-NO-EFFECT');
  expect(table.stderr).toMatch(/RAD-PROTOCOL-NO-EFFECT.*"report.positiveName"/s);
});

test('patients that a run would lose are named with their reasons, in check and in a run that fails for want of them', async () => {
  const broken = rows.map((row, i) => (i < 3 ? row : { ...row, mask: 'nothing-mask.nii' }));
  await writeFile(at('broken.csv'), csvOf(broken));
  const check = await run('study', 'check', at('p.yaml'), '--cohort', at('broken.csv'));
  expect(check.status).toBe(1);
  expect(check.stdout).toContain('9 of 12 patients would be lost: P04, P05');
  expect(check.stdout).toMatch(/P04 .*lost/);
  expect(check.stderr).toContain('RAD-MASK-EMPTY (case P04');
  const ran = await run('study', 'run', at('p.yaml'), '--cohort', at('broken.csv'), '--out', at('broken'), '--no-png');
  expect(ran.status).toBe(2);
  expect(ran.stderr).toContain('9 of 12 patients could not be measured:');
  expect(ran.stderr.match(/RAD-MASK-EMPTY \(case P/g)).toHaveLength(9);
});

const geometry = { size: [12, 12, 6], spacing: [1, 1, 2], origin: [0, 0, 0], direction: identityDirection } as const;

async function dicomPatient(id: string, level: number): Promise<void> {
  const data = Int16Array.from({ length: 864 }, (_, i) => level + ((i * 7) % 23));
  const mask: Mask = emptyMask(geometry);
  mask.data.fill(1, 200, 500);
  const slices = await writeCtSeries({ geometry, data }, { patientId: id, description: 'portal', seriesNumber: 1 });
  const seg = await writeSegmentation([{ label: 'label1', mask }], { source: slices });
  for (const [name, bytes] of [
    ...slices.map(({ name, bytes }) => [`ct/${name}`, bytes] as const),
    ['seg.dcm', seg] as const,
  ]) {
    await mkdir(dirname(at(id, name)), { recursive: true });
    await writeFile(at(id, name), bytes);
  }
}

test("another patient's outline is refused by check, run and predict; an override is recorded in the result", async () => {
  const count = 24;
  for (let i = 0; i < count; i++) await dicomPatient(`D${i}`, 20 + 3 * (i % 7) + 10 * (i % 2));
  const cohort = (swap: boolean) =>
    csvOf(
      Array.from({ length: count }, (_, i) => {
        const other = swap && i < 2 ? 1 - i : i;
        return {
          id: `D${i}`,
          image: `D${i}/ct`,
          mask: `D${other}/seg.dcm`,
          recurrence: `${i % 2}`,
          age: `${50 + ((i * 5) % 20)}`,
        };
      }),
    );
  await writeFile(at('dicom.csv'), cohort(false));
  await writeFile(at('swapped.csv'), cohort(true));
  const check = await run('study', 'check', at('p.yaml'), '--cohort', at('swapped.csv'));
  expect(check.status).toBe(1);
  expect(check.stderr).toContain('RAD-IDENTITY-PATIENT (case D0');
  expect(check.stderr).toContain('RAD-IDENTITY-PATIENT (case D1');

  const out = ['--out', at('dicom-run'), '--no-png'];
  const ran = await run('study', 'run', at('p.yaml'), '--cohort', at('swapped.csv'), ...out);
  expect(ran.status, ran.stderr).toBe(1);
  expect(ran.stderr.match(/RAD-IDENTITY-PATIENT \(case D[01]/g)).toHaveLength(2);
  const features = await readFile(at('dicom-run', 'features.csv'), 'utf8');
  expect(features.split('\n').filter((row) => /^D\d+,/.test(row))).toHaveLength(count - 2);

  const patient = ['--model', at('dicom-run', 'model.json'), '--image', at('D4', 'ct'), '--clinical', 'age=60'];
  const refused = await run('predict', ...patient, '--mask', at('D5', 'seg.dcm'));
  expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('RAD-IDENTITY-PATIENT') });
  const accepted = await run(
    'predict',
    ...patient,
    '--mask',
    at('D5', 'seg.dcm'),
    '--accept-identity',
    '--format',
    'json',
  );
  expect(accepted.status, accepted.stderr).toBe(0);
  const { notes, origin } = JSON.parse(accepted.stdout);
  expect(notes.map(({ code }: { code: string }) => code)).toContain('RAD-IDENTITY-ACCEPTED');
  expect(origin.identity).toMatch(/^accepted: RAD-IDENTITY-PATIENT/);

  await writeFile(at('accept.yaml'), smallProtocol('images: { identity: accept }\n'));
  const studied = ['--cohort', at('swapped.csv'), '--out', at('accepted'), '--no-png'];
  const recorded = await run('study', 'run', at('accept.yaml'), ...studied);
  expect(recorded.status, recorded.stderr).toBe(0);
  expect(recorded.stderr).toMatch(/RAD-CASES-NOTED.*2 cases \(D0, D1\).*RAD-IDENTITY-ACCEPTED/);
  const { warnings } = JSON.parse(await readFile(at('accepted', 'run.json'), 'utf8'));
  expect(warnings).toContainEqual(
    expect.objectContaining({ code: 'RAD-CASES-NOTED', values: expect.objectContaining({ ids: 'D0, D1' }) }),
  );
});
