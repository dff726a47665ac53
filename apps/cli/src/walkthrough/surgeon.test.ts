// A surgeon with a model file from elsewhere and the CT of one patient, whose outlines have other names.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asDicom, hospital, write } from '../testing/hospital.js';
import { run, runIn } from '../testing/run.js';
import { smallProtocol } from '../testing/small-cohort.js';

let home: string;
const radscore = (...args: string[]) => runIn(home, ...args);
const told = (pattern: RegExp, text: string) =>
  pattern.exec(text)?.[1] ?? expect.fail(`nothing tells ${pattern}:\n${text}`);

/** A study elsewhere: what the surgeon gets of it is the model file. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'radscore-surgeon-'));
  const elsewhere = await mkdtemp(join(tmpdir(), 'radscore-elsewhere-'));
  const patients = hospital(30, 'elsewhere');
  for (const patient of patients) await write(elsewhere, await asDicom(patient, 'tumour'));
  const rows = patients.map(
    ({ id, recurrence, age }) => `${id},${id}/CT_portal,${id}/outlines.dcm,${Number(recurrence)},${age}`,
  );
  await writeFile(join(elsewhere, 'cohort.csv'), ['id,image,mask,recurrence,age', ...rows].join('\n'));
  await writeFile(join(elsewhere, 'p.yaml'), smallProtocol().replace('tumour: label1', 'tumour: tumour'));
  const flags = ['--cohort', join(elsewhere, 'cohort.csv'), '--out', join(elsewhere, 'run'), '--no-png'];
  const made = await run('study', 'run', join(elsewhere, 'p.yaml'), ...flags);
  expect(made.status, made.stderr).toBe(0);
  await cp(join(elsewhere, 'run/model.json'), join(home, 'model.json'));
  await rm(elsewhere, { recursive: true });
  const [seg, contours] = hospital(2, 'own');
  await write(join(home, 'seg'), await asDicom(seg!, 'Met 1 MK'));
  await write(join(home, 'rt'), await asDicom(contours!, 'Met 1 MK', 'rtstruct'));
}, 300_000);
afterAll(() => rm(home, { recursive: true, force: true }));

test.each([
  ['SEG', 'seg', 'P001'],
  ['RTSTRUCT', 'rt', 'P002'],
])(
  'from a folder with two phases and a %s to a page, by what the commands say',
  async (_, folder, id) => {
    const path = `${folder}/${id}`;
    const seen = await radscore('inspect', path);
    expect(seen.status, seen.stderr).toBe(0);
    expect(seen.stdout).toContain('portal venous');
    expect(seen.stdout).toContain('Met 1 MK');
    expect(seen.stdout).not.toContain(id === 'P001' ? 'PatientID' : 'PatientName');

    const bare = await radscore('predict', '--model', 'model.json');
    expect(bare).toMatchObject({ status: 2, stderr: expect.stringContaining('give --image and --mask') });
    const own = ['--model', 'model.json', '--image', path, '--mask', `${path}/outlines.dcm`];
    const unnamed = await radscore('predict', ...own, '--clinical', 'age=61');
    expect(unnamed.status).toBe(2);
    const name = told(/--segment (\w+)=NAME/, unnamed.stderr);
    const segment = told(/it has (?:Liver, )?([^.]+)\./, unnamed.stderr);
    expect([name, segment]).toEqual(['tumour', 'Met 1 MK']);

    const clinical = await radscore('predict', ...own, '--segment', `${name}=${segment}`);
    expect(clinical.status).toBe(2);
    expect(told(/--clinical (\w+)=\.\.\./, clinical.stderr)).toBe('age');

    const flags = ['--segment', `${name}=${segment}`, '--clinical', 'age=61', '--out', 'patient.html'];
    const page = await radscore('predict', ...own, ...flags);
    expect(page.status, page.stderr).toBe(0);
    expect(page.stdout).toMatch(/Risk of recurrence: .* %/);
    expect(page.stdout).toMatch(/research use only/i);
    const written = await readFile(join(home, told(/^Page +(\S+)$/m, page.stdout)), 'utf8');
    expect(written).toContain('data:image/png;base64,');
    // Of the two phases the one that the outlines were drawn on was measured.
    const portal = await radscore(
      'predict',
      '--model',
      'model.json',
      '--image',
      `${path}/CT_portal`,
      ...own.slice(4),
      ...flags.slice(0, 4),
      '--format',
      'json',
    );
    const chosen = await radscore('predict', ...own, ...flags.slice(0, 4), '--format', 'json');
    expect(JSON.parse(chosen.stdout).value).toBe(JSON.parse(portal.stdout).value);
  },
  200_000,
);
