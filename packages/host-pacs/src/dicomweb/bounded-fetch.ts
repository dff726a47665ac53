import { pacsError } from '../errors.js';

/** A server of DICOMweb. */
export interface DicomwebTarget {
  /** Where its services begin: `https://pacs/dicom-web`. */
  readonly url: string;
  /** Headers of every request, as one that authorises. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Most seconds in which nothing comes; 60 by default. */
  readonly answerSeconds?: number;
  /** Most seconds of one answer; an hour by default. */
  readonly longestSeconds?: number;
  /** Ends what is being asked. */
  readonly signal?: AbortSignal;
}

/** An answer whose body has not been read. */
export interface Answer {
  readonly status: number;
  /** Its content type. */
  readonly type: string;
  /** The pieces of its body. @throws RAD-PACS-ANSWER for more than so many bytes, RAD-PACS-UNREACHABLE where it is cut off. */
  body(most: number): AsyncGenerator<Uint8Array, void, undefined>;
  /** Ends an answer that is not read to its end. */
  end(): void;
  /** That what it says cannot be used. */
  unusable(detail: string): Error;
}

/** Statuses that may pass: a gateway without its server, too many requests. */
const isPassing = (status: number) => status === 408 || status === 429 || status >= 500;

/** Asks by HTTP; an answer ends when nothing comes for too long, when all of it takes too long, or at so many bytes. */
export function boundedFetch({ url, headers = {}, answerSeconds = 60, longestSeconds = 3600, signal }: DicomwebTarget) {
  const base = url.replace(/\/+$/, '');
  const peer = new URL(base).host;

  return async (path: string, init: RequestInit, alsoTaken: readonly number[] = []): Promise<Answer> => {
    const stop = new AbortController();
    const after = (seconds: number) =>
      setTimeout(() => stop.abort(new Error(`no answer in ${seconds} s`)), seconds * 1000).unref();
    let idle = after(answerSeconds);
    const whole = after(longestSeconds);
    const stopped = () => stop.abort(new Error('stopped'));
    if (signal?.aborted) stopped();
    signal?.addEventListener('abort', stopped);
    const end = () => {
      signal?.removeEventListener('abort', stopped);
      clearTimeout(idle);
      clearTimeout(whole);
      stop.abort(new Error('not read'));
    };
    const unreachable = ({ message, cause }: Error) => {
      const reason = stop.signal.aborted ? (stop.signal.reason as Error).message : undefined;
      end();
      const detail = reason ?? (cause as { readonly code?: string } | undefined)?.code ?? message;
      return pacsError('RAD-PACS-UNREACHABLE', { peer, detail });
    };
    const unusable = (detail: string) => pacsError('RAD-PACS-ANSWER', { peer, detail });
    const sent = { ...headers, ...init.headers };
    const response = await fetch(`${base}/${path}`, {
      ...init,
      headers: sent,
      redirect: 'manual',
      signal: stop.signal,
    }).catch((error: Error) => {
      throw unreachable(error);
    });
    clearTimeout(idle);
    if (!response.ok && !alsoTaken.includes(response.status)) {
      end();
      const code = isPassing(response.status) ? 'RAD-PACS-BUSY' : 'RAD-PACS-REFUSED';
      throw pacsError(code, { peer, detail: `HTTP ${response.status}` });
    }
    const reader = response.body?.getReader();
    async function* body(most: number): AsyncGenerator<Uint8Array, void, undefined> {
      let total = 0;
      try {
        while (reader !== undefined) {
          // What the disk takes is not the peer's time.
          idle = after(answerSeconds);
          const { value, done } = await reader.read().catch((error: Error) => {
            throw unreachable(error);
          });
          clearTimeout(idle);
          if (done) return;
          total += value.length;
          if (total > most) throw unusable(`it is longer than ${most} bytes`);
          yield value;
        }
      } finally {
        end();
      }
    }
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, body, unusable, end };
  };
}
