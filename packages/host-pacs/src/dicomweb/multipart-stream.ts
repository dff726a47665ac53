import { pacsError } from '../errors.js';

/** Headers of a part are short. */
const longestHeaders = 16 * 1024;

/**
 * The parts of a body `multipart/related`, each as the pieces it comes in, so that memory does not grow with them. A part must be read to
 * its end before the next one is asked for.
 *
 * @throws RAD-INSTANCE-INVALID for a body that is cut off or none of several parts.
 */
export async function* multipartStream(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<AsyncGenerator<Uint8Array>> {
  const invalid = (problem: string) => pacsError('RAD-INSTANCE-INVALID', { problem });
  const source = body[Symbol.asyncIterator]();
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first boundary may stand at the very beginning.
  let held: Buffer = Buffer.from('\r\n');
  const more = async () => {
    const { value, done } = await source.next();
    if (done) throw invalid('the body of several parts is cut off');
    held = held.length === 0 ? Buffer.from(value) : Buffer.concat([held, value]);
  };
  /** All up to the next boundary, which is taken too. */
  async function* content(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = held.indexOf(delimiter);
      if (at >= 0) {
        if (at > 0) yield held.subarray(0, at);
        held = held.subarray(at + delimiter.length);
        return;
      }
      const safe = held.length - delimiter.length;
      if (safe > 0) {
        yield held.subarray(0, safe);
        held = held.subarray(safe);
      }
      await more();
    }
  }
  for await (const _preamble of content());
  for (;;) {
    while (held.length < 2) await more();
    if (held.toString('latin1', 0, 2) === '--') break;
    while (held.indexOf('\r\n\r\n') < 0) {
      if (held.length > longestHeaders) throw invalid('the headers of a part are too long');
      await more();
    }
    held = held.subarray(held.indexOf('\r\n\r\n') + 4);
    // A part may be empty: its boundary then begins with the line's end that closed the headers.
    if (held.length < delimiter.length) held = Buffer.from(held);
    const part = content();
    yield part;
    for await (const _rest of part);
  }
  // What follows is of no meaning, and is read so that the answer can be sent.
  while (!(await source.next()).done);
}
