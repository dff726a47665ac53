import { isRadError } from '@radscore/core';
import { incomingFile, readPart10Head, type StoreAnswer } from '@radscore/host-pacs';
import type { Inbox } from './inbox.js';

/** What became of a file, and which instance it was, where that could be told. */
export interface TakenFile {
  readonly answer: StoreAnswer;
  readonly classUid?: string;
  readonly instanceUid?: string;
  /** Why it was not kept. */
  readonly problem?: string;
}

/** Meta groups are short; a longer one is not a meta group. */
const longestHead = 64 * 1024;

/**
 * Keeps a DICOM file that comes in pieces. Its meta group is read and rewritten, so that the same instance is the same file whichever
 * way it came.
 */
export async function takeFile(
  inbox: Inbox,
  pieces: AsyncIterable<Uint8Array>,
  { source, most, study }: { readonly source: string; readonly most: number; readonly study?: string },
): Promise<TakenFile> {
  let head: Uint8Array = new Uint8Array(0);
  let file: ReturnType<typeof incomingFile> | undefined;
  let identity: ReturnType<typeof readPart10Head> | undefined;
  let problem: string | undefined;
  try {
    for await (const piece of pieces) {
      if (problem !== undefined) continue;
      if (file !== undefined) {
        file.write(piece);
        await file.pressure();
        continue;
      }
      head = head.length === 0 ? piece : Buffer.concat([head, piece]);
      const found = headOf(head);
      if (found === undefined && head.length < longestHead) continue;
      if (found === undefined) problem = 'RAD-INSTANCE-INVALID';
      else {
        identity = found;
        file = incomingFile(inbox.incoming, found, most);
        file.write(head.subarray(found.start));
      }
    }
  } catch (error) {
    // The sender went away in the middle.
    await file?.discard();
    throw error;
  }
  if (file === undefined || identity === undefined)
    return { answer: 'not-understood', problem: problem ?? 'RAD-INSTANCE-INVALID' };
  const { classUid, instanceUid } = identity;
  try {
    const answer = await inbox.keep(await file.finish(), source, study);
    return { answer, classUid, instanceUid, ...(answer !== 'kept' && { problem: answer }) };
  } catch (error) {
    const isInvalid = isRadError(error, 'RAD-INSTANCE-INVALID');
    const code = isRadError(error) ? error.code : ((error as NodeJS.ErrnoException).code ?? 'failed');
    return { answer: isInvalid ? 'not-understood' : 'out-of-resources', classUid, instanceUid, problem: code };
  }
}

/** Undefined while too little is there. */
function headOf(head: Uint8Array): ReturnType<typeof readPart10Head> | undefined {
  try {
    return readPart10Head(head);
  } catch (error) {
    if (isRadError(error, 'RAD-INSTANCE-INVALID')) return undefined;
    throw error;
  }
}
