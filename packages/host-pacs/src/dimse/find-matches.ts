import type { requests as RequestTypes, responses as ResponseTypes } from 'dcmjs-dimse';
import { pacsError } from '../errors.js';
import { requests } from './library.js';
import { perform, type SendTarget } from './perform.js';
import { isPending, requireDone } from './query-status.js';

/** What is looked for (PS3.4, C.6.2): studies, the series of a study, the instances of a series. */
export type QueryLevel = 'STUDY' | 'SERIES' | 'IMAGE';

export interface FoundMatches {
  /** Elements by keyword, as texts; an element with several values joined by backslashes. */
  readonly matches: readonly Readonly<Record<string, string>>[];
  /** Whether there were more than were asked for. */
  readonly more: boolean;
}

const creators: Readonly<
  Record<QueryLevel, (elements: Record<string, unknown>) => InstanceType<typeof RequestTypes.CFindRequest>>
> = {
  STUDY: (elements) => requests.CFindRequest.createStudyFindRequest(elements),
  SERIES: (elements) => requests.CFindRequest.createSeriesFindRequest(elements),
  IMAGE: (elements) => requests.CFindRequest.createImageFindRequest(elements),
};

/**
 * Asks a peer by C-FIND, study root.
 *
 * @param keys keyword to what is matched; an empty text asks for the value.
 * @param most matches that are taken; the association is ended then.
 * @throws RAD-PACS-UNREACHABLE, RAD-PACS-BUSY, RAD-PACS-ANSWER; RAD-PACS-REFUSED for good.
 */
export async function findMatches(
  target: SendTarget,
  level: QueryLevel,
  keys: Readonly<Record<string, string>>,
  most: number,
): Promise<FoundMatches> {
  const matches: Readonly<Record<string, string>>[] = [];
  const enough = new AbortController();
  let status: number | undefined;
  const request = creators[level]({ ...keys });
  request.on('response', ((response: ResponseTypes.CFindResponse) => {
    if (!isPending(response.getStatus())) {
      status = response.getStatus();
      return;
    }
    if (matches.length < most) matches.push(textsOf(response.getDataset()?.getElements() ?? {}));
    else enough.abort();
  }) as never);
  const onAccepted = (association: Parameters<Parameters<typeof perform>[2]>[0]) => {
    if (association.getAcceptedPresentationContextFromRequest(request)) return;
    throw pacsError('RAD-PACS-REFUSED', { peer: target.title, detail: 'it does not offer C-FIND, study root' });
  };
  await perform(target, [request], onAccepted, () => status !== undefined, enough.signal);
  if (!enough.signal.aborted) requireDone(target.title, 'C-FIND', status!);
  return { matches, more: enough.signal.aborted };
}

/** Names are objects with their ways of writing them, of which the alphabetic one is taken. */
function textsOf(elements: Readonly<Record<string, unknown>>): Record<string, string> {
  const plain = (value: unknown): string | undefined =>
    typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : Array.isArray(value)
        ? value.flatMap((each) => plain(each) ?? []).join('\\')
        : typeof value === 'object' && value !== null && 'Alphabetic' in value
          ? plain(value.Alphabetic)
          : undefined;
  return Object.fromEntries(
    Object.entries(elements).flatMap(([keyword, value]) => {
      const text = plain(value);
      return text === undefined ? [] : [[keyword, text]];
    }),
  );
}
