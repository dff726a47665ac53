import type { DicomInput } from './file.js';
import { type DicomIdentity, identityOf, type OutlineIdentity, outlineIdentityOf } from './identity.js';
import { segmentsOf } from './read-segmentation.js';
import { regionsOf } from './read-structure-set.js';
import { groupSeries } from './series.js';
import { isDicom } from './sniff.js';

/** What one DICOM file is, by its header: a part of an image, or outlines with the names of what they outline. */
export type CatalogueEntry =
  | { readonly kind: 'image'; readonly identity: DicomIdentity }
  | { readonly kind: 'outlines'; readonly identity: OutlineIdentity; readonly segments: readonly string[] };

/**
 * What a DICOM file is for: what an index of a folder is made of. Of an image the beginning of the file with its header is enough;
 * outlines are read whole. Undefined for what is not DICOM or holds neither.
 *
 * @throws RAD-DICOM-… for a DICOM file that cannot be parsed.
 * @example
 * catalogueEntry({ name: 'seg.dcm', bytes })?.kind; // 'outlines'
 */
export function catalogueEntry(input: DicomInput): CatalogueEntry | undefined {
  if (!isDicom(input.bytes)) return undefined;
  const { series, broken } = groupSeries([input]);
  if (broken[0] !== undefined) throw broken[0];
  const [found] = series;
  if (found === undefined) return undefined;
  if (found.kind === 'image') return { kind: 'image', identity: identityOf(found.files) };
  const { header } = found.files[0]!;
  const entries = found.kind === 'segmentation' ? segmentsOf(header) : regionsOf(header);
  return {
    kind: 'outlines',
    identity: outlineIdentityOf(header),
    segments: entries.flatMap(({ name }) => (name === undefined ? [] : [name])),
  };
}
