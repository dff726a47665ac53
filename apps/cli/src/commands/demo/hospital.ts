import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRadError } from '@radscore/core';
import { threadExecutor, writePhantomCohort } from '@radscore/host-node';
import { writeFileAtomic } from '@radscore/host-node/files';
import { startStoreNode } from '@radscore/host-pacs';
import { phantomStudy } from '@radscore/phantom';
import { addAccount, makePassword, resetPassword } from '@radscore/server/access';
import { createLog, type RunningService, readSite, startService } from '@radscore/server/service';
import { createProgressLine } from '../../output/progress.js';
import { stopSignal } from '../../output/stop-signal.js';
import { version } from '../../version.js';
import { runStudyCommand } from '../study/run-study.js';
import { filesOfVisit, sendVisit, visitOf } from './phantom-sender.js';

export interface HospitalDemoFlags {
  readonly out: string;
  readonly port: number;
  /** Seconds from one study to the next. */
  readonly every: number;
}

const protocolId = 'crlm-recurrence-peritumoral';
const seed = 1;
const account = 'demo';

/** Small enough to be ready within a minute or two. */
const protocolText = `# The model of the hospital demo: a few features of tumour and rim, on made-up patients.
version: 1
id: hospital-demo
title: Recurrence of made-up liver metastases, from tumour and rim
endpoint: { kind: binary, title: Recurrence, event: recurrence, positive: recurrence }
cohort: { columns: { recurrence: { role: outcome, type: flag } } }
segments: { tumour: { match: [tumour*] }, liver: { match: liver } }
regions: { tumourAndRim: 'tumour | dilate(tumour, 4mm) & liver' }
lesions: { rule: union, segment: tumour }
extraction: { setting: { binWidth: 25 }, imageType: { Original: {} }, featureClass: { firstorder: [], glcm: [] } }
split: { kind: random, test: 0.3 }
signatures: { tumourAndRim: { regions: [tumourAndRim] } }
selection: [{ name: standardise }, { name: t-test, parameters: { best: 5, threshold: null } }]
variants: { images: { radiomics: columns, clinical: false } }
models: { logistic: { name: logistic } }
evaluation: { repeats: 1, folds: 3, bootstrap: 20, permutations: 2 }
report: { primary: { signature: tumourAndRim, variant: images, model: logistic } }
`;

const siteText = (port: number, pacs: number, model: string) => `# The site of the hospital demo.
data: data
organisation: Phantom hospital
http: { port: ${port} }
dicom: { port: 0, peers: [{ title: SCANNER }, { title: PACS }] }
inbox: { minFreeBytes: 100000000 }
complete: { quietSeconds: 1, atMostSeconds: 10 }
phases: { portal: ['*portal*'] }
models: { recurrence: { file: ${JSON.stringify(model)} } }
destinations:
  pacs: { kind: dicom, title: PACS, host: 127.0.0.1, port: ${pacs} }
  records: { kind: fhir-folder, folder: records }
rules:
  - { name: liver, when: { bodyPart: [LIVER], phase: portal }, model: recurrence, destinations: [pacs, records] }
log: warn
`;

/** Starts the service with a phantom hospital around it: a scanner that sends a study every few seconds, and a PACS that takes results. */
export async function hospitalDemo({ out, port, every }: HospitalDemoFlags): Promise<void> {
  await mkdir(join(out, 'pacs'), { recursive: true });
  const model = await modelOf(out);
  const received = { results: 0 };
  const pacs = await startStoreNode({
    ...{ title: 'PACS', port: 0, peers: [{ title: 'RADSCORE' }], folder: join(out, 'pacs') },
    onInstance: async () => {
      received.results++;
      return 'kept';
    },
  });
  try {
    const config = join(out, 'site.yaml');
    await writeFileAtomic(config, siteText(port, pacs.port, model));
    const site = await readSite(config);
    const service = await startService({ site, version, log: createLog(site.log) });
    try {
      await enterable(service);
      await sendOn(service, every);
    } finally {
      await service.close();
    }
  } finally {
    await pacs.close();
    process.stdout.write(`${received.results} results came to the PACS of the demo.\n`);
  }
}

/** The model of the demo; made where it is not there yet. */
async function modelOf(out: string): Promise<string> {
  const model = join('study', 'model.json');
  if (existsSync(join(out, model))) return model;
  const jobs = availableParallelism();
  const making = createProgressLine('patients');
  const executor = threadExecutor({ jobs, cases: out, store: out });
  const control = { onProgress: making.report, signal: stopSignal(), executor };
  const cohort = join(out, 'cohort');
  await writePhantomCohort(cohort, { protocol: protocolId, patients: 30, seed }, control).finally(making.end);
  await executor.close();
  const protocol = join(out, 'protocol.yaml');
  await writeFileAtomic(protocol, protocolText);
  const flags = { cohort: join(cohort, 'cohort.csv'), out: join(out, 'study'), engine: 'local' } as const;
  await runStudyCommand(protocol, { ...flags, jobs, resume: true, png: false, pdf: false });
  return model;
}

/** An account with a password for this run; the address and both are printed. */
async function enterable({ core: { database }, port }: RunningService): Promise<void> {
  const password = makePassword();
  const change = { by: 'command line', now: Date.now() };
  const made = { id: account, name: 'Demo^Doctor', roles: ['approver', 'administrator'], password } as const;
  await addAccount(database, made, change).catch((error: unknown) => {
    if (!isRadError(error, 'RAD-ACCOUNT-EXISTS')) throw error;
    return resetPassword(database, { id: account, password }, change);
  });
  process.stdout.write(`
The hospital service of the demo: http://127.0.0.1:${port}/
Account:  ${account}
Password: ${password} (for this run)

A phantom study comes every few seconds. Stop it with Ctrl-C.
`);
}

/** Sends one study after another until it is stopped. */
async function sendOn({ core }: RunningService, every: number): Promise<void> {
  const signal = stopSignal();
  const study = phantomStudy(protocolId);
  // Those that the model has not seen.
  const patients = study.patients({ patients: 90, seed, signal: study.defaults.signal }).slice(30);
  for (let n = 0; !signal.aborted; n++) {
    const visit = visitOf(n, patients);
    await sendVisit(await filesOfVisit(visit, { protocol: protocolId, seed }), core.node!.port);
    process.stdout.write(`Sent: ${visit.patient.id}, ${visit.description}\n`);
    await sleep(every * 1000, undefined, { signal }).catch(() => {});
  }
}
