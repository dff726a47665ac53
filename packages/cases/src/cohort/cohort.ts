import { didYouMean } from '@radscore/core';
import type { TextTable } from '@radscore/tables';
import { caseError } from '../errors.js';

/** One row of a cohort: whose images and outlines lie where, and the clinical cells as they stand. */
export interface CohortCase {
  readonly id: string;
  /** Line of the table, for messages. */
  readonly line: number;
  /** File or folder, as written in the table. */
  readonly image: string;
  readonly mask: string;
  readonly label?: number;
  readonly segment?: string;
  /** Which image of a file of several, and which of the outlines, from 0. */
  readonly frame?: number;
  readonly maskFrame?: number;
  /** Every other column, in the order of the table. */
  readonly clinical: Readonly<Record<string, string>>;
}

const known = ['id', 'image', 'mask', 'label', 'segment', 'frame', 'mask_frame'] as const;

/**
 * The cases of a cohort table. The columns radscore reads (id, image, mask, label, segment, frame, mask_frame) may be written in any case (`ID`, `Image`); all others are
 * clinical and kept.
 *
 * @throws RAD-COHORT-COLUMN a column of id, image, mask is not there.
 * @throws RAD-COHORT-CELL an empty id, image or mask, a label that is not a whole number above 0, or a frame that is not one from 0.
 * @throws RAD-COHORT-DUPLICATE two rows that name the same region of the same case.
 */
export function readCohort(table: TextTable): CohortCase[] {
  const position = new Map(known.map((name) => [name, table.columns.findIndex((c) => c.toLowerCase() === name)]));
  for (const name of ['id', 'image', 'mask'] as const) {
    if (position.get(name) === -1) {
      const columns = table.columns.join(', ');
      throw caseError('RAD-COHORT-COLUMN', { name, columns, suggestion: didYouMean(name, table.columns) });
    }
  }
  const isClinical = (j: number) => ![...position.values()].includes(j);

  const seen = new Map<string, number>();
  return table.rows.map(({ line, cells }) => {
    const cell = (name: (typeof known)[number]) => {
      const j = position.get(name)!;
      return j === -1 ? '' : cells[j]!;
    };
    for (const name of ['id', 'image', 'mask'] as const) {
      if (cell(name) === '') throw caseError('RAD-COHORT-CELL', { name, value: '', problem: 'it is empty' }, { line });
    }
    const key = known.map(cell).join('\u0000');
    const first = seen.get(key);
    if (first !== undefined) throw caseError('RAD-COHORT-DUPLICATE', { first, second: line }, { case: cell('id') });
    seen.set(key, line);

    const clinical = Object.fromEntries(table.columns.flatMap((name, j) => (isClinical(j) ? [[name, cells[j]!]] : [])));
    return {
      id: cell('id'),
      line,
      image: cell('image'),
      mask: cell('mask'),
      ...(cell('label') === '' ? {} : { label: parseLabel(cell('label'), line) }),
      ...(cell('segment') === '' ? {} : { segment: cell('segment') }),
      ...(cell('frame') === '' ? {} : { frame: parseFrame('frame', cell('frame'), line) }),
      ...(cell('mask_frame') === '' ? {} : { maskFrame: parseFrame('mask_frame', cell('mask_frame'), line) }),
      clinical,
    };
  });
}

/** A label of a region, a whole number from 1. @throws RAD-COHORT-CELL with the line */
export function parseLabel(text: string, line: number): number {
  const label = Number(text);
  if (!Number.isInteger(label) || label < 1) {
    throw caseError(
      'RAD-COHORT-CELL',
      { name: 'label', value: text, problem: 'a label is a whole number from 1' },
      { line },
    );
  }
  return label;
}

/** The number of one image of several, a whole number from 0. @throws RAD-COHORT-CELL with the line */
export function parseFrame(name: string, text: string, line: number): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw caseError('RAD-COHORT-CELL', { name, value: text, problem: 'a frame is a whole number from 0' }, { line });
}
