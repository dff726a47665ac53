import type { ExtractedRow, ExtractionRequest } from '@radscore/cases';
import type { Cell } from '@radscore/tables';
import type { EngineFlags } from '../engine.js';
import type { ExtractionFlags } from '../extraction-flags.js';
import type { SheetFlags } from '../options.js';

export interface ExtractFlags extends ExtractionFlags, SheetFlags, EngineFlags {
  readonly image?: string;
  readonly mask?: string;
  readonly cohort?: string;
  /** Column of the cohort that holds the ids. */
  readonly idFrom?: string;
  readonly label?: number;
  readonly segment?: string;
  readonly each: boolean;
  readonly format?: string;
  readonly out?: string;
  readonly resume: boolean;
  readonly takeOver: boolean;
}

/** What all cases of a run have in common. */
export type SharedRequest = Omit<ExtractionRequest, 'id' | 'image' | 'mask' | 'label' | 'segment'>;

/** Which region is meant, without undefined members. */
export type SegmentChoice = Pick<ExtractionRequest, 'label' | 'segment'>;

export function choiceOf({ label, segment }: { readonly label?: number; readonly segment?: string }): SegmentChoice {
  return { ...(label !== undefined && { label }), ...(segment !== undefined && { segment }) };
}

/** The cells before the features: the case's own, then the region as it was asked for, or as it was found for `--each`. */
export function leadingCells(
  own: readonly (readonly [string, Cell])[],
  asked: SegmentChoice,
  found: Pick<ExtractedRow, 'segment' | 'label'>,
): [string, Cell][] {
  const { label, segment } = found.segment === undefined ? asked : found;
  return [
    ...own.map(([name, cell]): [string, Cell] => [name, cell]),
    ...(segment === undefined ? [] : [['segment', segment] as [string, Cell]]),
    ...(label === undefined ? [] : [['label', label] as [string, Cell]]),
  ];
}
