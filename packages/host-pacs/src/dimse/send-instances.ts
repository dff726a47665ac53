import type { responses as ResponseTypes } from 'dcmjs-dimse';
import { readPart10Head } from '../files/part10.js';
import { type Association, Dataset, isPassing, requests } from './library.js';
import { perform, type SendTarget } from './perform.js';

/** What the peer said to an instance. */
export interface SentInstance {
  readonly instanceUid: string;
  readonly outcome: 'sent' | 'refused' | 'busy';
  /** DICOM status, as four hexadecimal digits; absent where it was not even offered. */
  readonly status?: string;
}

/** Warnings: elements were coerced or discarded (PS3.4, B.2.3). The instance is kept. */
const isKept = (status: number) => status === 0 || (status & 0xf000) === 0xb000;
const implicitLittleEndian = '1.2.840.10008.1.2';
const explicitLittleEndian = '1.2.840.10008.1.2.1';

/** A data set that is sent as its bytes are, not as the library would write it. */
class StoredDataset extends Dataset {
  readonly #bytes: Buffer;

  constructor(file: Uint8Array) {
    const { classUid, instanceUid, syntaxUid, start } = readPart10Head(file);
    super({ SOPClassUID: classUid, SOPInstanceUID: instanceUid }, syntaxUid);
    this.#bytes = Buffer.from(file.buffer, file.byteOffset + start, file.length - start);
  }

  override getDenaturalizedDataset(): Buffer {
    return this.#bytes;
  }

  /**
   * To be written in another syntax. Between the two plain ones only the elements are rewritten: the library's transcoder refuses
   * segmentations, and says so to nobody.
   */
  inSyntax(accepted: string): Dataset {
    const own = this.getTransferSyntaxUid();
    const parsed = new Dataset(this.#bytes, own);
    return own === explicitLittleEndian && accepted === implicitLittleEndian
      ? new Dataset(parsed.getElements(), accepted)
      : parsed;
  }
}

/**
 * Sends instances over one association, which is never used again: not after a timeout, nor after an error.
 *
 * @param files of PS3.10.
 * @returns what the peer said to each, in their order.
 * @throws RAD-PACS-UNREACHABLE and RAD-PACS-BUSY, after which it may be tried again; RAD-PACS-REFUSED where the association is refused for good.
 */
export async function sendInstances(target: SendTarget, files: readonly Uint8Array[]): Promise<SentInstance[]> {
  const datasets = files.map((file) => new StoredDataset(file));
  const said = new Map<StoredDataset, SentInstance>();
  const asked = datasets.map((dataset) => {
    const request = new requests.CStoreRequest(dataset);
    request.setAdditionalTransferSyntaxes([explicitLittleEndian]);
    const instanceUid = request.getAffectedSopInstanceUid();
    request.on('response', ((response: ResponseTypes.CStoreResponse) => {
      const status = response.getStatus();
      said.set(dataset, {
        instanceUid,
        outcome: isKept(status) ? 'sent' : isPassing(status) ? 'busy' : 'refused',
        status: status.toString(16).padStart(4, '0'),
      });
    }) as never);
    return request;
  });
  const onAccepted = (association: Association) => {
    for (const [i, request] of asked.entries()) {
      const dataset = datasets[i]!;
      const context = association.getAcceptedPresentationContextFromRequest(request);
      if (!context) said.set(dataset, { instanceUid: request.getAffectedSopInstanceUid(), outcome: 'refused' });
      else if (context.getAcceptedTransferSyntaxUid() !== dataset.getTransferSyntaxUid())
        request.setDataset(dataset.inSyntax(context.getAcceptedTransferSyntaxUid()!));
    }
  };
  await perform(target, asked, onAccepted, () => said.size === datasets.length);
  return datasets.map((dataset) => said.get(dataset)!);
}

/** Asks a peer whether it is there: C-ECHO. @throws as {@link sendInstances}. */
export async function verifyPeer(target: SendTarget): Promise<void> {
  let answered = false;
  const echo = new requests.CEchoRequest();
  echo.on('response', (() => {
    answered = true;
  }) as never);
  await perform(
    target,
    [echo],
    () => {},
    () => answered,
  );
}
