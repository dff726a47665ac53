import type { Socket } from 'node:net';
import { PassThrough, type Writable } from 'node:stream';
import { isRadError } from '@radscore/core';
import { readableSyntaxes } from '@radscore/dicom';
import type { requests as RequestTypes, responses as ResponseTypes } from 'dcmjs-dimse';
import { type IncomingFile, incomingFile, type ReceivedFile } from '../files/incoming-file.js';
import { isUid } from '../files/part10.js';
import { type Association, constants, type PresentationContext, responses, Scp, storeStatus } from './library.js';
import type { NodeLimits } from './limits.js';
import type { PduGate } from './pdu-gate.js';
import { type CommitmentRequest, readCommitment, storageCommitment } from './storage-commitment.js';

/** What became of an instance. */
export type StoreAnswer = 'kept' | 'out-of-resources' | 'mismatch' | 'not-understood';

/** Who asks. Several peers may have one title, each at an address of its own. */
export interface AskingPeer {
  readonly peer: string;
  readonly address: string;
}

/** What an association needs to know of its node. */
export interface AssociationContext {
  readonly folder: string;
  readonly limits: NodeLimits;
  readonly gate: PduGate;
  readonly onInstance: (received: ReceivedFile, from: { readonly peer: string }) => Promise<StoreAnswer>;
  /** Takes a question for storage commitment, whose answer follows; false where it cannot be answered. */
  readonly onCommitment?: ((asked: CommitmentRequest, from: AskingPeer) => Promise<boolean>) | undefined;
  readonly admit: (calling: string, called: string) => 'accepted' | 'called-unknown' | 'calling-unknown' | 'limit';
  readonly peer: () => string;
  readonly address: string;
  readonly refused: (detail: string) => void;
  readonly tell: (code: 'instance-refused' | 'commitment-refused' | 'connection-cut', detail: string) => void;
}

/** Most bytes of requests that are no instance, between two answers. */
const mostLoose = 16 * 2 ** 20;
/** Their ids are the odd bytes (PS3.8, 9.3.2.2). */
const mostContexts = 128;
const verification = '1.2.840.10008.1.1';
/** Images, segmentations, structure sets, reports: all that is stored (PS3.4, B.5). */
const isStorage = (uid: string) => uid.startsWith('1.2.840.10008.5.1.4.1.1.') && isUid(uid);

const { RejectResult, RejectSource, RejectReason, PresentationContextResult } = constants;

const rejections = {
  'called-unknown': [RejectResult.Permanent, RejectSource.ServiceUser, RejectReason.CalledAeNotRecognized],
  'calling-unknown': [RejectResult.Permanent, RejectSource.ServiceUser, RejectReason.CallingAeNotRecognized],
  limit: [RejectResult.Transient, RejectSource.ServiceProviderPresentation, RejectReason.LocalLimitExceeded],
} as const;

const statuses: Readonly<Record<StoreAnswer, number>> = {
  kept: storeStatus.success,
  'out-of-resources': storeStatus.outOfResources,
  mismatch: storeStatus.classMismatch,
  'not-understood': storeStatus.cannotUnderstand,
};

/** Answers what comes over one connection. */
export function associationOf(socket: Socket, context: AssociationContext): { abandon(): Promise<void> } {
  const { gate, folder, limits } = context;
  let incoming: IncomingFile | undefined;
  // What is no instance is kept in memory by the library until it is whole.
  let loose = 0;
  gate.on('data', (pdu: Buffer) => {
    loose = incoming === undefined ? loose + pdu.length : 0;
    if (loose <= mostLoose) return;
    context.tell('connection-cut', 'too much that is no instance');
    socket.destroy();
  });

  /** The library lets errors of its own end the process; here they end the connection. */
  const cut = (error: unknown) => {
    context.tell('connection-cut', String((error as Error).message).slice(0, 120));
    socket.destroy();
  };
  const guarded = (work: () => void) => {
    try {
      work();
    } catch (error) {
      cut(error);
    }
  };

  const answerRequest = (scp: InstanceType<typeof Scp>, asked: Association) => {
    const proposed = asked.getPresentationContexts();
    if (proposed.length > mostContexts) return cut(new Error(`${proposed.length} presentation contexts`));
    const answer = context.admit(asked.getCallingAeTitle().trim(), asked.getCalledAeTitle().trim());
    if (answer !== 'accepted') {
      const [result, source, reason] = rejections[answer];
      scp.sendAssociationReject(result, source, reason);
      return context.refused(answer);
    }
    for (const each of proposed) answerContext(each.context, context.onCommitment !== undefined);
    asked.setMaxPduLength(limits.pduBytes);
    scp.sendAssociationAccept();
  };

  class StoreAssociation extends Scp {
    override associationRequested(asked: Association): void {
      guarded(() => answerRequest(this, asked));
    }

    override associationReleaseRequested(): void {
      this.sendAssociationReleaseResponse();
      setTimeout(() => socket.end(), 0);
    }

    override cEchoRequest(
      request: RequestTypes.CEchoRequest,
      callback: (response: ResponseTypes.CEchoResponse) => void,
    ): void {
      loose = 0;
      const response = responses.CEchoResponse.fromRequest(request);
      response.setStatus(storeStatus.success);
      guarded(() => callback(response));
    }

    override createStoreWritableStream(accepted: PresentationContext, request: RequestTypes.CStoreRequest): Writable {
      const identity = {
        classUid: request.getAffectedSopClassUid(),
        instanceUid: request.getAffectedSopInstanceUid(),
        syntaxUid: accepted.getAcceptedTransferSyntaxUid()!,
      };
      void incoming?.discard();
      if (!isUid(identity.classUid ?? '') || !isUid(identity.instanceUid ?? '')) {
        cut(new Error('an instance without a UID'));
        return new PassThrough();
      }
      const file = incomingFile(folder, identity, limits.instanceBytes);
      incoming = file;
      // The library waits for a drain while further PDUs come; the gate holds them back instead.
      const stream = {
        write: (bytes: Uint8Array) => {
          file.write(bytes);
          const pressure = file.pressure();
          if (pressure !== undefined) {
            gate.hold();
            void pressure.then(() => gate.release());
          }
          return true;
        },
        end: () => gate.hold(),
        once: () => {},
      };
      return stream as unknown as Writable;
    }

    override createDatasetFromStoreWritableStream(
      _stream: Writable,
      _accepted: PresentationContext,
      callback: (dataset: never) => void,
    ): void {
      callback(undefined as never);
    }

    override cStoreRequest(
      request: RequestTypes.CStoreRequest,
      callback: (response: ResponseTypes.CStoreResponse) => void,
    ): void {
      const file = incoming;
      incoming = undefined;
      void keep(file)
        .then((answer) => {
          const response = responses.CStoreResponse.fromRequest(request);
          response.setStatus(statuses[answer]);
          callback(response);
          gate.release();
        })
        .catch(cut);
    }

    override nActionRequest(
      request: RequestTypes.NActionRequest,
      callback: (response: ResponseTypes.NActionResponse) => void,
    ): void {
      loose = 0;
      const response = responses.NActionResponse.fromRequest(request);
      void commitment(request)
        .then((isTaken) => {
          response.setStatus(isTaken ? storeStatus.success : storeStatus.processingFailure);
          callback(response);
        })
        .catch(cut);
    }

    override cCancelRequest(): void {}

    override abort(): void {
      socket.end();
    }
  }

  async function commitment(request: RequestTypes.NActionRequest): Promise<boolean> {
    const asked = readCommitment(request.getDataset()?.getElements() ?? {});
    if (asked === undefined) context.tell('commitment-refused', 'not-understood');
    if (asked === undefined || context.onCommitment === undefined) return false;
    try {
      return await context.onCommitment(asked, { peer: context.peer(), address: context.address });
    } catch (error) {
      context.tell('commitment-refused', codeOf(error));
      return false;
    }
  }

  async function keep(file: IncomingFile | undefined): Promise<StoreAnswer> {
    if (file === undefined) return 'not-understood';
    try {
      const received = await file.finish();
      const answer = await context.onInstance(received, { peer: context.peer() });
      if (answer !== 'kept') context.tell('instance-refused', answer);
      return answer;
    } catch (error) {
      context.tell('instance-refused', codeOf(error));
      return isRadError(error, 'RAD-INSTANCE-INVALID') ? 'not-understood' : 'out-of-resources';
    }
  }

  const scp = new StoreAssociation(socket, { connectTimeout: 0, associationTimeout: 3.6e6, pduTimeout: 3.6e6 });
  Object.assign(scp, { connected: true });
  scp.on('networkError', ((error: Error) => {
    context.tell('connection-cut', error.message.split('\n')[0]!.slice(0, 120));
    socket.destroy();
  }) as never);
  return {
    async abandon() {
      await incoming?.discard();
    },
  };
}

/** The code alone: the text of an error may hold what a peer sent. */
function codeOf(error: unknown): string {
  return isRadError(error) ? error.code : ((error as { readonly code?: string }).code ?? 'failed');
}

const implicitLittleEndian = '1.2.840.10008.1.2';

/** Accepts storage and verification, in the first proposed syntax that is read: one that names its value representations, if there is such. */
function answerContext(proposed: PresentationContext, commits: boolean): void {
  const abstract = proposed.getAbstractSyntaxUid();
  const isCommitment = commits && abstract === storageCommitment.classUid;
  if (abstract !== verification && !isCommitment && !isStorage(abstract)) {
    proposed.setResult(PresentationContextResult.RejectAbstractSyntaxNotSupported);
    return;
  }
  const read = proposed.getTransferSyntaxUids().filter((uid) => readableSyntaxes.includes(uid));
  const syntax = read.find((uid) => uid !== implicitLittleEndian) ?? read[0];
  if (syntax === undefined) proposed.setResult(PresentationContextResult.RejectTransferSyntaxesNotSupported);
  else proposed.setResult(PresentationContextResult.Accept, syntax);
}
