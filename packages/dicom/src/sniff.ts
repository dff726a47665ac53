// What a file is by its first bytes: on its own, because whoever reads another format need not load the readers.

const implicitLittleEndian = '1.2.840.10008.1.2';
export const explicitLittleEndian = '1.2.840.10008.1.2.1';

/** True for a DICOM file: with its preamble, or bare and beginning with an element of group 0008 (as old exports do). */
export function isDicom(bytes: Uint8Array): boolean {
  return hasPreamble(bytes) || bareSyntax(bytes) !== undefined;
}

/** True for a zip archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length > 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** True for the letters DICM behind 128 bytes. */
export function hasPreamble(bytes: Uint8Array): boolean {
  return (
    bytes.length >= 132 && bytes[128] === 0x44 && bytes[129] === 0x49 && bytes[130] === 0x43 && bytes[131] === 0x4d
  );
}

/** The transfer syntax of a file without preamble, by how its first element is written; undefined for what is none. */
export function bareSyntax(bytes: Uint8Array): string | undefined {
  if (bytes.length < 16 || bytes[0] !== 8 || bytes[1] !== 0 || bytes[3] !== 0) return undefined;
  const isCapital = (byte: number) => byte >= 0x41 && byte <= 0x5a;
  if (isCapital(bytes[4]) && isCapital(bytes[5])) return explicitLittleEndian;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  return length <= 256 ? implicitLittleEndian : undefined;
}
