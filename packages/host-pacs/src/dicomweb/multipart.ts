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
