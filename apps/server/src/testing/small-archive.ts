import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { instanceHeader } from '@radscore/dicom';
import { multipartRelated } from '../../../../packages/host-pacs/src/dicomweb/multipart.js';
import { smallStudy } from '../../../../packages/host-pacs/src/testing/dicom-files.js';

export interface HeldInstance {
  readonly patient: string;
  readonly study: string;
  readonly series: string;
  readonly uid: string;
  readonly modality: string;
  readonly bytes: Uint8Array;
}

/** An archive of DICOMweb on loopback that can be made to answer otherwise than it should. For tests alone. */
export interface SmallArchive {
  /** Of QIDO-RS and WADO-RS. */
  readonly url: string;
  held: HeldInstance[];
  /** Paths that it was asked for. */
  asked: string[];
  /** Answers otherwise than an archive should; false where it answers as it should. */
  instead: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  close(): void;
}

/** A CT of so many slices of 16 x 16 with its outlines, as an archive holds it. */
export async function heldStudy(id: string, slices = 2): Promise<HeldInstance[]> {
  return (await smallStudy(16, slices, id)).map(({ bytes }) => {
    const { studyUid, seriesUid, instanceUid, modality } = instanceHeader({ name: '', bytes });
    return { patient: id, study: studyUid, series: seriesUid, uid: instanceUid, modality, bytes };
  });
}

export const sendParts = (response: ServerResponse, files: readonly Uint8Array[]) =>
  response
    .writeHead(200, { 'content-type': 'multipart/related; type="application/dicom"; boundary=b' })
    .end(multipartRelated(files, 'b'));
export const sendMatches = (response: ServerResponse, matches: readonly object[]) =>
  response.writeHead(200, { 'content-type': 'application/dicom+json' }).end(JSON.stringify(matches));
export const value = (vr: string, ...Value: unknown[]) => ({ vr, Value });
export const isRetrieval = (path: string) => /\/series\/[^/?]+$/.test(path);

/** Answers QIDO-RS and WADO-RS of what it holds. */
export async function smallArchive(): Promise<SmallArchive> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(request.url!, 'http://archive');
    archive.asked.push(pathname);
    if (archive.instead?.(request, response)) return;
    const [, , study, , series, instances] = pathname.split('/').slice(1);
    const of = archive.held.filter(
      (each) => (study ?? each.study) === each.study && (series ?? each.series) === each.series,
    );
    if (series !== undefined && instances === undefined) {
      const files = of.map(({ bytes }) => bytes);
      sendParts(response, files);
      return;
    }
    const unique = (key: 'study' | 'series' | 'uid') => [...new Map(of.map((each) => [each[key], each])).values()];
    const studyOf = ({ study: uid, patient }: HeldInstance) => {
      const all = of.filter((each) => each.study === uid);
      return {
        '0020000D': value('UI', uid),
        '00100020': value('LO', patient),
        '00100010': value('PN', { Alphabetic: `Doe^${patient}` }),
        '00100030': value('DA', '19500101'),
        '00080020': value('DA', '20260105'),
        '00080050': value('SH', `A-${uid.slice(-6)}`),
        '00081030': value('LO', 'CT Abdomen'),
        '00080061': value('CS', ...new Set(all.map(({ modality }) => modality))),
        '00201208': value('IS', all.length),
      };
    };
    const seriesOf = ({ series: uid, modality }: HeldInstance) => ({
      '0020000E': value('UI', uid),
      '00080060': value('CS', modality),
      '00180015': value('CS', 'LIVER'),
    });
    const matches =
      study === undefined
        ? unique('study').map(studyOf)
        : instances === undefined
          ? unique('series').map(seriesOf)
          : unique('uid').map(({ uid }) => ({ '00080018': value('UI', uid) }));
    const wanted = ['StudyInstanceUID', 'AccessionNumber', 'PatientID'].flatMap(
      (key) => searchParams.get(key) ?? [],
    )[0];
    const found = matches.filter(
      (match) => wanted === undefined || Object.values(match).some(({ Value }) => Value.includes(wanted)),
    );
    const offset = Number(searchParams.get('offset') ?? 0);
    sendMatches(response, found.slice(offset, offset + Number(searchParams.get('limit') ?? 100)));
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const archive: SmallArchive = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/dicom-web`,
    ...{ held: [], asked: [], instead: undefined },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return archive;
}
