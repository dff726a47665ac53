import { formatError } from './errors.js';
import type { LabelNames } from './format.js';
import { inflateHeader, isGzip } from './inflate.js';
import { longestNiftiHeader, parseNiftiHeader } from './nifti-header.js';

/** Extensions are looked through up to here, bytes: a table of a thousand labels takes an eighth of it. */
const longestExtensions = 1024 * 1024;

/**
 * The names of labels in the header extensions of a NIfTI file: the table of Caret and Connectome Workbench
 * (`<LabelTable><Label Key="5">`), which TotalSegmentator writes for `--ml` under the extension code 0, Workbench under 30. Label 0 is
 * the background. Undefined where no extension holds a table.
 *
 * Throws RAD-HEADER-INVALID where an extension says a size that cannot be.
 * Source: https://nifti.nimh.nih.gov/nifti-1/documentation/nifti1fields/nifti1fields_pages/extension.html
 */
export function niftiLabelNames(bytes: Uint8Array): LabelNames | undefined {
  // A program that adds its table keeps those of the image it worked on, so the last is that of these labels.
  let last: LabelNames | undefined;
  for (const extension of extensions(bytes)) last = labelTable(extension) ?? last;
  return last;
}

/** The contents of the extensions, as far as they are looked through. */
function* extensions(bytes: Uint8Array): Generator<Uint8Array> {
  const head = (length: number) => (isGzip(bytes) ? inflateHeader(bytes, length) : bytes.subarray(0, length));
  const { version, littleEndian, paired, voxOffset } = parseNiftiHeader(head(longestNiftiHeader));
  const start = version === 1 ? 348 : 540;
  // Of a header with its voxels in another file the extensions are all the rest.
  const end = paired ? Number.POSITIVE_INFINITY : voxOffset;
  const whole = head(Math.min(end, longestExtensions));
  if (whole.length < start + 4 || whole[start] === 0) return;
  const view = new DataView(whole.buffer, whole.byteOffset, whole.length);
  const isCut = end > longestExtensions && whole.length === longestExtensions;
  for (let at = start + 4; at + 8 <= whole.length; ) {
    const size = view.getInt32(at, littleEndian);
    if (size === 0) return;
    if (size < 8 || (at + size > whole.length && !isCut)) {
      const problem = `is ${size}, where ${whole.length - at} bytes are left`;
      throw formatError('RAD-HEADER-INVALID', { format: 'NIfTI', field: 'esize of an extension', problem });
    }
    if (at + size > whole.length) return;
    yield whole.subarray(at + 8, at + size);
    at += size;
  }
}

function labelTable(extension: Uint8Array): LabelNames | undefined {
  const text = new TextDecoder().decode(extension);
  const start = text.indexOf('<LabelTable');
  const end = text.indexOf('</LabelTable>', start);
  if (start < 0 || end < 0) return undefined;
  const names = new Map<number, string>();
  // Split first, so that each pattern sees one entry and the time stays linear.
  for (const entry of text.slice(start, end).split('<Label ').slice(1)) {
    const key = /^[^<>]{0,400}?\bKey="(\d{1,9})"/.exec(entry)?.[1];
    const from = entry.indexOf('>') + 1;
    const until = entry.indexOf('</Label>', from);
    if (key === undefined || from === 0 || until < 0) continue;
    const name = contentOf(entry.slice(from, until)).trim();
    if (Number(key) !== 0 && name !== '') names.set(Number(key), name);
  }
  return names;
}

/** The text of an element: a CDATA section as it stands, else with its entities resolved. */
function contentOf(xml: string): string {
  const inner = xml.trim();
  if (inner.startsWith('<![CDATA[') && inner.endsWith(']]>')) return inner.slice(9, -3);
  const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
  return inner.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof entities) => entities[name]);
}
