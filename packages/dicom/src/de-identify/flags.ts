import type { DataElement } from './elements.js';

/** Why a person must look before a file goes out: what is written into pixels, or a document. */
export type PixelFlag = 'burned-in' | 'screen' | 'photograph' | 'document' | 'overlay-in-pixels' | 'face';

const screenClasses = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.7(\.|$)/;
const documentClasses = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.104\./;
const photographs = new Set(['XC', 'ES', 'GM', 'OP', 'DMS']);
/** Modalities whose devices write names into the picture. */
const written = new Set(['US', 'SC', 'OT', 'XA', 'RF', 'CR', 'DX', 'IVUS']);

/**
 * What may show an identity in the pixels. A device that says "no burned in annotation" is believed, but for screenshots.
 *
 * @param textOf the text of an attribute of the data set itself; empty without one.
 */
export function findFlags(textOf: (tag: number) => string, elements: readonly DataElement[]): PixelFlag[] {
  const flags = new Set<PixelFlag>();
  const [sopClass, modality, types, burnedIn] = [0x00080016, 0x00080060, 0x00080008, 0x00280301].map(textOf) as [
    string,
    string,
    string,
    string,
  ];
  if (documentClasses.test(sopClass) || elements.some(({ tag }) => tag === 0x00420011)) flags.add('document');
  if (burnedIn === 'YES') flags.add('burned-in');
  const hasPixels = elements.some(({ tag }) => tag === 0x7fe00010);
  if (hasPixels && (screenClasses.test(sopClass) || /SCREEN|CAPTURE|DOSE_INFO|REPORT/i.test(types)))
    flags.add('screen');
  if (hasPixels && burnedIn !== 'NO' && written.has(modality)) flags.add('burned-in');
  if (hasPixels && photographs.has(modality)) flags.add('photograph');
  if (textOf(0x00280302) === 'YES') flags.add('face');
  // Where overlays stand in spare bits of the pixels (60xx,0102 above 0).
  const inPixels = elements.some(
    ({ tag, value }) => tag >>> 24 === 0x60 && (tag & 0xffff) === 0x0102 && value?.some((byte) => byte !== 0) === true,
  );
  if (inPixels) flags.add('overlay-in-pixels');
  return [...flags];
}
