import { arrow, textBox } from '../svg/boxes.js';
import { type Block, emptyFigure, figureOfBlocks, titleBlock } from '../svg/column.js';
import { element } from '../svg/element.js';
import { count } from '../svg/format.js';
import { theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface PatientFlowData {
  readonly title?: string;
  /** From everybody in the table down to those analysed. What a step leaves out stands beside the way to the next. */
  readonly steps: readonly {
    readonly label: string;
    readonly n: number;
    readonly excluded?: readonly { readonly reason: string; readonly n: number }[];
  }[];
  /** What the last step is divided into: training and test sets with their events. */
  readonly groups?: readonly { readonly label: string; readonly n: number; readonly details?: readonly string[] }[];
}

const gap = 14;

/** Patient flow: who was in the table, who was left out and why, and which sets the rest is divided into. */
export const patientFlow: FigureDefinition<PatientFlowData> = {
  name: 'patient-flow',
  summary: 'Patients from the table to the analysis, with each exclusion and its reason.',
  draw({ title, steps, groups = [] }) {
    if (steps.length === 0) return emptyFigure(title, 'No patient flow: the table has no patient.');
    const width = theme.singleColumn;
    const described = steps.map(({ label, n }) => `${label}: ${n}`);
    return figureOfBlocks(
      width,
      `Patient flow. ${[...described, ...groups.map(({ label, n }) => `${label}: ${n}`)].join('; ')}.`,
      [
        titleBlock(title, width),
        ...steps.map((step, i) => stepBlock(step, i === steps.length - 1 && groups.length === 0)),
        groups.length === 0 ? undefined : groupsBlock(groups),
      ],
    );
  },
};

const left = theme.pad;
const full = theme.singleColumn - 2 * theme.pad;
const mainWidth = full * 0.46;

function stepBlock({ label, n, excluded = [] }: PatientFlowData['steps'][number], last: boolean): Block {
  const box = textBox(label, [`n = ${n}`], mainWidth);
  const middle = left + mainWidth / 2;
  const total = excluded.reduce((sum, entry) => sum + entry.n, 0);
  const side =
    excluded.length === 0
      ? undefined
      : textBox(
          `Excluded: ${count(total, 'patient')}`,
          excluded.map(({ reason, n: out }) => `${out}  ${reason}`),
          full - mainWidth - gap,
          theme.shade,
        );
  const way = last ? (side === undefined ? 0 : side.height + gap) : side === undefined ? 22 : side.height + 2 * gap - 4;
  return {
    height: box.height + way,
    draw: (top) => {
      const bottom = top + box.height;
      const parts = [box.draw(left, top)];
      if (!last)
        parts.push(
          arrow([
            [middle, bottom],
            [middle, bottom + way],
          ]),
        );
      if (side !== undefined) {
        const y = bottom + gap - 4 + side.height / 2;
        const x = left + mainWidth + gap;
        if (last) parts.push(element('line', { x1: middle, x2: middle, y1: bottom, y2: y, stroke: theme.ink }));
        parts.push(
          arrow([
            [middle, y],
            [x, y],
          ]),
          side.draw(x, bottom + gap - 4),
        );
      }
      return parts.join('');
    },
  };
}

function groupsBlock(groups: NonNullable<PatientFlowData['groups']>): Block {
  const perRow = Math.min(groups.length, 3);
  const boxWidth = (full - (perRow - 1) * gap) / perRow;
  const rows = Array.from({ length: Math.ceil(groups.length / perRow) }, (_, r) =>
    groups
      .slice(r * perRow, (r + 1) * perRow)
      .map(({ label, n, details = [] }) => textBox(label, [`n = ${n}`, ...details], boxWidth)),
  );
  const heights = rows.map((boxes) => Math.max(...boxes.map(({ height }) => height)) + gap);
  return {
    height: 20 + heights.reduce((sum, h) => sum + h, 0),
    draw: (top) => {
      const stem = left + mainWidth / 2;
      const bar = top + 4;
      const centres = rows[0]!.map((_, k) => left + k * (boxWidth + gap) + boxWidth / 2);
      const ends = [Math.min(stem, ...centres), Math.max(stem, ...centres)];
      let y = top + 20;
      const boxes = rows.map((row, r) => {
        const drawn = row.map((box, k) => box.draw(left + k * (boxWidth + gap), y)).join('');
        y += heights[r]!;
        return drawn;
      });
      return [
        element('line', { x1: ends[0], x2: ends[1], y1: bar, y2: bar, stroke: theme.ink }),
        ...centres.map((x) =>
          arrow([
            [x, bar],
            [x, top + 20],
          ]),
        ),
        ...boxes,
      ].join('');
    },
  };
}
