import type { responses as ResponseTypes } from 'dcmjs-dimse';
import { pacsError } from '../errors.js';
import { requests } from './library.js';
import { perform, type SendTarget } from './perform.js';
import { isPending, requireDone } from './query-status.js';

/** How many instances the peer says that it sent, or did not. */
export interface Moved {
  readonly sent: number;
  readonly failed: number;
}

/**
 * Has a peer send a series to a node by C-MOVE, study root. What it sends comes to that node over associations of its own.
 *
 * @param to AE title of the node, as the peer knows it.
 * @throws RAD-PACS-UNREACHABLE, RAD-PACS-BUSY; RAD-PACS-REFUSED for good, as where the peer does not know the title (A801).
 */
export async function moveSeries(
  target: SendTarget,
  to: string,
  { study, series }: { readonly study: string; readonly series: string },
): Promise<Moved> {
  let status: number | undefined;
  let moved: Moved = { sent: 0, failed: 0 };
  const request = requests.CMoveRequest.createSeriesMoveRequest(to, study, series);
  request.on('response', ((response: ResponseTypes.CMoveResponse) => {
    if (isPending(response.getStatus())) return;
    status = response.getStatus();
    const count = (n: number | undefined) => (Number.isInteger(n) ? n! : 0);
    moved = {
      sent: count(response.getCompleted()) + count(response.getWarnings()),
      failed: count(response.getFailures()),
    };
  }) as never);
  await perform(
    target,
    [request],
    (association) => {
      if (association.getAcceptedPresentationContextFromRequest(request)) return;
      throw pacsError('RAD-PACS-REFUSED', { peer: target.title, detail: 'it does not offer C-MOVE, study root' });
    },
    () => status !== undefined,
  );
  requireDone(target.title, 'C-MOVE', status!);
  return moved;
}
