import type { Dataset } from './dataset.js';

/** How an image was made, as far as its header says: what differs between hospitals and moves features. No patient. */
export interface Acquisition {
  readonly manufacturer?: string;
  readonly scanner?: string;
  /** Reconstruction kernel of CT. */
  readonly kernel?: string;
  /** Peak voltage of the tube, kV. */
  readonly kvp?: number;
  /** Nominal thickness of a slice, mm; slices may lie closer. */
  readonly thickness?: number;
}

/** The acquisition of an image from the header of one of its files; undefined where nothing is said. */
export function acquisitionOf(header: Dataset): Acquisition | undefined {
  const word = (text: string | undefined) => {
    const trimmed = text?.replaceAll(/\s+/g, ' ').trim().slice(0, 64);
    return trimmed === '' ? undefined : trimmed;
  };
  const amount = (value: number | undefined) =>
    value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;
  const manufacturer = word(header.text('Manufacturer'));
  const scanner = word(header.text('ManufacturerModelName'));
  const kernel = word(header.text('ConvolutionKernel'));
  const [kvp, thickness] = [amount(header.number('KVP')), amount(header.number('SliceThickness'))];
  const found: Acquisition = {
    ...(manufacturer !== undefined && { manufacturer }),
    ...(scanner !== undefined && { scanner }),
    ...(kernel !== undefined && { kernel }),
    ...(kvp !== undefined && { kvp }),
    ...(thickness !== undefined && { thickness }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}
