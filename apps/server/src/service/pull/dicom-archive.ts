import { findMatches, isUid, moveSeries, pacsError, type SendTarget } from '@radscore/host-pacs';
import type { Archive } from '../site/site-schema.js';
import { type ArchiveClient, type FoundStudy, mostSeries, searchKeys } from './archive.js';

export interface DicomArchiveOptions {
  readonly name: string;
  readonly archive: Extract<Archive, { kind: 'dicom' }>;
  /** Title of our own node, which instances are moved to. */
  readonly title: string;
  readonly signal: AbortSignal;
}

type Match = Readonly<Record<string, string>>;

/** An archive that speaks DIMSE: searched by C-FIND, fetched by C-MOVE to our own node, which keeps what comes. */
export function dicomArchive({ name, archive, title, signal }: DicomArchiveOptions): ArchiveClient {
  const { host, port, tls, answerSeconds } = archive;
  const target: SendTarget = {
    ...{ from: title, title: archive.title, host, port, answerSeconds, signal },
    ...(tls && { tls: {} }),
  };
  const uidOf = (match: Match, keyword: string): string => {
    const uid = (match[keyword] ?? '').trim();
    if (isUid(uid)) return uid;
    throw pacsError('RAD-PACS-ANSWER', { peer: name, detail: 'a match without a UID' });
  };
  return {
    async find(query, most) {
      const { matches, more } = await findMatches(target, 'STUDY', searchKeys(query), most);
      return { studies: matches.map((match) => studyOf(uidOf(match, 'StudyInstanceUID'), match)), more };
    },
    async series(study) {
      const keys = { StudyInstanceUID: study, BodyPartExamined: '' };
      const { matches } = await findMatches(target, 'SERIES', keys, mostSeries);
      return matches.map((match) => ({
        uid: uidOf(match, 'SeriesInstanceUID'),
        modality: (match.Modality ?? '').trim(),
        bodyPart: (match.BodyPartExamined ?? '').trim(),
      }));
    },
    async instances(study, series, most) {
      const keys = { StudyInstanceUID: study, SeriesInstanceUID: series };
      const { matches } = await findMatches(target, 'IMAGE', keys, most + 1);
      return [...new Set(matches.map((match) => uidOf(match, 'SOPInstanceUID')))];
    },
    async fetch(study, series) {
      await moveSeries(target, title, { study, series });
      // What our node refused it has told the sender and the log; here it is seen by what is missing.
      return { refused: [] };
    },
  };
}

function studyOf(uid: string, match: Match): FoundStudy {
  const count = Number(match.NumberOfStudyRelatedInstances);
  const text = (keyword: string) => (match[keyword] ?? '').trim();
  return {
    uid,
    patient: { id: text('PatientID'), name: text('PatientName'), birthDate: text('PatientBirthDate') },
    date: text('StudyDate'),
    description: text('StudyDescription'),
    accession: text('AccessionNumber'),
    modalities: (match.ModalitiesInStudy ?? '').split('\\').flatMap((each) => each.trim() || []),
    ...(Number.isInteger(count) && count > 0 && { instances: count }),
  };
}
