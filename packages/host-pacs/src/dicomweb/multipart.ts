import { pacsError } from '../errors.js';

/** Files as parts of a body `multipart/related` (RFC 2387). */
export function multipartRelated(files: readonly Uint8Array[], boundary: string): Buffer {
  const head = Buffer.from(`--${boundary}\r\ncontent-type: application/dicom\r\n\r\n`);
  const end = Buffer.from('\r\n');
  return Buffer.concat([...files.flatMap((file) => [head, file, end]), Buffer.from(`--${boundary}--\r\n`)]);
}

/** The boundary that a content type names. @throws RAD-INSTANCE-INVALID for one that is not a multipart. */
export function boundaryOf(contentType: string): string {
  const [, quoted, plain] =
    /^multipart\/related\b.*?;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw pacsError('RAD-INSTANCE-INVALID', { problem: 'the body is no multipart/related' });
  return boundary;
}

/** The parts of a body, without copying them. @throws RAD-INSTANCE-INVALID. */
export function* readMultipart(body: Uint8Array, contentType: string): Generator<Uint8Array> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  const delimiter = Buffer.from(`--${boundaryOf(contentType)}`);
  const cut = () => pacsError('RAD-INSTANCE-INVALID', { problem: 'the body of several parts is cut off' });
  let at = bytes.indexOf(delimiter);
  if (at < 0) throw cut();
  for (;;) {
    at += delimiter.length;
    if (bytes[at] === 0x2d && bytes[at + 1] === 0x2d) return;
    const start = bytes.indexOf('\r\n\r\n', at);
    const next = bytes.indexOf(Buffer.concat([Buffer.from('\r\n'), delimiter]), at);
    if (start < 0 || next < 0) throw cut();
    // A part without headers begins with the empty line at once.
    yield bytes.subarray(Math.min(start + 4, next), next);
    at = next + 2;
  }
}
