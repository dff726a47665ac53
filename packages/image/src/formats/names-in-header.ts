import { isRadError } from '@radscore/core';
import { formats } from './index.js';

/**
 * The names of what a label image outlines, as its header says, without reading its voxels: of a table that TotalSegmentator wrote also
 * those of structures that the patient does not show. Undefined for an image that names none, and where the header cannot be read:
 * reading the file says what is wrong with it.
 *
 * @param head the first bytes of the file; what does not fit into them is not found.
 */
export function namesInHeader(head: Uint8Array): readonly string[] | undefined {
  try {
    const format = formats.find(({ sniff }) => sniff(head));
    const segments = format?.segments?.(head) ?? [];
    if (segments.length > 0) return segments.map(({ name }) => name);
    const names = format?.labelNames?.(head);
    return names === undefined ? undefined : [...names.values()];
  } catch (error) {
    if (isRadError(error)) return undefined;
    throw error;
  }
}
