import { pacsError } from '../errors.js';

/** Matches or sub-operations follow (PS3.4, C.4.1 and C.4.2). */
export const isPending = (status: number) => status === 0xff00 || status === 0xff01;

/** Out of resources (A7xx), unable to process (Cxxx), processing failure, resource limitation: another time may do. */
const isPassing = (status: number) =>
  (status & 0xff00) === 0xa700 || (status & 0xf000) === 0xc000 || status === 0x0110 || status === 0x0213;

/**
 * Refuses what did not end in success, or with the warning that some sub-operations failed (B000).
 *
 * @throws RAD-PACS-BUSY; RAD-PACS-REFUSED for good.
 */
export function requireDone(peer: string, service: string, status: number): void {
  if (status === 0 || status === 0xb000) return;
  const detail = `${service} status ${status.toString(16).padStart(4, '0')}`;
  throw pacsError(isPassing(status) ? 'RAD-PACS-BUSY' : 'RAD-PACS-REFUSED', { peer, detail });
}
