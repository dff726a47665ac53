import { randomUUID } from 'node:crypto';
import type { SentInstance } from '../dimse/send-instances.js';
import { pacsError } from '../errors.js';
import { readPart10Head } from '../files/part10.js';
import { multipartRelated, readMultipart } from './multipart.js';

/** A server of DICOMweb. */
export interface DicomwebTarget {
  /** Where its services begin: `https://pacs/dicom-web`. */
  readonly url: string;
  /** Headers of every request, as one that authorises. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly answerSeconds?: number;
}

/** Attributes as JSON (PS3.18, F). */
export type DicomJson = Readonly<Record<string, { readonly vr: string; readonly Value?: readonly unknown[] }>>;

export interface DicomwebClient {
  /** QIDO-RS: studies, series or instances. @example search('studies', { PatientID: '1' }) */
  search(path: string, matches: Readonly<Record<string, string>>): Promise<DicomJson[]>;
  /** WADO-RS: the instances of a study, a series, or one. */
  retrieve(path: string): Promise<Uint8Array[]>;
  /** STOW-RS. */
  store(files: readonly Uint8Array[]): Promise<SentInstance[]>;
}

/** Statuses that may pass: a gateway without its server, too many requests. */
const isPassing = (status: number) => status === 408 || status === 429 || status >= 500;

/** Asks and stores by DICOMweb (PS3.18). All throw RAD-PACS-UNREACHABLE, RAD-PACS-BUSY, RAD-PACS-REFUSED. */
export function dicomwebClient({ url, headers = {}, answerSeconds = 60 }: DicomwebTarget): DicomwebClient {
  const base = url.replace(/\/+$/, '');
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const peer = new URL(base).host;
    const signal = AbortSignal.timeout(answerSeconds * 1000);
    const request = { ...init, headers: { ...headers, ...init.headers }, signal };
    const response = await fetch(`${base}/${path}`, request).catch((error: Error) => {
      const { cause } = error as { cause?: { code?: string } };
      throw pacsError('RAD-PACS-UNREACHABLE', { peer, detail: cause?.code ?? error.message });
    });
    if (response.ok || response.status === 409) return response;
    const detail = `HTTP ${response.status}`;
    await response.body?.cancel();
    throw pacsError(isPassing(response.status) ? 'RAD-PACS-BUSY' : 'RAD-PACS-REFUSED', { peer, detail });
  };
  return {
    async search(path, matches) {
      const response = await ask(`${path}?${new URLSearchParams(matches)}`, {
        headers: { accept: 'application/dicom+json' },
      });
      return response.status === 204 ? [] : ((await response.json()) as DicomJson[]);
    },
    async retrieve(path) {
      const accept = 'multipart/related; type="application/dicom"; transfer-syntax=*';
      const response = await ask(path, { headers: { accept } });
      const type = response.headers.get('content-type') ?? '';
      return [...readMultipart(new Uint8Array(await response.arrayBuffer()), type)];
    },
    async store(files) {
      const boundary = `radscore-${randomUUID()}`;
      const response = await ask('studies', {
        method: 'POST',
        headers: {
          accept: 'application/dicom+json',
          'content-type': `multipart/related; type="application/dicom"; boundary=${boundary}`,
        },
        body: multipartRelated(files, boundary) as Uint8Array<ArrayBuffer>,
      });
      const failed = failuresOf((await response.json().catch(() => ({}))) as DicomJson);
      return files.map((file) => {
        const { instanceUid } = readPart10Head(file);
        const status = failed.get(instanceUid);
        if (status === undefined && response.ok) return { instanceUid, outcome: 'sent' as const };
        return { instanceUid, outcome: 'refused' as const, status: (status ?? 0).toString(16).padStart(4, '0') };
      });
    },
  };
}

/** What could not be stored, and why: Failed SOP Sequence (0008,1198). */
function failuresOf(answer: DicomJson): Map<string, number> {
  const items = (answer['00081198']?.Value ?? []) as DicomJson[];
  return new Map(
    items.map((item) => [String(item['00081155']?.Value?.[0]), Number(item['00081197']?.Value?.[0] ?? 0x0110)]),
  );
}
