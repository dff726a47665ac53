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
}

/** Of an association that was rejected: another time may do (PS3.8, 9.3.4). */
const transient = 2;

/**
 * Makes requests over one association, which is never used again: not after a timeout, nor after an error.
 *
 * @throws RAD-PACS-UNREACHABLE, RAD-PACS-BUSY, RAD-PACS-REFUSED.
 */
export function perform(
  { from, title, host, port, tls, answerSeconds = 60 }: SendTarget,
  asked: readonly RequestTypes.Request[],
  onAccepted: (association: Association) => void,
  isDone: () => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const client = new Client();
    let ended = false;
    const end = (error?: Error) => {
      if (ended) return;
      ended = true;
      clearInterval(clock);
      if (error === undefined) return resolve();
      reject(error);
      abort(client);
    };
    let last = Date.now();
    const clock = setInterval(() => {
      if (Date.now() - last > answerSeconds * 1000)
        end(pacsError('RAD-PACS-UNREACHABLE', { peer: title, detail: `no answer in ${answerSeconds} s` }));
    }, 250).unref();
    for (const request of asked) {
      request.on('done', (() => {
        last = Date.now();
      }) as never);
      client.addRequest(request);
    }
    const on = (name: string, listener: (value: never) => void) => client.on(name, listener as never);
    on('associationAccepted', (association: Association) => {
      last = Date.now();
      onAccepted(association);
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
  });
}

/** Ends what may still be open: after a timeout nothing more may go over it. */
function abort(client: InstanceType<typeof Client>): void {
  try {
    client.abort();
  } catch {
    // There was no association.
  }
  const { network } = client as unknown as { readonly network?: { readonly socket: { destroy(): void } } };
  network?.socket.destroy();
}

function detailOf(error: Error): string {
  return error.message.replace(/^.*Connection error: /, '').replace(/\s+/g, ' ') || 'no connection';
}
