/** A PDF with the moment of its result in place of that of its printing, so that the same page has the same bytes. */
export function withoutClock(pdf: Uint8Array, made: Date): Uint8Array {
  const stamp = `${made.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+00'00'`;
  const text = Buffer.from(pdf).toString('latin1');
  const same = text.replace(/\/(CreationDate|ModDate) \(D:([^)]*)\)/g, (whole, name: string, date: string) =>
    date.length === stamp.length ? `/${name} (D:${stamp})` : whole,
  );
  return Buffer.from(same, 'latin1');
}
