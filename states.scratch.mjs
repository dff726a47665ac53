import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendInstances } from '@radscore/host-pacs';
import { writeSegmentation } from '@radscore/dicom';
import { run } from './apps/cli/src/testing/run.ts';
import { serve } from './apps/cli/src/testing/served.ts';
import { smallHospital } from './apps/cli/src/testing/small-hospital.ts';
import { heldStudy, isRetrieval, smallArchive } from './apps/server/src/testing/small-archive.ts';
import { openBrowser, watchedPage } from './apps/web/src/testing/open-workbench.ts';

const out = '/tmp/scratch/pages/shots';
const folder = await mkdtemp(join(tmpdir(), 'radscore-states-'));
const at = (...n) => join(folder, ...n);
const password = 'a password of the site';
const archive = await smallArchive();
archive.held = [...(await heldStudy('P-ONE', 3)), ...(await heldStudy('P-TWO', 2)), ...(await heldStudy('P-THREE', 2))];
const site = `data: data
dicom: { port: 0, peers: [{ title: PACS }] }
http: { port: 0 }
inbox: { minFreeBytes: 0 }
signIn: { provider: { name: the hospital account, issuer: 'https://login.example', clientId: radscore, secret: { file: password }, roles: { reader: [radiology] } } }
complete: { quietSeconds: 0.5, atMostSeconds: 5 }
phases: { portal: ['*portal*'], arterial: ['*arterial*'] }
models: { crlm: { file: run/model.json } }
destinations: { records: { kind: fhir-folder, folder: fhir }, pacs: { kind: dicom, title: PACS, host: 127.0.0.1, port: 9 } }
pull:
  archive: { kind: dicomweb, url: '${archive.url}', firstPauseSeconds: 1, longestPauseSeconds: 1 }
  cellar: { kind: dicomweb, url: 'http://127.0.0.1:9/dicom-web' }
rules:
  - { name: portal phase, when: { bodyPart: [LIVER], phase: portal }, model: crlm, segments: { tumour: tumour }, destinations: [records] }
  - { name: late phase, when: { bodyPart: [LIVER], phase: arterial }, model: crlm, segments: { tumour: tumour }, destinations: [pacs, records], release: automatic }
`;
let served; let browser;
try {
  const hospital = await smallHospital(folder, { age: true });
  await writeFile(at('site.yaml'), site);
  await writeFile(at('password'), password);
  const own = ['--config', at('site.yaml')];
  let r = await run('user', 'add', 'roe', ...own, '--password-file', at('password'), '--name', 'Roe^Richard', '--role', 'approver', 'administrator');
  if (r.status) throw new Error(r.stderr);
  r = await run('user', 'token', 'roe', ...own, '--scope', 'read', 'approve', 'administer', 'store', '--days', '1');
  if (r.status) throw new Error(r.stderr);
  const token = r.stdout.trim().split(/\s+/).at(-1);
  served = await serve(folder, site);
  const origin = `http://127.0.0.1:${(await served.logged('pages')).port}`;
  const port = Number((await served.logged('started')).dicom);
  const ask = async (path, body) => {
    const answer = await fetch(origin + path, { headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) }, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
    const json = await answer.json();
    if (!answer.ok) throw new Error(JSON.stringify(json));
    return json;
  };
  const send = (files) => sendInstances({ from: 'PACS', title: 'RADSCORE', host: '127.0.0.1', port }, files.map(({ bytes }) => bytes));
  const state = async (id) => (await ask('/api/worklist')).studies.find((s) => s.patient.id === id);
  const until = async (id, states) => { for (let i = 0; i < 1200; i++) { const s = await state(id); if (s && states.includes(s.state)) return s; await new Promise((f) => setTimeout(f, 100)); } throw new Error(`${id} is ${(await state(id))?.state}`); };
  const n = (i) => `P${String(i).padStart(2, '0')}`;
  for (const i of [1, 2, 3, 4, 8]) await send(await hospital.writePatient(n(i), { date: `2025090${i}` }));
  await send(await hospital.writePatient(n(5), { description: 'series 5', date: '20250905' }));
  await send((await hospital.writePatient(n(6), { date: '20250906' })).slice(0, -1));
  await send(await hospital.writePatient(n(7), { bodyPart: 'HEAD', date: '20250907' }));
  const conflict = await hospital.writePatient(n(9), { date: '20250909' });
  await send(conflict);
  const other = Uint8Array.from(conflict[0].bytes); other[other.length - 3] ^= 1;
  await send([{ bytes: other }]);
  const auto = await hospital.writePatient(n(10), { description: 'arterial', date: '20250910' });
  await send(auto);
  const bad = await hospital.writePatient(n(11), { date: '20250911' });
  const ct = bad.slice(0, -1);
  // An outline of one voxel, which no texture can be measured in.
  const geometry = (await import('@radscore/host-node/files').then((m) => m.readVolume(at(`${n(11)}.nii`)))).geometry;
  const one = new Uint8Array(geometry.size[0] * geometry.size[1] * geometry.size[2]); one[Math.floor(one.length / 2)] = 1;
  await send([...ct, { bytes: await writeSegmentation([{ label: 'tumour', mask: { geometry, data: one } }], { source: ct }) }]);
  for (const i of [1, 2, 3, 8, 10, 11]) { const s = await until(n(i), ['inputs']); await ask(`/api/studies/${s.key}/inputs`, { inputs: { age: String(50 + i) } }); }
  for (const i of [1, 2, 3, 8]) await until(n(i), ['review']);
  await until(n(10), ['preliminary', 'review']); await until(n(11), ['failed', 'review']);
  const decide = async (i, what, comment) => { const s = await state(n(i)); const d = await ask(`/api/studies/${s.key}`); await ask(`/api/studies/${s.key}/${what}`, { version: d.versions[0].version, comment }); };
  await decide(2, 'accept', 'Fits the report.'); await decide(3, 'reject', 'Motion in the arterial phase.');
  await until(n(9), ['conflict']); await until(n(6), ['incomplete']); await until(n(5), ['choose']); await until(n(7), ['unmatched']);
  console.log((await ask('/api/worklist')).studies.map((s) => [s.patient.id, s.state, JSON.stringify(s.reason)].join(' ')).join('\n'));
  browser = await openBrowser();
  const keys = Object.fromEntries((await ask('/api/worklist')).studies.map((s) => [s.patient.id, s.key]));
  for (const width of [1440, 390]) {
    archive.instead = undefined;
    const { page } = await watchedPage(browser, `${origin}/`, { viewport: { width, height: 900 } });
    page.setDefaultTimeout(30_000);
    const shot = async (name, full = true) => {
      await page.waitForTimeout(700);
      // The whole of what scrolls within the page.
      const height = full ? await page.evaluate(() => Math.max(900, document.querySelector('#content').scrollHeight + document.querySelector('#content').getBoundingClientRect().top)) : 900;
      await page.setViewportSize({ width, height: Math.min(4000, Math.ceil(height)) });
      await page.waitForTimeout(300);
      const over = await page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector('#content').scrollWidth]);
      if (Math.max(...over) > width) console.log(`OVERFLOW ${name} ${width}: ${over}`);
      await page.screenshot({ path: join(out, `${name}-${width}.png`) });
      await page.setViewportSize({ width, height: 900 });
    };
    const go = async (hash) => { await page.goto(`${origin}/#/${hash}`); await page.waitForTimeout(600); };
    await page.getByRole('button', { name: 'Sign in with the hospital account' }).waitFor();
    await shot('sign-in');
    await page.getByRole('textbox', { name: 'Account' }).fill('roe');
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await shot('sign-in-refused');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('P01').first().waitFor();
    // Two that are gone before one can look: arriving and being computed.
    await page.route('**/api/worklist*', async (route) => { try {
      const answer = await route.fetch(); const json = await answer.json();
      const [first] = json.studies;
      const like = (state, id, more) => ({ ...first, key: first.key.replace(/.$/, state[0] === 'r' ? '0' : '1'), state, reason: null, value: null, patient: { ...first.patient, id, name: `Doe^${id}` }, received: new Date().toISOString(), ...more });
      json.studies.unshift(like('receiving', 'P12', { rule: null }), like('computing', 'P13', {}));
      Object.assign(json.counts, { receiving: 1, computing: 1 });
      await route.fulfill({ json }); } catch {}
    });
    await page.reload(); await page.getByText('P12').first().waitFor();
    await shot('worklist');
    await page.unroute('**/api/worklist*');
    await page.getByRole('button', { name: 'Upload' }).click();
    await shot('upload', false);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Fetch from a PACS' }).click();
    await shot('pull-open', false);
    await page.getByLabel('Study date from').fill('2026-01-01');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('table', { name: 'Found' }).waitFor();
    try {
    await page.getByRole('button', { name: 'Fetch the study of P-ONE' }).click();
    await page.getByText('4 of 4 images').waitFor();
    archive.instead = ({ url }, response) => { if (!isRetrieval(url)) return false; response.writeHead(503).end(); return true; };
    await page.getByRole('button', { name: 'Fetch the study of P-TWO' }).click();
    await page.getByText('It is tried again', { exact: false }).waitFor();
    archive.instead = ({ url }, response) => { if (!isRetrieval(url)) return false; response.writeHead(403).end(); return true; };
    await page.getByRole('button', { name: 'Fetch the study of P-THREE' }).click();
    await page.getByText('It is not tried again', { exact: false }).first().waitFor();
    await shot('pull');
    } catch (e) { console.log(width, String(e).slice(0,300)); await shot('pull-error'); }
    archive.instead = undefined;
    for (const [id, name] of [[1, 'review'], [2, 'accepted'], [3, 'rejected'], [4, 'inputs'], [5, 'choose'], [6, 'incomplete'], [7, 'unmatched'], [9, 'conflict'], [10, 'preliminary'], [11, 'failed']]) {
      await go(`review?key=${keys[n(id)]}`);
      await page.getByRole('heading', { level: 1, name: n(id) }).waitFor();
      if ([1, 2, 3, 10].includes(id)) await page.getByText('Risk of', { exact: false }).first().waitFor();
      await shot(`study-${name}`);
    }
    await go(`review?key=${keys[n(1)]}`);
    await page.getByRole('button', { name: 'Open the images' }).click();
    await page.getByTestId('probe').first().waitFor(); await page.waitForTimeout(2500);
    await shot('study-images');
    await go('models'); await page.getByText('in use').waitFor(); await shot('models');
    await page.getByRole('button', { name: 'Try on stored studies' }).waitFor();
    await page.getByRole('textbox', { name: 'site.yaml' }).fill(site.replaceAll('[LIVER]', '[HEAD]'));
    await page.getByRole('button', { name: 'Try on stored studies' }).click(); await page.getByText(/\d+ studies/).first().waitFor(); await shot('rules-tried');
    await page.getByRole('button', { name: 'Stop at once' }).click(); await shot('model-stop', false); await page.getByRole('button', { name: 'Cancel' }).click();
    await go('monitor'); await page.getByRole('region', { name: 'Health' }).getByText('Database').waitFor(); await shot('monitor');
    await page.route('**/api/drift*', async (route) => { try { const answer = await route.fetch(); const json = await answer.json(); json.alerts = ['OUTBOX-GIVEN-UP', 'OUTBOX-LATE', 'PULL-GIVEN-UP', 'PULL-REFUSED', 'PULL-LATE', 'PULL-MORE', 'PERSON-LATE', 'STUDIES-FAILED', 'WORKER-MISSING', 'DISK-FULL'].flatMap((code) => [{ code, values: { n: 1 } }, { code, values: { n: 3 } }]); await route.fulfill({ json }); } catch {} });
    await page.reload(); await page.waitForTimeout(1500); await shot('monitor-alerts');
    await page.unroute('**/api/drift*');
    await go('viewer'); await shot('viewer-empty', false);
    await page.context().close();
  }
} finally {
  await browser?.close(); await served?.stop(); archive.close(); await rm(folder, { recursive: true, force: true });
}
