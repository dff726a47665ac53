/** A value of a data set by keywords: numbers, texts, raw bytes, or items of a sequence. */
export type DicomValue = string | number | readonly (string | number)[] | ArrayBuffer | readonly DicomAttributes[];

/** A data set by the keywords of PS3.6. */
export interface DicomAttributes {
  readonly [keyword: string]: DicomValue;
}

/** What is written about the program that made a file: derived UUID, no registered root. */
const implementation = { uid: '2.25.152314237845118926157983106893170251331', version: 'RADSCORE' } as const;

/** Pixels of an image and how they are represented. */
export interface PixelsToWrite {
  readonly data: ArrayBuffer;
  readonly vr: 'OB' | 'OW';
}

/**
 * Encodes a data set as a file in explicit little endian, with dcmjs; the same data set gives the same bytes.
 *
 * @param pixels of an image; documents have none.
 */
export async function encodePart10(dataset: DicomAttributes, pixels?: PixelsToWrite): Promise<Uint8Array> {
  const { default: dcmjs } = await import('dcmjs');
  dcmjs.log.setLevel('error');
  const { DicomDict, DicomMetaDictionary } = dcmjs.data;
  const meta = {
    FileMetaInformationVersion: new Uint8Array([0, 1]).buffer,
    MediaStorageSOPClassUID: dataset.SOPClassUID,
    MediaStorageSOPInstanceUID: dataset.SOPInstanceUID,
    TransferSyntaxUID: '1.2.840.10008.1.2.1',
    ImplementationClassUID: implementation.uid,
    ImplementationVersionName: implementation.version,
  };
  const file = new DicomDict(DicomMetaDictionary.denaturalizeDataset(meta));
  file.dict = DicomMetaDictionary.denaturalizeDataset({ ...dataset });
  const header = new Uint8Array(file.write());
  return pixels === undefined ? header : withPixels(header, pixels);
}

/** Pixel Data (7FE0,0010) comes after all other elements that are written here: put there at once, where dcmjs would copy it several times. */
function withPixels(header: Uint8Array, { data, vr }: PixelsToWrite): Uint8Array {
  const length = data.byteLength + (data.byteLength % 2);
  const bytes = new Uint8Array(header.length + 12 + length);
  bytes.set(header);
  const view = new DataView(bytes.buffer, header.length);
  view.setUint16(0, 0x7fe0, true);
  view.setUint16(2, 0x0010, true);
  for (const [i, letter] of [...vr].entries()) view.setUint8(4 + i, letter.charCodeAt(0));
  view.setUint32(8, length, true);
  bytes.set(new Uint8Array(data), header.length + 12);
  return bytes;
}

/** A number as a decimal string (DS) of at most 16 characters, as exact as that allows. */
export function decimalString(value: number): string {
  const whole = String(value + 0);
  if (whole.length <= 16) return whole;
  for (let digits = 15; digits > 8; digits--) {
    const rounded = Number(value.toPrecision(digits));
    const text = [String(rounded), rounded.toExponential()].find(({ length }) => length <= 16);
    if (text !== undefined) return text;
  }
  return value.toExponential(7);
}
