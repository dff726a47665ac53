import { randomUUID } from 'node:crypto';
import { isRadError } from '@radscore/core';
import { isPassing } from '../dimse/library.js';
import type { SentInstance } from '../dimse/send-instances.js';
import { readPart10Head } from '../files/part10.js';
import { type Answer, boundedFetch, type DicomwebTarget } from './bounded-fetch.js';
import { boundaryOf, multipartRelated } from './multipart.js';
import { multipartStream } from './multipart-stream.js';

/** Attributes as JSON (PS3.18, F). */
export type DicomJson = Readonly<Record<string, { readonly vr: string; readonly Value?: readonly unknown[] }>>;

export interface DicomwebClient {
  /** QIDO-RS: studies, series or instances. @example search('studies', { PatientID: '1' }) */
  search(path: string, matches: Readonly<Record<string, string>>): Promise<DicomJson[]>;
  /**
   * WADO-RS: the instances of a study, a series, or one, each as the pieces it comes in. Each is read to its end before the next; one that
   * is not read any more ends the request.
   *
   * @param most bytes of the whole answer.
   */
  retrieve(path: string, most: number): AsyncGenerator<AsyncIterable<Uint8Array>>;
  /** STOW-RS. */
  store(files: readonly Uint8Array[]): Promise<SentInstance[]>;
}

/** Answers that are no instance are short: thousands of matches. */
const longestText = 32 * 2 ** 20;
/** Some of the instances were not stored (PS3.18, 10.5.3). */
const conflict = 409;

/**
 * Asks and stores by DICOMweb (PS3.18). All throw RAD-PACS-UNREACHABLE, RAD-PACS-BUSY, RAD-PACS-REFUSED, RAD-PACS-ANSWER. Redirections
 * are not followed: credentials go where they are meant for.
 */
export function dicomwebClient(target: DicomwebTarget): DicomwebClient {
  const ask = boundedFetch(target);
  const json = { accept: 'application/dicom+json' };
  return {
    async search(path, matches) {
      const answer = await ask(`${path}?${new URLSearchParams(matches)}`, { headers: json });
      const text = await textOf(answer);
      return answer.status === 204 ? [] : matchesOf(text, answer);
    },
    async *retrieve(path, most) {
      const accept = 'multipart/related; type="application/dicom"; transfer-syntax=*';
      const answer = await ask(path, { headers: { accept } });
      const body = answer.body(most);
      try {
        // A single instance may come bare.
        if (/^application\/dicom\b(?!\+)/i.test(answer.type)) yield body;
        else yield* multipartStream(body, boundaryOf(answer.type));
      } catch (error) {
        throw isRadError(error, 'RAD-INSTANCE-INVALID') ? answer.unusable(String(error.values.problem)) : error;
      } finally {
        answer.end();
      }
    },
    async store(files) {
      const boundary = `radscore-${randomUUID()}`;
      const type = `multipart/related; type="application/dicom"; boundary=${boundary}`;
      const headers = { ...json, 'content-type': type };
      const body = multipartRelated(files, boundary) as Uint8Array<ArrayBuffer>;
      const answer = await ask('studies', { method: 'POST', headers, body }, [conflict]);
      const failed = failuresOf(await textOf(answer));
      return files.map((file) => {
        const { instanceUid } = readPart10Head(file);
        const status = failed.get(instanceUid);
        if (status === undefined && answer.status !== conflict) return { instanceUid, outcome: 'sent' as const };
        const outcome = status !== undefined && isPassing(status) ? 'busy' : 'refused';
        return { instanceUid, outcome, status: (status ?? 0).toString(16).padStart(4, '0') } as const;
      });
    },
  };
}

async function textOf(answer: Answer): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of answer.body(longestText)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** A list of data sets, and nothing else. */
function matchesOf(text: string, answer: Answer): DicomJson[] {
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const isElement = (value: unknown) => isObject(value) && (value.Value === undefined || Array.isArray(value.Value));
  const found = parsed(text);
  if (Array.isArray(found) && found.every((each) => isObject(each) && Object.values(each).every(isElement)))
    return found as DicomJson[];
  throw answer.unusable('it is no list of matches');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What could not be stored, and why: Failed SOP Sequence (0008,1198). */
function failuresOf(text: string): Map<string, number> {
  const answer = (parsed(text) ?? {}) as DicomJson;
  const items = (answer['00081198']?.Value ?? []) as DicomJson[];
  return new Map(
    items.map((item) => [String(item['00081155']?.Value?.[0]), Number(item['00081197']?.Value?.[0] ?? 0x0110)]),
  );
}
