import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dimse, { type requests as RequestTypes, type responses as ResponseTypes } from 'dcmjs-dimse';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../testing/peers.js';
import { type Association, Dataset, requests, responses, Scp } from './library.js';
import { perform } from './perform.js';
import { type CommitmentRequest, readCommitment, reportCommitment, storageCommitment } from './storage-commitment.js';
import { type NodeEvent, startStoreNode } from './store-node.js';

const item = (ReferencedSOPClassUID: unknown, ReferencedSOPInstanceUID: unknown) => ({
  ReferencedSOPClassUID,
  ReferencedSOPInstanceUID,
});
const asked = { TransactionUID: '2.25.1', ReferencedSOPSequence: [item('1.2.840.1', '2.25.2')] };
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

test('a question is read where all that it names has a UID, and else is none', () => {
  const read = { transactionUid: '2.25.1', instances: [{ classUid: '1.2.840.1', instanceUid: '2.25.2' }] };
  expect(readCommitment(asked)).toEqual(read);
  expect(readCommitment({ ...asked, ReferencedSOPSequence: item('1.2.840.1', '2.25.2') })).toEqual(read);
  const wrong = [
    {},
    { ...asked, TransactionUID: undefined },
    { ...asked, TransactionUID: "2.25.1'; --" },
    { ...asked, ReferencedSOPSequence: [] },
    { ...asked, ReferencedSOPSequence: [...asked.ReferencedSOPSequence, item('1.2.840.1', undefined)] },
    { ...asked, ReferencedSOPSequence: [item(7, '2.25.2')] },
    { ...asked, ReferencedSOPSequence: [null] },
  ];
  for (const each of wrong) expect(readCommitment(each), JSON.stringify(each)).toBeUndefined();
});

/** Asks a node of ours. @returns the status that it answers with, and what it tells. */
async function askNode(elements: object, onCommitment: (request: CommitmentRequest) => Promise<boolean>) {
  const folder = await mkdtemp(join(tmpdir(), 'radscore-commitment-'));
  const events: NodeEvent[] = [];
  const node = await startStoreNode({
    ...{ title: 'RADSCORE', port: 0, peers: [{ title: 'PACS' }], folder, onCommitment },
    onInstance: async () => 'kept',
    onEvent: (event) => events.push(event),
  });
  ends.push(node.close, () => rm(folder, { recursive: true }));
  const request = new requests.NActionRequest(storageCommitment.classUid, storageCommitment.instanceUid, 1);
  request.setDataset(new Dataset(elements as never));
  let status: number | undefined;
  request.on('response', ((response: ResponseTypes.NActionResponse) => {
    status = response.getStatus();
  }) as never);
  const target = { from: 'PACS', title: 'RADSCORE', host: '127.0.0.1', port: node.port };
  await perform(
    target,
    [request],
    () => {},
    () => status !== undefined,
  );
  return { status, refused: events.filter(({ code }) => code === 'commitment-refused').map(({ detail }) => detail) };
}

test('a question that could not be noted is refused, and that is told', async () => {
  expect(await askNode(asked, async () => true)).toEqual({ status: 0, refused: [] });
  const fails = async () => {
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  };
  expect(await askNode(asked, fails)).toEqual({ status: 0x0110, refused: ['ENOSPC'] });
  const unnamed = { TransactionUID: '2.25.1' };
  expect(await askNode(unnamed, async () => true)).toEqual({ status: 0x0110, refused: ['not-understood'] });
});

/** A peer that answers every report with a status. */
async function peerThatSays(status: number) {
  class Peer extends Scp {
    override associationRequested(association: Association): void {
      for (const { context } of association.getPresentationContexts())
        context.setResult(0, context.getTransferSyntaxUids()[0]);
      this.sendAssociationAccept();
    }
    override nEventReportRequest(
      request: RequestTypes.NEventReportRequest,
      callback: (response: ResponseTypes.NEventReportResponse) => void,
    ): void {
      const response = responses.NEventReportResponse.fromRequest(request);
      response.setStatus(status);
      callback(response);
    }
    override associationReleaseRequested(): void {
      this.sendAssociationReleaseResponse();
    }
  }
  const server = new dimse.Server(Peer);
  server.on('networkError', () => {});
  const port = await freePort();
  server.listen(port);
  ends.push(() => server.close());
  return { from: 'RADSCORE', title: 'PACS', host: '127.0.0.1', port };
}

test.each([
  [0x0000, undefined],
  [0x0213, 'RAD-PACS-BUSY'],
  [0x0110, 'RAD-PACS-BUSY'],
  [0xa700, 'RAD-PACS-BUSY'],
  [0x0112, 'RAD-PACS-REFUSED'],
])('a report that is answered with status %i: %s', async (status, code) => {
  const report = { transactionUid: '2.25.1', kept: [{ classUid: '1.2.840.1', instanceUid: '2.25.2' }], missing: [] };
  const said = reportCommitment(await peerThatSays(status), report);
  if (code === undefined) await said;
  else await expect(said).rejects.toMatchObject({ code });
});
