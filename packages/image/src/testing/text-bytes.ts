/** Header lines and data as one file: each line ends with a line feed; the data follow as they are. */
export function textFile(lines: readonly string[], data: Uint8Array | string = ''): Uint8Array {
  const head = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const tail = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  return bytes;
}
