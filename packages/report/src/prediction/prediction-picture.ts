import type { CasePreview } from '@radscore/cases';
import { contactSheet } from '../figures/contact-sheet.js';
import type { Figure } from '../svg/document.js';

/**
 * The slice of a patient with the outlines that were measured; `alt` is its caption.
 *
 * @param names of the regions; the first names one that is alone
 */
export function predictionPicture(
  { slice, regions, width, height, aspect, pixels }: CasePreview,
  [only = 'region']: readonly string[],
): Figure {
  const shown = regions.map(({ name }) => name || only);
  const outlines = regions.map(({ outline }) => outline);
  const tile = { title: `Slice ${slice}`, width, height, aspect, pixels, outlines };
  const alt = `The axial slice with the largest cut through ${shown[0]}. If the outline does not follow the lesion, the figures are of no use.`;
  return { ...contactSheet.draw({ regions: shown, tiles: [tile] }), alt };
}
