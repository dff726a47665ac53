import type { Socket } from 'node:net';
import type { Writable } from 'node:stream';
import { isRadError } from '@radscore/core';
import { readableSyntaxes } from '@radscore/dicom';
import type { requests as RequestTypes, responses as ResponseTypes } from 'dcmjs-dimse';
import { type IncomingFile, incomingFile, type ReceivedFile } from '../files/incoming-file.js';
import { isUid } from '../files/part10.js';
import { type Association, constants, type PresentationContext, responses, Scp, storeStatus } from './library.js';
import type { NodeLimits } from './limits.js';
import type { PduGate } from './pdu-gate.js';

/** What became of an instance. */
export type StoreAnswer = 'kept' | 'out-of-resources' | 'mismatch' | 'not-understood';

/** What an association needs to know of its node. */
export interface AssociationContext {
  readonly folder: string;
  readonly limits: NodeLimits;
  readonly gate: PduGate;
  readonly onInstance: (received: ReceivedFile, from: { readonly peer: string }) => Promise<StoreAnswer>;
  readonly admit: (calling: string, called: string) => 'accepted' | 'called-unknown' | 'calling-unknown' | 'limit';
  readonly peer: () => string;
  readonly refused: (detail: string) => void;
  readonly tell: (code: 'instance-refused' | 'connection-cut', detail: string) => void;
}

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

  class StoreAssociation extends Scp {
    override associationRequested(asked: Association): void {
      const answer = context.admit(asked.getCallingAeTitle().trim(), asked.getCalledAeTitle().trim());
      if (answer !== 'accepted') {
        const [result, source, reason] = rejections[answer];
        this.sendAssociationReject(result, source, reason);
        context.refused(answer);
        return;
      }
      for (const { context: proposed } of asked.getPresentationContexts()) answerContext(proposed);
      asked.setMaxPduLength(limits.pduBytes);
      this.sendAssociationAccept();
    }

    override associationReleaseRequested(): void {
      this.sendAssociationReleaseResponse();
      setTimeout(() => socket.end(), 0);
    }

    override cEchoRequest(
      request: RequestTypes.CEchoRequest,
      callback: (response: ResponseTypes.CEchoResponse) => void,
    ): void {
      const response = responses.CEchoResponse.fromRequest(request);
      response.setStatus(storeStatus.success);
      callback(response);
    }

    override createStoreWritableStream(accepted: PresentationContext, request: RequestTypes.CStoreRequest): Writable {
      const file = incomingFile(
        folder,
        {
          classUid: request.getAffectedSopClassUid(),
          instanceUid: request.getAffectedSopInstanceUid(),
          syntaxUid: accepted.getAcceptedTransferSyntaxUid()!,
        },
        limits.instanceBytes,
      );
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
      void keep(file).then((answer) => {
        const response = responses.CStoreResponse.fromRequest(request);
        response.setStatus(statuses[answer]);
        callback(response);
        gate.release();
      });
    }

    override cCancelRequest(): void {}

    override abort(): void {
      socket.end();
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
      context.tell(
        'instance-refused',
        isRadError(error) ? error.code : ((error as { code?: string }).code ?? 'failed'),
      );
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

const implicitLittleEndian = '1.2.840.10008.1.2';

/** Accepts storage and verification, in the first proposed syntax that is read: one that names its value representations, if there is such. */
function answerContext(proposed: PresentationContext): void {
  const abstract = proposed.getAbstractSyntaxUid();
  if (abstract !== verification && !isStorage(abstract)) {
    proposed.setResult(PresentationContextResult.RejectAbstractSyntaxNotSupported);
    return;
  }
  const read = proposed.getTransferSyntaxUids().filter((uid) => readableSyntaxes.includes(uid));
  const syntax = read.find((uid) => uid !== implicitLittleEndian) ?? read[0];
  if (syntax === undefined) proposed.setResult(PresentationContextResult.RejectTransferSyntaxesNotSupported);
  else proposed.setResult(PresentationContextResult.Accept, syntax);
}
