import type { Dictionary } from './elements.js';

/** The representations of PS3.6, as dcmjs has them. */
export async function dicomDictionary(): Promise<Dictionary> {
  const { default: dcmjs } = await import('dcmjs');
  const { dictionary } = dcmjs.data.DicomMetaDictionary;
  return (tag) => {
    const digits = tag.toString(16).padStart(8, '0').toUpperCase();
    const vr = dictionary[`(${digits.slice(0, 4)},${digits.slice(4)})`]?.vr;
    // Where the standard leaves a choice (`xs`, `ox`), the bytes are the same.
    if (vr === 'xs') return 'US';
    return vr === 'ox' ? 'OW' : vr;
  };
}
