import { createReadStream } from 'node:fs';
import { createInflateRaw } from 'node:zlib';
import { pacsError, part10Head, type ReceivedFile, readPart10Head } from '@radscore/host-pacs';

export const deflatedSyntax = '1.2.840.10008.1.2.1.99';
const explicitLittleEndian = '1.2.840.10008.1.2.1';

/**
 * The beginning of a deflated instance as a file that is not deflated. All of it is unpacked piece by piece, to see that it does not become
 * many times larger than it is.
 *
 * @param most bytes that are returned.
 * @throws RAD-INSTANCE-INVALID.
 */
export async function unpackedHead(
  received: Omit<ReceivedFile, 'hash'>,
  ratio: number,
  most: number,
): Promise<Uint8Array> {
  const { path, head, bytes } = received;
  const pieces: Uint8Array[] = [part10Head({ ...received, syntaxUid: explicitLittleEndian })];
  let [total, kept] = [0, 0];
  const file = createReadStream(path, { start: readPart10Head(head).start });
  const inflated = file.pipe(createInflateRaw());
  file.on('error', (error) => inflated.destroy(error));
  try {
    for await (const piece of inflated as AsyncIterable<Buffer>) {
      total += piece.length;
      if (total > ratio * bytes)
        throw pacsError('RAD-INSTANCE-INVALID', { problem: `unpacked it is more than ${ratio} times as large` });
      if (kept < most) pieces.push(piece.subarray(0, most - kept));
      kept += piece.length;
    }
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error;
    throw pacsError('RAD-INSTANCE-INVALID', { problem: 'it cannot be unpacked' });
  } finally {
    file.destroy();
  }
  return Buffer.concat(pieces);
}
