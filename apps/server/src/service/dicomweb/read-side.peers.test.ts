import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instanceHeader } from '@radscore/dicom';
import { dicomwebClient } from '@radscore/host-pacs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import {
  hasPrograms,
  type OrthancServer,
  runProgram,
  startOrthanc,
} from '../../../../../packages/host-pacs/src/testing/peers.js';
import { type StartedService, startedService } from '../../testing/started-service.js';

let folder: string;
let service: StartedService;
let study: string;
const base = () => `${service.url}/api/dicom-web`;
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-read-peers-'));
  service = await startedService(folder, 'data');
  const files = (await smallStudy(16, 3, 'P1')).map(({ bytes }) => bytes);
  await dicomwebClient({ url: base(), headers: { authorization: 'Bearer store' } }).store(files);
  study = instanceHeader({ name: '', bytes: files[0]! }).studyUid;
});
afterAll(async () => {
  await service?.running.close();
  await rm(folder, { recursive: true, force: true });
});

const hasOrthanc = hasPrograms('/usr/sbin/Orthanc');
if (!hasOrthanc) console.warn('Orthanc is not installed: that it can search and retrieve is not tested.');

describe.skipIf(!hasOrthanc)('Orthanc as client of DICOMweb', () => {
  let orthanc: OrthancServer;
  const send = (path: string, body: object, method = 'POST') =>
    orthanc.ask<unknown>(path, { method, body: JSON.stringify(body) });
  beforeAll(async () => {
    orthanc = await startOrthanc(at('orthanc'));
    const server = { Url: `${base()}/`, HttpHeaders: { Authorization: 'Bearer read' } };
    await fetch(`${orthanc.url}/dicom-web/servers/radscore`, { method: 'PUT', body: JSON.stringify(server) });
  });
  afterAll(() => orthanc?.stop());

  test('it finds the study and has all of its instances afterwards', async () => {
    const found = await send('/dicom-web/servers/radscore/qido', { Uri: '/studies', Arguments: { PatientID: 'P1' } });
    expect(JSON.stringify(found)).toContain(study);
    await send('/dicom-web/servers/radscore/retrieve', { Resources: [{ Study: study }], Synchronous: true });
    expect(await orthanc.ask<string[]>('/instances')).toHaveLength(4);
    const [kept] = await orthanc.ask<{ MainDicomTags: Record<string, string> }[]>('/studies?expand');
    expect(kept!.MainDicomTags.StudyInstanceUID).toBe(study);
  });
});

const script = `
import email, json, sys, urllib.request
from io import BytesIO
import pydicom
base, study = sys.argv[1:]
def ask(path, accept):
    request = urllib.request.Request(f"{base}/{path}", headers={"Authorization": "Bearer read", "Accept": accept})
    with urllib.request.urlopen(request) as answer:
        return answer.headers["content-type"], answer.read()
kind, body = ask(f"studies/{study}", 'multipart/related; type="application/dicom"')
message = email.message_from_bytes(b"content-type: " + kind.encode() + b"\\r\\n\\r\\n" + body)
files = [pydicom.dcmread(BytesIO(part.get_payload(decode=True))) for part in message.get_payload()]
metadata = [pydicom.Dataset.from_json(each) for each in json.loads(ask(f"studies/{study}/metadata", "application/dicom+json")[1])]
by_uid = {each.SOPInstanceUID: each for each in metadata}
def value(element):
    # A decimal string is a number in JSON: 1 and 1.0 are the same.
    if element is None or element.VR not in ("DS", "IS") or element.value in (None, ""):
        return str(element)
    return [float(each) for each in (element.value if element.VM > 1 else [element.value])]
different = [str(element.tag) for file in files for element in file
             if element.keyword != "PixelData" and element.tag.element != 0
             and value(by_uid[file.SOPInstanceUID].get(element.tag)) != value(element) and element.keyword != "SpecificCharacterSet"]
print(json.dumps({"files": len(files), "metadata": len(metadata), "different": different}))
`;
const python = '/usr/bin/python3';
const hasPydicom = hasPrograms(python, '/usr/lib/python3/dist-packages/pydicom');
if (!hasPydicom) console.warn('pydicom is not installed: that it reads what is retrieved is not tested.');

test.skipIf(!hasPydicom)('pydicom reads what is retrieved, and the JSON has the elements of the files', async () => {
  await writeFile(at('read.py'), script);
  const { said, status } = await runProgram(python, [at('read.py'), base(), study]);
  expect(status, said).toBe(0);
  expect(JSON.parse(said.trim().split('\n').at(-1)!)).toEqual({ files: 4, metadata: 4, different: [] });
});
