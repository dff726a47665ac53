import { stat } from 'node:fs/promises';
import { type AskingPeer, type CommitmentRequest, reportCommitment } from '@radscore/host-pacs';
import { serverError } from '../../errors.js';
import type { Service } from '../service-context.js';
import type { CommitmentPayload } from './messages.js';

/** Notes a question for storage commitment, whose answer goes out as any message. @returns false where nobody knows where the peer listens. */
export async function noteCommitment(
  { database, site, now }: Pick<Service, 'database' | 'site' | 'now'>,
  commitment: CommitmentRequest,
  { peer, address }: AskingPeer,
): Promise<boolean> {
  const payload: CommitmentPayload = { peer, address, commitment };
  if (answerOf(site, payload) === undefined) return false;
  await database.query(
    'insert into radscore.outbox (destination, payload, created, next_attempt) values ($1, $2, $3, $3)',
    [`commitment/${peer}/${address}`, JSON.stringify(payload), new Date(now())],
  );
  return true;
}

/** Where a peer listens: of several with its title the one at its address. */
function answerOf({ dicom }: Service['site'], { peer, address }: CommitmentPayload) {
  const named = dicom?.peers.filter(({ title }) => title === peer) ?? [];
  return (named.find((each) => each.address === address) ?? named.find((each) => each.address === undefined))?.answer;
}

/** Tells a peer which of the instances that it asked about are kept: those with a row and a file. @throws as `reportCommitment`. */
export async function answerCommitment(
  { database, inbox, site }: Pick<Service, 'database' | 'inbox' | 'site'>,
  payload: CommitmentPayload,
): Promise<void> {
  const {
    peer,
    commitment: { transactionUid, instances },
  } = payload;
  const answer = answerOf(site, payload);
  if (answer === undefined) throw serverError('RAD-DESTINATION-GONE', { name: peer });
  const rows = await database.query<{ instance_uid: string; class_uid: string; hash: string }>(
    'select instance_uid, class_uid, hash from radscore.instance where instance_uid = any($1)',
    [instances.map(({ instanceUid }) => instanceUid)],
  );
  const there = new Set<string>();
  for (const { instance_uid, class_uid, hash } of rows)
    if (await stat(inbox.files.pathOf(hash)).catch(() => undefined)) there.add(`${instance_uid} ${class_uid}`);
  const isKept = (each: CommitmentRequest['instances'][number]) => there.has(`${each.instanceUid} ${each.classUid}`);
  const { host, port, tls } = answer;
  await reportCommitment(
    { from: site.dicom!.title, title: peer, host, port, ...(tls && { tls: {} }) },
    { transactionUid, kept: instances.filter(isKept), missing: instances.filter((each) => !isKept(each)) },
  );
}
