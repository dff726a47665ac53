import type { Socket } from 'node:net';
import { isRadError } from '@radscore/core';
import { readableSyntaxes } from '@radscore/dicom';
import type { requests as RequestTypes, responses as ResponseTypes } from 'dcmjs-dimse';
import { type IncomingFile, incomingFile, type ReceivedFile } from '../files/incoming-file.js';
import { isUid } from '../files/part10.js';
import { readStoreRequest, type StoreRequest, storeResponse } from './command-set.js';
import { type Association, constants, type PresentationContext, responses, Scp, storeStatus } from './library.js';
import type { NodeLimits } from './limits.js';
import { type DataValue, dataPdu, type PduGate } from './pdu-gate.js';
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
/** Commands are a few UIDs and numbers. */
const mostCommand = 64 * 1024;
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

/** An instance that is being received. */
interface Storing {
  readonly contextId: number;
  readonly request: StoreRequest;
  readonly file: IncomingFile;
}

/**
 * Answers what comes over one connection. C-STORE is answered here: the library would copy every data set several times and fill buffers of
 * a megabyte for each answer. The rest is the library's.
 */
export function associationOf(socket: Socket, context: AssociationContext): { abandon(): Promise<void> } {
  const { gate, folder, limits } = context;
  /** Transfer syntaxes of the presentation contexts that were accepted. */
  const syntaxes = new Map<number, string>();
  let storing: Storing | undefined;
  let command: Buffer[] = [];
  let commandLength = 0;
  // What is no instance is kept in memory by the library until it is whole.
  let loose = 0;
  gate.on('data', (pdu: Buffer) => {
    loose += pdu.length;
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
    for (const { context: each } of proposed) {
      answerContext(each, context.onCommitment !== undefined);
      const syntax = each.getAcceptedTransferSyntaxUid();
      if (syntax) syntaxes.set(each.getPresentationContextId(), syntax);
    }
    asked.setMaxPduLength(limits.pduBytes);
    scp.sendAssociationAccept();
  };

  gate.on('value', (value: DataValue) => guarded(() => takeValue(value)));

  function takeValue(value: DataValue): void {
    const { contextId, isCommand } = value;
    const syntax = syntaxes.get(contextId);
    if (syntax === undefined) throw new Error('data outside of the accepted presentation contexts');
    if (storing !== undefined) {
      if (isCommand || contextId !== storing.contextId) throw new Error('an instance that is not ended');
      takeData(storing, value);
    } else if (isCommand) takeCommand(value, syntax);
    else gate.emit('data', dataPdu(value));
  }

  function takeCommand(value: DataValue, syntax: string): void {
    const { contextId, isLast, parts } = value;
    command.push(...parts);
    commandLength += parts.reduce((sum, part) => sum + part.length, 0);
    if (commandLength > mostCommand) throw new Error('a command that is too long');
    if (!isLast) return;
    const whole = Buffer.concat(command);
    command = [];
    commandLength = 0;
    const request = readStoreRequest(whole);
    if (request === undefined) gate.emit('data', dataPdu({ ...value, parts: [whole] }));
    else beginStore(contextId, syntax, request);
  }

  function beginStore(contextId: number, syntaxUid: string, request: StoreRequest): void {
    loose = 0;
    const { classUid, instanceUid } = request;
    if (!isUid(classUid) || !isUid(instanceUid)) throw new Error('an instance without a UID');
    if (request.hasDataset) {
      const file = incomingFile(folder, { classUid, instanceUid, syntaxUid }, limits.instanceBytes);
      storing = { contextId, request, file };
    } else answerStore(contextId, request, 'not-understood');
  }

  function takeData({ contextId, request, file }: Storing, { parts, isLast }: DataValue): void {
    for (const part of parts) file.write(part);
    if (isLast) {
      storing = undefined;
      gate.hold();
      void keep(file)
        .then((answer) => {
          answerStore(contextId, request, answer);
          gate.release();
        })
        .catch(cut);
      return;
    }
    const pressure = file.pressure();
    if (pressure === undefined) return;
    gate.hold();
    void pressure.then(() => gate.release());
  }

  function answerStore(contextId: number, request: StoreRequest, answer: StoreAnswer): void {
    const parts = [storeResponse(request, statuses[answer])];
    socket.write(dataPdu({ contextId, isCommand: true, isLast: true, parts }));
  }

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

  async function keep(file: IncomingFile): Promise<StoreAnswer> {
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
      await storing?.file.discard();
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
