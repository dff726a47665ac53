import { errorAnswerSchema, type UploadLimits, uploadedSchema } from '@radscore/api';
import { coreError, isRadError, reviveError, throwIfCancelled } from '@radscore/core';
import { isDicom } from '@radscore/dicom';
import { webError } from '../errors.js';
import { blobOf, bytesOf, type DroppedFile, type DroppedFiles } from '../files/dropped-files.js';

/** What became of a file: `kept`, why the service did not keep it, or why it was not sent. */
export type UploadOutcome =
  | 'kept'
  | 'not-dicom'
  | 'too-large'
  | 'unreadable'
  | 'not-understood'
  | 'mismatch'
  | 'out-of-resources';

/** A file under way. */
export interface UploadStep {
  readonly path: string;
  /** Bytes of it that have left. */
  readonly sent: number;
  /** Undefined while it is under way. */
  readonly outcome: UploadOutcome | undefined;
}

export interface UploadSetting {
  readonly limits: UploadLimits;
  /** Of every request: the word of the session. */
  readonly headers: () => Readonly<Record<string, string>>;
  /** Told whenever files go on; a file may be named several times. */
  readonly onStep: (steps: readonly UploadStep[]) => void;
  readonly signal: AbortSignal;
}

/** So much is sent at once: a request for each slice would wait more than it sends. */
const most = { files: 64, bytes: 32 * 2 ** 20 } as const;
/** Enough of a file to tell whether it is DICOM. */
const sniffBytes = 256;

/**
 * Sends files to the service by STOW-RS, some at a time. What is no DICOM, or larger than the service takes, is told and not sent. Sending
 * a file again is no harm, so after a stop or an error it is called again with what has no outcome.
 *
 * @throws RAD-UPLOAD-TOO-LARGE before anything is sent; RAD-SERVER-SILENT; the coded error that the service answers; RAD-CANCELLED.
 */
export async function uploadInstances(files: DroppedFiles, setting: UploadSetting): Promise<void> {
  const { limits, onStep } = setting;
  const total = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > limits.uploadBytes) throw webError('RAD-UPLOAD-TOO-LARGE', { bytes: total, limit: limits.uploadBytes });
  let batch: { readonly path: string; readonly file: Blob }[] = [];
  let bytes = 0;
  const flush = async () => {
    if (batch.length > 0) await send(batch, setting);
    batch = [];
    bytes = 0;
  };
  for (const [path, file] of files) {
    throwIfCancelled(setting);
    // What is unpacked lies in memory: what waits goes first, so that this is little beside one file.
    if (batch.length === most.files || bytes + file.size > most.bytes) await flush();
    const ready = await readyToSend({ path, file }, limits);
    if (typeof ready === 'string') {
      onStep([{ path, sent: 0, outcome: ready }]);
      continue;
    }
    batch.push({ path, file: ready });
    bytes += file.size;
  }
  await flush();
}

/** The content of a file, unpacked where it was in an archive; why it is not sent otherwise. */
async function readyToSend(given: DroppedFile, { instanceBytes }: UploadLimits): Promise<Blob | UploadOutcome> {
  if (given.file.size > instanceBytes) return 'too-large';
  try {
    return isDicom(await bytesOf(given, sniffBytes)) ? await blobOf(given) : 'not-dicom';
  } catch (error) {
    if (isRadError(error, 'RAD-DROPPED-UNREADABLE') || isRadError(error, 'RAD-ZIP-INVALID')) return 'unreadable';
    throw error;
  }
}

async function send(
  batch: readonly { readonly path: string; readonly file: Blob }[],
  { headers, onStep, signal }: UploadSetting,
): Promise<void> {
  const boundary = `radscore-${Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('')}`;
  const parts: BlobPart[] = [];
  const starts: number[] = [];
  let length = 0;
  const add = (part: string | Blob) => {
    parts.push(part);
    length += typeof part === 'string' ? part.length : part.size;
  };
  for (const given of batch) {
    add(`--${boundary}\r\nContent-Type: application/dicom\r\n\r\n`);
    starts.push(length);
    add(given.file);
    add('\r\n');
  }
  add(`--${boundary}--\r\n`);
  const steps = (loaded: number) =>
    batch.map(({ path, file }, i) => ({
      path,
      sent: Math.min(Math.max(loaded - starts[i]!, 0), file.size),
      outcome: undefined,
    }));
  onStep(steps(0));
  const text = await post(new Blob(parts), {
    headers: {
      ...headers(),
      accept: 'application/json',
      'content-type': `multipart/related; type="application/dicom"; boundary=${boundary}`,
    },
    onLoaded: (loaded) => onStep(steps(loaded)),
    signal,
  });
  const answer = uploadedSchema.safeParse(jsonOf(text));
  if (!answer.success || answer.data.files.length !== batch.length)
    throw webError('RAD-SERVER-SILENT', { detail: 'it is of another version than the page' });
  onStep(batch.map(({ path, file }, i) => ({ path, sent: file.size, outcome: answer.data.files[i]!.answer })));
}

interface Posting {
  readonly headers: Readonly<Record<string, string>>;
  readonly onLoaded: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Posts by the old interface of browsers, as the new one does not tell how much has left. */
function post(body: Blob, { headers, onLoaded, signal }: Posting): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    const ended = (settle: () => void) => () => {
      signal.removeEventListener('abort', stop);
      settle();
    };
    const silent = (detail: string) => reject(webError('RAD-SERVER-SILENT', { detail }));
    request.open('POST', '/api/dicom-web/studies');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onLoaded(loaded);
    request.onerror = ended(() => silent('the connection ended'));
    request.onabort = ended(() => reject(coreError('RAD-CANCELLED', {})));
    request.onload = ended(() => {
      const refused = errorAnswerSchema.safeParse(jsonOf(request.responseText));
      if (refused.success) reject(reviveError(refused.data.error));
      // 409: none was kept, which the answer tells of each.
      else if (request.status < 300 || request.status === 409) resolve(request.responseText);
      else silent(`status ${request.status}`);
    });
    signal.addEventListener('abort', stop);
    request.send(body);
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
