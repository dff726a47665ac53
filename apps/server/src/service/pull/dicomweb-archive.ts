import { type DicomJson, dicomwebClient, isUid, pacsError } from '@radscore/host-pacs';
import type { Inbox } from '../inbox/inbox.js';
import { takeFile } from '../inbox/take-file.js';
import type { Log } from '../log.js';
import type { Archive, Site } from '../site/site-schema.js';
import { type ArchiveClient, type FoundStudy, mostSeries, searchKeys } from './archive.js';
import { credentialHeaders } from './credentials.js';

export interface DicomwebArchiveOptions {
  readonly name: string;
  readonly archive: Extract<Archive, { kind: 'dicomweb' }>;
  readonly inbox: Inbox;
  readonly limits: Site['inbox'];
  readonly log: Log;
  readonly signal: AbortSignal;
}

const pageSize = 100;
const pageOfInstances = 1000;

/** An archive that speaks DICOMweb: searched by QIDO-RS, fetched by WADO-RS. */
export function dicomwebArchive(options: DicomwebArchiveOptions): ArchiveClient {
  const { name, archive, inbox, limits, log, signal } = options;
  const { url, auth, answerSeconds } = archive;
  const client = async () =>
    dicomwebClient({ url, headers: await credentialHeaders(name, auth), answerSeconds, signal });

  /** Page for page, until one brings nothing new: some servers have shorter pages, or know no offset. One more than `most` where there are more. */
  const pages = async (path: string, keys: Record<string, string>, tag: string, size: number, most: number) => {
    const found = new Map<string, DicomJson>();
    for (;;) {
      const page = { ...keys, limit: String(size), offset: String(found.size) };
      const matches = await (await client()).search(path, page);
      const before = found.size;
      for (const match of matches) found.set(uidOf(name, match, tag), match);
      if (found.size === before || found.size > most) break;
    }
    return [...found].slice(0, most + 1);
  };

  return {
    async find(query, most) {
      const keys = {
        ...searchKeys(query),
        // What a server need not say of itself (PS3.18, 10.6.3.3).
        includefield: 'StudyDescription',
      };
      const found = await pages('studies', keys, '0020000D', pageSize, most);
      return { studies: found.slice(0, most).map(([uid, match]) => studyOf(uid, match)), more: found.length > most };
    },
    async series(study) {
      const found = await pages(
        `studies/${study}/series`,
        { includefield: 'BodyPartExamined' },
        '0020000E',
        pageSize,
        mostSeries,
      );
      return found.map(([uid, match]) => ({
        uid,
        modality: textOf(match, '00080060'),
        bodyPart: textOf(match, '00180015'),
      }));
    },
    async instances(study, series, most) {
      const path = `studies/${study}/series/${series}/instances`;
      return (await pages(path, {}, '00080018', pageOfInstances, most)).map(([uid]) => uid);
    },
    async fetch(study, series) {
      const refused: string[] = [];
      for await (const part of (await client()).retrieve(`studies/${study}/series/${series}`, limits.maxUploadBytes)) {
        const taken = await takeFile(inbox, part, { source: `pull ${name}`, most: limits.maxInstanceBytes, study });
        if (taken.answer === 'kept') continue;
        const problem = taken.problem ?? taken.answer;
        log.warn({ code: 'instance-refused', peer: name, problem });
        const isLarge = problem === 'RAD-INSTANCE-TOO-LARGE';
        // The disk may have room later: nothing more is asked for until then.
        if (taken.answer === 'out-of-resources' && !isLarge)
          throw pacsError('RAD-PACS-BUSY', { peer: name, detail: problem });
        refused.push(problem);
      }
      return { refused };
    },
  };
}

/** What a peer calls a UID goes into addresses. */
function uidOf(peer: string, match: DicomJson, tag: string): string {
  const uid = textOf(match, tag);
  if (isUid(uid)) return uid;
  throw pacsError('RAD-PACS-ANSWER', { peer, detail: 'a match without a UID' });
}

function studyOf(uid: string, match: DicomJson): FoundStudy {
  const count = Number(textOf(match, '00201208'));
  return {
    uid,
    patient: {
      id: textOf(match, '00100020').trim(),
      name: nameOf(match, '00100010'),
      birthDate: textOf(match, '00100030'),
    },
    date: textOf(match, '00080020'),
    description: textOf(match, '00081030'),
    accession: textOf(match, '00080050'),
    modalities: (match['00080061']?.Value ?? []).map(String),
    ...(Number.isInteger(count) && count > 0 && { instances: count }),
  };
}

/** A name is an object with its ways of writing it (PS3.18, F.2.2). */
function nameOf(match: DicomJson, tag: string): string {
  const value = match[tag]?.Value?.[0];
  const name =
    typeof value === 'object' && value !== null ? (value as { readonly Alphabetic?: unknown }).Alphabetic : '';
  return typeof name === 'string' ? name.trim() : '';
}

function textOf(match: DicomJson, tag: string): string {
  const value = match[tag]?.Value?.[0];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
