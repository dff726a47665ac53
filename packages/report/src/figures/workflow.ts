import { arrow, textBox } from '../svg/boxes.js';
import { type Block, emptyFigure, figureOfBlocks, titleBlock } from '../svg/column.js';
import { theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface WorkflowData {
  readonly title?: string;
  /** In the order of the study. */
  readonly stages: readonly {
    readonly name: string;
    /** What was done with which settings and what came out, a line each. */
    readonly lines: readonly string[];
    /** True for steps that are fitted to patients: with the outcome, or with other patients' values. */
    readonly fitted?: boolean;
  }[];
}

/** The way of the data through the study, from images to figures, with its settings. */
export const workflow: FigureDefinition<WorkflowData> = {
  name: 'workflow',
  summary:
    'The stages of the study with their settings; shaded are those that are fitted to patients, inside each training fold.',
  draw({ title, stages }) {
    if (stages.length === 0) return emptyFigure(title, 'No workflow: the study has no stage.');
    const width = theme.singleColumn;
    return figureOfBlocks(width, `Workflow: ${stages.map(({ name }) => name).join(', then ')}.`, [
      titleBlock(title, width),
      ...stages.map((stage, i) => stageBlock(stage, i, i === stages.length - 1)),
    ]);
  },
};

function stageBlock({ name, lines, fitted = false }: WorkflowData['stages'][number], i: number, last: boolean): Block {
  const boxWidth = theme.singleColumn - 2 * theme.pad;
  const box = textBox(`${i + 1}  ${name}`, lines, boxWidth, fitted ? '#e6f0f7' : theme.paper);
  const middle = theme.pad + boxWidth / 2;
  const way = last ? 0 : 14;
  return {
    height: box.height + way,
    draw: (top) => {
      const bottom = top + box.height;
      return (
        box.draw(theme.pad, top) +
        (last
          ? ''
          : arrow([
              [middle, bottom],
              [middle, bottom + way],
            ]))
      );
    },
  };
}
