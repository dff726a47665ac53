import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dcmjs from 'dcmjs';
import { Fhir } from 'fhir';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  freePort,
  hasPrograms,
  type OrthancServer,
  runProgram,
  startOrthanc,
} from '../../../../packages/host-pacs/src/testing/peers.js';
import { run } from '../testing/run.js';
import { type Served, serve } from '../testing/served.js';
import { type SmallHospital, smallHospital } from '../testing/small-hospital.js';

const tools = ['/usr/sbin/Orthanc', '/usr/bin/dciodvfy', '/usr/bin/dsrdump', '/usr/bin/dsr2html'];

interface Item {
  readonly ConceptNameCodeSequence?: readonly { readonly CodeValue?: string }[];
  readonly MeasuredValueSequence?: readonly { readonly FloatingPointValue: number }[];
  readonly ContentSequence?: readonly Item[];
}
/** The part of dcmjs that reads. */
const reader = dcmjs.data as unknown as {
  readonly DicomMessage: { readFile(bytes: ArrayBufferLike): { readonly dict: object } };
  readonly DicomMetaDictionary: { naturalizeDataset(dict: object): object };
};
const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];
const allItems = (item: Item): Item[] => [item, ...list(item.ContentSequence).flatMap(allItems)];

describe.skipIf(!hasPrograms(...tools))('a hospital: images in, predictions out, without a hand', () => {
  let folder: string;
  let hospital: SmallHospital;
  let orthanc: OrthancServer;
  let service: Served;
  const at = (...names: string[]) => join(folder, ...names);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-hospital-'));
    await mkdir(at('watched'));
    hospital = await smallHospital(folder);
    const port = await freePort();
    orthanc = await startOrthanc(at('orthanc'), { nodes: { rad: ['RADSCORE', port] } });
    service = await serve(
      folder,
      `data: data
dicom: { port: ${port}, peers: [{ title: ORTHANC, answer: { host: 127.0.0.1, port: ${orthanc.dicomPort} } }] }
http: { port: 0 }
inbox: { watch: watched }
complete: { quietSeconds: 0.5, atMostSeconds: 5 }
phases: { portal: ['*portal*'], arterial: ['*arterial*'] }
models: { crlm: { file: run/model.json } }
destinations:
  pacs: { kind: dicom, title: ORTHANC, host: 127.0.0.1, port: ${orthanc.dicomPort} }
  records: { kind: fhir-folder, folder: fhir }
rules:
  - name: liver, portal phase
    when: { bodyPart: [LIVER], phase: portal, thickness: [1, 5] }
    model: crlm
    segments: { tumour: tumour }
    destinations: [pacs, records]
    release: automatic
`,
    );
  });
  afterAll(async () => {
    await service?.kill();
    await orthanc?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const instancesOf = async (patient: string) => {
    const found = await orthanc.ask<{ ID: string; MainDicomTags: Record<string, string> }[]>('/tools/find', {
      method: 'POST',
      body: JSON.stringify({ Level: 'Series', Query: { PatientID: patient }, Expand: true }),
    });
    return Promise.all(
      found.map(async ({ ID, MainDicomTags }) => {
        const { Instances } = await orthanc.ask<{ Instances: string[] }>(`/series/${ID}`);
        const file = await fetch(`${orthanc.url}/instances/${Instances[0]}/file`);
        return {
          modality: MainDicomTags.Modality!,
          description: MainDicomTags.SeriesDescription ?? '',
          bytes: Buffer.from(await file.arrayBuffer()),
        };
      }),
    );
  };
  /** Waits for what the service sends to Orthanc, 30 s from now at most (ten times that on a busy machine). */
  const resultsOf = async (patient: string) => {
    for (let tries = 0; tries < 1500; tries++) {
      const found = (await instancesOf(patient)).filter(({ description }) => description.startsWith('radscore '));
      if (found.length >= 3) return found;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`no results of ${patient}: ${JSON.stringify(service.lines.slice(-5))}`);
  };
  const sentToOrthanc = async (patient: string) => {
    const files = await hospital.writePatient(patient);
    for (const { bytes } of files)
      await orthanc.ask('/instances', { method: 'POST', body: bytes as Uint8Array<ArrayBuffer> });
    const found = await orthanc.ask<string[]>('/tools/find', {
      method: 'POST',
      body: JSON.stringify({ Level: 'Study', Query: { PatientID: patient } }),
    });
    return found[0]!;
  };
  /** What `radscore predict` says of the same patient. */
  const predicted = async (patient: string) => {
    const { stdout, status, stderr } = await run(
      ...['predict', '--model', hospital.model, '--image', join(hospital.folderOf(patient), 'ct')],
      ...['--mask', join(hospital.folderOf(patient), 'outlines.dcm'), '--segment', 'tumour=tumour'],
      ...['--format', 'json'],
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as {
      value: number;
      volumes: Record<string, number>;
      contributions: { name: string; value: number; contribution: number }[];
    };
  };
  const valuesOf = (bytes: Buffer) => {
    const { dict } = reader.DicomMessage.readFile(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    );
    const items = allItems(reader.DicomMetaDictionary.naturalizeDataset(dict) as Item);
    return items.flatMap((item) => {
      const value = list(item.MeasuredValueSequence)[0]?.FloatingPointValue;
      return value === undefined ? [] : [[list(item.ConceptNameCodeSequence)[0]?.CodeValue, value] as const];
    });
  };
  const requireSame = async (patient: string, sr: Buffer) => {
    const { value, volumes, contributions } = await predicted(patient);
    const said = valuesOf(sr);
    expect(said.filter(([code]) => code === 'probability').map(([, each]) => each)).toEqual([value]);
    expect(said.filter(([code]) => code === '118565006').map(([, each]) => each)).toEqual(Object.values(volumes));
    const numbers = said.map(([, each]) => each);
    const features = contributions.filter(({ contribution }) => contribution !== 0);
    expect(features.length).toBeGreaterThan(1);
    for (const feature of features) expect(numbers, feature.name).toContain(feature.value);
  };

  test('by C-STORE: report, regions and page are in Orthanc, a bundle in the folder; the numbers are those of predict', async () => {
    const study = await sentToOrthanc('P01');
    await orthanc.ask('/modalities/rad/store', { method: 'POST', body: study });
    const results = await resultsOf('P01');
    expect(results.map(({ modality }) => modality).sort()).toEqual(['DOC', 'SEG', 'SR']);
    const [sr] = results.filter(({ modality }) => modality === 'SR');
    await requireSame('P01', sr!.bytes);
    await mkdir(at('checked'));
    for (const { modality, bytes } of results) {
      await writeFile(at('checked', `${modality}.dcm`), bytes);
      const { said } = await runProgram('dciodvfy', [at('checked', `${modality}.dcm`)]);
      // A private scheme of codes is what the header says it is, and no term of the standard.
      const allowed = /DICOMDIR|Unrecognized defined term <99RADSCORE>/;
      expect(
        said.split('\n').filter((line) => /^(Error|Warning)/.test(line) && !allowed.test(line)),
        modality,
      ).toEqual([]);
    }
    expect((await runProgram('dsrdump', [at('checked', 'SR.dcm')])).said).toContain('Imaging Measurement Report');
    expect((await runProgram('dsr2html', [at('checked', 'SR.dcm'), at('checked', 'sr.html')])).status).toBe(0);
    const [name] = await readdir(at('fhir'));
    const bundle = JSON.parse(await readFile(at('fhir', name!), 'utf8'));
    // Of LOINC, SNOMED CT and the types of media, which these are parts of, the validator has nothing.
    const unknown = ['observation-codes', 'body-site', 'report-codes', 'mimetypes'].map(
      (name) => `http://hl7.org/fhir/ValueSet/${name}`,
    );
    const { valid, messages } = new Fhir().validate(bundle, { beforeCheckCode: (set) => unknown.includes(set) });
    expect({ valid, messages }).toEqual({ valid: true, messages: [] });
  });

  test('storage commitment: what is kept is said to be kept, what is not is said to be missing', async () => {
    const committed = async (body: object) => {
      const { ID } = await orthanc.ask<{ ID: string }>('/modalities/rad/storage-commitment', {
        method: 'POST',
        body: JSON.stringify(body),
      });
      for (let tries = 0; tries < 300; tries++) {
        const report = await orthanc.ask<{ Status: string; Success?: object[]; Failures?: { Description: string }[] }>(
          `/storage-commitment/${ID}`,
        );
        if (report.Status !== 'Pending') return report;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error('storage commitment was not answered');
    };
    const [study] = await orthanc.ask<string[]>('/studies');
    const { Success } = await committed({ Resources: [study] });
    expect(Success!.length).toBeGreaterThan(8);
    const unknown = { SOPClassUID: '1.2.840.10008.5.1.4.1.1.2', SOPInstanceUID: '1.2.3.4.5' };
    const report = await committed({ DicomInstances: [unknown] });
    expect(report).toMatchObject({
      Status: 'Failure',
      Failures: [{ Description: expect.stringMatching(/not available/) }],
    });
  });

  test('what was sent once and comes back starts nothing again', async () => {
    const before = service.lines.length;
    const [study] = await orthanc.ask<string[]>('/studies');
    await orthanc.ask('/modalities/rad/store', { method: 'POST', body: study! });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(service.lines.slice(before).map(({ code }) => code)).not.toContain('study-predicted');
    expect((await instancesOf('P01')).length).toBe(5);
  });

  test('it ends when it is told to, with all it had begun', async () => {
    expect(await service.stop()).toBe(0);
  });
});
