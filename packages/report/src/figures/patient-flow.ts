import { arrow, textBox } from '../svg/boxes.js';
import { type Block, emptyFigure, figureOfBlocks, titleBlock } from '../svg/column.js';
import { element, linePath } from '../svg/element.js';
import { count } from '../svg/format.js';
import { theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface PatientFlowData {
  readonly title?: string;
  /** What is counted: patients, or rows where some patients have several. */
  readonly unit?: 'patient' | 'row';
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
  draw({ title, unit = 'patient', steps, groups = [] }) {
    if (steps.length === 0) return emptyFigure(title, 'No patient flow: the table has no patient.');
    const width = theme.singleColumn;
    const described = steps.map(({ label, n }) => `${label}: ${n}`);
    return figureOfBlocks(
      width,
      `Patient flow. ${[...described, ...groups.map(({ label, n }) => `${label}: ${n}`)].join('; ')}.`,
      [
        titleBlock(title, width),
        ...steps.map((step, i) =>
          stepBlock(step, unit, i < steps.length - 1 ? 'step' : groups.length > 0 ? 'groups' : 'nothing'),
        ),
        groups.length === 0 ? undefined : groupsBlock(groups),
      ],
    );
  },
};

const left = theme.pad;
const full = theme.singleColumn - 2 * theme.pad;
const columnWidth = (full - gap) / 2;

type Next = 'step' | 'groups' | 'nothing';
const bareWay = { step: 22, groups: 12, nothing: 0 } as const;

function stepBlock(
  { label, n, excluded = [] }: PatientFlowData['steps'][number],
  unit: 'patient' | 'row',
  next: Next,
): Block {
  const box = textBox(label, [`n = ${n}`], columnWidth);
  const middle = left + columnWidth / 2;
  const side = excluded.length === 0 ? undefined : exclusionBox(excluded, unit);
  const way = side === undefined ? bareWay[next] : side.height + 2 * gap - 4;
  return {
    height: box.height + way,
    draw: (top) => {
      const bottom = top + box.height;
      const beside = bottom + gap - 4;
      const turn = side === undefined ? bottom : beside + side.height / 2;
      const end = next === 'nothing' ? turn : bottom + way;
      const down = [
        [middle, bottom],
        [middle, end],
      ] as const;
      const across = [
        [middle, turn],
        [left + columnWidth + gap, turn],
      ] as const;
      return [
        box.draw(left, top),
        next === 'step' ? arrow(down) : element('path', { d: linePath(down), stroke: theme.ink }),
        side === undefined ? '' : arrow(across) + side.draw(left + columnWidth + gap, beside),
      ].join('');
    },
  };
}

function exclusionBox(excluded: NonNullable<PatientFlowData['steps'][number]['excluded']>, unit: 'patient' | 'row') {
  const total = excluded.reduce((sum, { n }) => sum + n, 0);
  const reasons = excluded.map(({ reason, n }) => `${reason} (n\u00a0=\u00a0${n})`);
  return textBox(`Excluded: ${count(total, unit)}`, reasons, columnWidth, theme.shade);
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
    height: 16 + heights.reduce((sum, h) => sum + h, 0) - gap,
    draw: (top) => {
      const stem = left + columnWidth / 2;
      const bar = top;
      const centres = rows[0]!.map((_, k) => left + k * (boxWidth + gap) + boxWidth / 2);
      const ends = [Math.min(stem, ...centres), Math.max(stem, ...centres)];
      let y = top + 16;
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
            [x, top + 16],
          ]),
        ),
        ...boxes,
      ].join('');
    },
  };
}
