import { writeNifti } from '../formats/nifti-write.js';
import type { Volume } from '../volume/volume.js';

/** The text that TotalSegmentator puts into the header for `--ml`: fixed words, an entry a line. */
export function caretXml(names: Readonly<Record<number, string>>): string {
  const entries = Object.entries(names).map(
    ([key, name]) => `<Label Key="${key}" Red="1.0" Green="0.0" Blue="0.0" Alpha="1"><![CDATA[${name}]]></Label>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?> <CaretExtension>  <Date><![CDATA[2013-07-14T05:45:09]]></Date>   <VolumeInformation Index="0">   <LabelTable>\n${entries.join('')}\n  </LabelTable>  <StudyMetaDataLinkSet>  </StudyMetaDataLinkSet>  <VolumeType><![CDATA[Label]]></VolumeType>   </VolumeInformation></CaretExtension>\n              `;
}

/**
 * A NIfTI file with header extensions as nibabel writes them: after the four bytes that announce them, each with its size (a multiple
 * of 16, these 8 bytes counted), its code, its text filled up with zeros; the voxels come behind.
 *
 * @param sizes what the extensions say of their sizes, where it is not the truth.
 */
export function niftiWithExtensions(
  image: Volume,
  texts: readonly string[],
  sizes: readonly number[] = [],
): Uint8Array {
  const plain = writeNifti(image);
  const parts = texts.map((text, i) => {
    const content = new TextEncoder().encode(text);
    const part = new Uint8Array(Math.ceil((content.length + 8) / 16) * 16);
    new DataView(part.buffer).setInt32(0, sizes[i] ?? part.length, true);
    part.set(content, 8);
    return part;
  });
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(plain.length + length);
  bytes.set(plain.subarray(0, 352));
  bytes[348] = 1;
  new DataView(bytes.buffer).setFloat32(108, 352 + length, true);
  let at = 352;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  bytes.set(plain.subarray(352), at);
  return bytes;
}
