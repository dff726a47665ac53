import type { responses as ResponseTypes } from 'dcmjs-dimse';
import { pacsError } from '../errors.js';
import { isUid } from '../files/part10.js';
import { Dataset, isPassing, requests } from './library.js';
import { perform, type SendTarget } from './perform.js';

/** The class and the well-known instance of the Storage Commitment Push Model (PS3.4, annex J). */
export const storageCommitment = { classUid: '1.2.840.10008.1.20.1', instanceUid: '1.2.840.10008.1.20.1.1' } as const;

/** An instance by its class and UID. */
export interface NamedInstance {
  readonly classUid: string;
  readonly instanceUid: string;
}

/** What a peer asks: whether we keep these instances for good. */
export interface CommitmentRequest {
  readonly transactionUid: string;
  readonly instances: readonly NamedInstance[];
}

/** What it is told. */
export interface CommitmentReport {
  readonly transactionUid: string;
  readonly kept: readonly NamedInstance[];
  readonly missing: readonly NamedInstance[];
}

const allKept = 1;
const someMissing = 2;
const noSuchInstance = 0x0112;

interface ReferencedItem {
  readonly ReferencedSOPClassUID?: string;
  readonly ReferencedSOPInstanceUID?: string;
}

const isNamed = (uid: unknown) => typeof uid === 'string' && isUid(uid);

/** Reads the data set of an N-ACTION; undefined where it is none of storage commitment, or something that it names has no UID. */
export function readCommitment(elements: object): CommitmentRequest | undefined {
  const { TransactionUID: transactionUid, ReferencedSOPSequence: found } = elements as {
    readonly TransactionUID?: string;
    readonly ReferencedSOPSequence?: ReferencedItem | readonly ReferencedItem[];
  };
  const items = found === undefined ? [] : ([found].flat() as readonly ReferencedItem[]);
  const uids = items.map((item) => [item?.ReferencedSOPClassUID, item?.ReferencedSOPInstanceUID]);
  if (items.length === 0 || ![transactionUid, ...uids.flat()].every(isNamed)) return undefined;
  return {
    transactionUid: transactionUid!,
    instances: uids.map(([classUid, instanceUid]) => ({ classUid: classUid!, instanceUid: instanceUid! })),
  };
}

/** Tells a peer over an association of its own which instances are kept: N-EVENT-REPORT. @throws as `sendInstances`. */
export async function reportCommitment(target: SendTarget, report: CommitmentReport): Promise<void> {
  const { transactionUid, kept, missing } = report;
  const item = ({ classUid, instanceUid }: NamedInstance) => ({
    ReferencedSOPClassUID: classUid,
    ReferencedSOPInstanceUID: instanceUid,
  });
  const request = new requests.NEventReportRequest(
    storageCommitment.classUid,
    storageCommitment.instanceUid,
    missing.length === 0 ? allKept : someMissing,
  );
  request.setDataset(
    new Dataset({
      TransactionUID: transactionUid,
      ...(kept.length > 0 && { ReferencedSOPSequence: kept.map(item) }),
      ...(missing.length > 0 && {
        FailedSOPSequence: missing.map((each) => ({ ...item(each), FailureReason: noSuchInstance })),
      }),
    }),
  );
  let status: number | undefined;
  request.on('response', ((response: ResponseTypes.NEventReportResponse) => {
    status = response.getStatus();
  }) as never);
  await perform(
    target,
    [request],
    () => {},
    () => status !== undefined,
  );
  if (status === 0 || status === undefined) return;
  const code = isPassing(status) ? 'RAD-PACS-BUSY' : 'RAD-PACS-REFUSED';
  throw pacsError(code, { peer: target.title, detail: `commitment, status ${status.toString(16).padStart(4, '0')}` });
}
