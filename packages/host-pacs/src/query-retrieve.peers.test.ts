import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMatches } from './dimse/find-matches.js';
import { type Association, responses, Scp } from './dimse/library.js';
import { moveSeries } from './dimse/move-series.js';
import { type StoreNode, startStoreNode } from './dimse/store-node.js';
import type { ReceivedFile } from './files/incoming-file.js';
import { readPart10Head } from './files/part10.js';
import { smallStudy } from './testing/dicom-files.js';
import { hasPrograms, type OrthancServer, startOrthanc } from './testing/peers.js';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-query-'));
  await mkdir(at('incoming'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(!hasPrograms('/usr/sbin/Orthanc'))('C-FIND and C-MOVE at Orthanc', () => {
  let node: StoreNode;
  let orthanc: OrthancServer;
  const received: ReceivedFile[] = [];
  const target = () => ({ from: 'RADSCORE', title: 'ORTHANC', host: '127.0.0.1', port: orthanc.dicomPort });

  beforeAll(async () => {
    node = await startStoreNode({
      ...{ title: 'RADSCORE', port: 0, peers: [{ title: 'ORTHANC' }], folder: at('incoming') },
      onInstance: async (file) => {
        received.push(file);
        return 'kept';
      },
    });
    orthanc = await startOrthanc(at('orthanc'), { nodes: { rad: ['RADSCORE', node.port] } });
    for (const { bytes } of [...(await smallStudy(16, 3, 'P1')), ...(await smallStudy(16, 2, 'P2'))])
      await orthanc.ask('/instances', { method: 'POST', body: bytes as Uint8Array<ArrayBuffer> });
  });
  afterAll(async () => {
    await orthanc?.stop();
    await node?.close();
  });

  test('a study is found, its series and instances are, and what is moved is what was listed', async () => {
    const { matches, more } = await findMatches(target(), 'STUDY', { PatientID: 'P1' }, 10);
    expect(more).toBe(false);
    expect(matches).toHaveLength(1);
    expect(matches[0]).toMatchObject({ PatientID: 'P1', NumberOfStudyRelatedInstances: '4' });
    const study = matches[0]!.StudyInstanceUID!;
    expect(matches[0]!.ModalitiesInStudy!.split('\\').sort()).toEqual(['CT', 'SEG']);
    const series = (await findMatches(target(), 'SERIES', { StudyInstanceUID: study }, 10)).matches;
    const ct = series.find(({ Modality }) => Modality === 'CT')!.SeriesInstanceUID!;
    const keys = { StudyInstanceUID: study, SeriesInstanceUID: ct };
    const listed = (await findMatches(target(), 'IMAGE', keys, 10)).matches.map((each) => each.SOPInstanceUID);
    expect(listed).toHaveLength(3);
    expect(await moveSeries(target(), 'RADSCORE', { study, series: ct })).toEqual({ sent: 3, failed: 0 });
    expect(received.map(({ instanceUid }) => instanceUid).sort()).toEqual(listed.sort());
    expect(received.map(({ head }) => readPart10Head(head).instanceUid)).toEqual(
      received.map((each) => each.instanceUid),
    );
  });

  test('no match is no error; of more matches than are wanted the rest is not waited for', async () => {
    expect(await findMatches(target(), 'STUDY', { PatientID: 'nobody' }, 10)).toEqual({ matches: [], more: false });
    const { matches, more } = await findMatches(target(), 'STUDY', {}, 1);
    expect(matches).toHaveLength(1);
    expect(more).toBe(true);
  });

  test('a destination that the peer does not know is refused for good', async () => {
    const [match] = (await findMatches(target(), 'SERIES', {}, 1)).matches;
    const series = { study: match!.StudyInstanceUID!, series: match!.SeriesInstanceUID! };
    await expect(moveSeries(target(), 'NOBODY', series)).rejects.toMatchObject({
      code: expect.stringMatching(/RAD-PACS-(REFUSED|BUSY)/),
    });
  });
});

describe('a peer that is hostile', () => {
  let server: Server;
  let behave: (scp: InstanceType<typeof Scp>, request: never, callback: (all: never) => void) => void;
  const target = () => {
    const { port } = server.address() as AddressInfo;
    return { from: 'RADSCORE', title: 'HOSTILE', host: '127.0.0.1', port, answerSeconds: 1, longestSeconds: 3 };
  };
  let accepts = true;
  class Hostile extends Scp {
    override associationRequested(asked: Association): void {
      for (const { context } of asked.getPresentationContexts())
        if (accepts) context.setResult(0, context.getTransferSyntaxUids()[0]!);
        else context.setResult(3);
      this.sendAssociationAccept();
    }
    override cFindRequest(request: never, callback: (all: never) => void): void {
      behave(this, request, callback);
    }
    override associationReleaseRequested(): void {
      this.sendAssociationReleaseResponse();
    }
  }
  beforeAll(async () => {
    server = createServer((socket) => {
      socket.on('error', () => {});
      const scp = new Hostile(socket, {});
      Object.assign(scp, { connected: true });
      scp.on('networkError', (() => {}) as never);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());
  const find = () => findMatches(target(), 'STUDY', {}, 5);

  test('one that offers no search refuses for good', async () => {
    accepts = false;
    await expect(find()).rejects.toMatchObject({ code: 'RAD-PACS-REFUSED' });
    accepts = true;
  });

  test('one that never answers is unreachable after its time', async () => {
    behave = () => {};
    await expect(find()).rejects.toMatchObject({ code: 'RAD-PACS-UNREACHABLE' });
  });

  test('statuses that pass and statuses that do not differ', async () => {
    for (const [status, code] of [
      [0xa700, 'RAD-PACS-BUSY'],
      [0xc001, 'RAD-PACS-BUSY'],
      [0xa900, 'RAD-PACS-REFUSED'],
      [0x0122, 'RAD-PACS-REFUSED'],
    ] as const) {
      behave = (_scp, request, callback) => {
        const response = responses.CFindResponse.fromRequest(request);
        response.setStatus(status);
        callback([response] as never);
      };
      await expect(find(), status.toString(16)).rejects.toMatchObject({ code });
    }
  });
});
