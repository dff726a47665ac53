import { compareReaders, type ExtractionRequest } from '@radscore/cases';
import type { ErrorData } from '@radscore/core';
import type { StandardScale } from '@radscore/image';
import type { Protocol } from '@radscore/protocol';
import { studyError } from '../errors.js';
import { protocolRequests } from '../measure/protocol-requests.js';
import type { ReaderAgreement, StudyCohort } from '../study/types.js';

type Comparing = Parameters<typeof compareReaders>[1];

/** Whose outlines of each patient are measured. */
export interface Adjudicated {
  readonly requests: readonly ExtractionRequest[];
  readonly adjudication: NonNullable<ReaderAgreement['adjudication']>;
  readonly warnings: readonly ErrorData[];
}

/**
 * The requests of a study with two readers and a senior one (`readers.adjudicated`): the first reader's outlines, but the senior's where
 * the volumes of any measured region differ by 5 % or more between the two. Where the senior's are needed and not there, the first
 * reader's stay, with a warning that names the patients. Undefined where the protocol, or the cohort, has no senior reader.
 *
 * @throws RAD-CANCELLED
 */
export async function adjudicate(
  protocol: Protocol,
  { patients }: Pick<StudyCohort, 'patients'>,
  run: Comparing,
  scale?: StandardScale,
): Promise<Adjudicated | undefined> {
  const column = protocol.readers?.adjudicated;
  if (column === undefined || patients.every(({ mask3 }) => mask3 === undefined)) return undefined;
  const first = protocolRequests(protocol, patients, 1, scale);
  const byId = new Map(first.map((request) => [request.id, request]));
  const pairs = protocolRequests(protocol, patients, 2, scale).flatMap((second) => {
    const own = byId.get(second.id);
    return own === undefined ? [] : [{ first: own, second }];
  });
  const { cases } = await compareReaders(pairs, run);
  const differing = [...new Set(cases.flatMap(({ id, adjudicate: asks }) => (asks ? [id] : [])))];
  const senior = new Map(protocolRequests(protocol, patients, 3, scale).map((request) => [request.id, request]));
  const adjudicated = differing.filter((id) => senior.has(id));
  const lacking = differing.filter((id) => !senior.has(id));
  const decided = new Set(adjudicated);
  return {
    requests: first.map((request) => (decided.has(request.id) ? senior.get(request.id)! : request)),
    adjudication: { differing, adjudicated },
    warnings:
      lacking.length === 0
        ? []
        : [
            studyError(
              'RAD-READERS-NO-THIRD',
              { count: lacking.length, ids: lacking.join(', '), column },
              { column },
            ).toJSON(),
          ],
  };
}
