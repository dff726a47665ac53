import type { Socket } from 'node:net';
import type { requests as RequestTypes } from 'dcmjs-dimse';
import { pacsError } from '../errors.js';
import { type Association, Client } from './library.js';

/** A peer that takes instances. */
export interface SendTarget {
  /** Our own AE title. */
  readonly from: string;
  readonly title: string;
  readonly host: string;
  readonly port: number;
  /** Certificate authority, and key and certificate of our own, as PEM. */
  readonly tls?: { readonly ca?: string; readonly key?: string; readonly cert?: string };
  /** Most seconds without an answer; 60 by default. */
  readonly answerSeconds?: number;
  /** Most seconds of it all; an hour by default. */
  readonly longestSeconds?: number;
  /** Ends what is being asked. */
  readonly signal?: AbortSignal;
}

/** Of an association that was rejected: another time may do (PS3.8, 9.3.4). */
const transient = 2;
/** Most bytes of answers, which are short but for matches of a search. */
const mostAnswered = 64 * 2 ** 20;

/**
 * Makes requests over one association, which is never used again: not after a timeout, nor after an error.
 *
 * @param onAccepted may throw what then ends it.
 * @param enough aborted where the rest of the answers is not wanted.
 * @throws RAD-PACS-UNREACHABLE, RAD-PACS-BUSY, RAD-PACS-ANSWER, RAD-PACS-REFUSED.
 */
export function perform(
  { from, title, host, port, tls, answerSeconds = 60, longestSeconds = 3600, signal }: SendTarget,
  asked: readonly RequestTypes.Request[],
  onAccepted: (association: Association) => void,
  isDone: () => boolean,
  enough?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const client = new Client();
    let ended = false;
    const end = (error?: Error) => {
      if (ended) return;
      ended = true;
      clearInterval(clock);
      signal?.removeEventListener('abort', stopped);
      if (error !== undefined || enough?.aborted) abort(client);
      if (error === undefined) resolve();
      else reject(error);
    };
    const late = (seconds: number) =>
      pacsError('RAD-PACS-UNREACHABLE', { peer: title, detail: `no answer in ${seconds} s` });
    const stopped = () => end(pacsError('RAD-PACS-UNREACHABLE', { peer: title, detail: 'stopped' }));
    const began = Date.now();
    let last = began;
    const clock = setInterval(() => {
      if (Date.now() - last > answerSeconds * 1000) end(late(answerSeconds));
      else if (Date.now() - began > longestSeconds * 1000) end(late(longestSeconds));
    }, 250).unref();
    enough?.addEventListener('abort', () => end(), { once: true });
    for (const request of asked) {
      // A search or a retrieval answers many times before it is done.
      for (const name of ['response', 'done'])
        request.on(name, (() => {
          last = Date.now();
        }) as never);
      client.addRequest(request);
    }
    const on = (name: string, listener: (value: never) => void) => client.on(name, listener as never);
    on('associationAccepted', (association: Association) => {
      last = Date.now();
      try {
        onAccepted(association);
      } catch (error) {
        end(error as Error);
      }
    });
    on('associationRejected', ({ result, reason }: { readonly result: number; readonly reason: number }) => {
      const detail = `association rejected, reason ${reason}`;
      end(pacsError(result === transient ? 'RAD-PACS-BUSY' : 'RAD-PACS-REFUSED', { peer: title, detail }));
    });
    on('networkError', (error: Error) =>
      end(pacsError('RAD-PACS-UNREACHABLE', { peer: title, detail: detailOf(error) })),
    );
    on('closed', () =>
      end(
        isDone()
          ? undefined
          : pacsError('RAD-PACS-UNREACHABLE', {
              peer: title,
              detail: 'it ended the connection before it had answered',
            }),
      ),
    );
    client.send(host, port, from, title, tls === undefined ? {} : { securityOptions: { ...tls } });
    if (signal?.aborted) stopped();
    signal?.addEventListener('abort', stopped);
    let answered = 0;
    socketOf(client)?.on('data', (bytes) => {
      answered += bytes.length;
      if (answered > mostAnswered)
        end(pacsError('RAD-PACS-ANSWER', { peer: title, detail: `it is longer than ${mostAnswered} bytes` }));
    });
  });
}

/** Ends what may still be open: after a timeout nothing more may go over it. */
function abort(client: InstanceType<typeof Client>): void {
  try {
    client.abort();
  } catch {
    // There was no association.
  }
  socketOf(client)?.destroy();
}

/** The library counts no bytes and closes nothing at once; its socket can. */
function socketOf(client: InstanceType<typeof Client>): Socket | undefined {
  return (client as unknown as { readonly network?: { readonly socket: Socket } }).network?.socket;
}

function detailOf(error: Error): string {
  return error.message.replace(/^.*Connection error: /, '').replace(/\s+/g, ' ') || 'no connection';
}
