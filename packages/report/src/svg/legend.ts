import { type Block, baseline, drawLines, lineHeight, widestLine } from './column.js';
import { element, text } from './element.js';
import { textWidth } from './text-width.js';
import { theme } from './theme.js';
import { wrapText } from './wrap-text.js';

/** What stands before a name in the legend: the mark as it is drawn in the plot. */
export interface Sample {
  readonly kind: 'line' | 'square' | 'dot' | 'ring';
  readonly colour: string;
  readonly dash?: string | undefined;
  readonly opacity?: number;
}

export interface LegendEntry {
  readonly label: string;
  readonly sample: Sample;
  /** Figures in columns on the right, one under the header of each. */
  readonly values?: readonly string[];
}

export interface LegendOptions {
  readonly width: number;
  readonly left?: number;
  readonly header?: { readonly label: string; readonly values: readonly string[] };
}

const sampleWidth = 18;
const gap = 6;
const columnGap = 11;
const type = { size: theme.smallFontSize };

/** The legend under a plot: names side by side where they fit, else one a line; with values, a table. Long names wrap. */
export function legendBlock(entries: readonly LegendEntry[], options: LegendOptions): Block {
  const withValues = options.header !== undefined || entries.some(({ values }) => values !== undefined);
  return withValues ? legendTable(entries, options) : legendRows(entries, options);
}

function legendTable(entries: readonly LegendEntry[], { width, left = theme.pad, header }: LegendOptions): Block {
  const right = width - theme.pad;
  const columns = Math.max(header?.values.length ?? 0, ...entries.map(({ values }) => values?.length ?? 0));
  const headerType = { size: theme.tinyFontSize };
  const columnWidths = Array.from({ length: columns }, (_, k) =>
    Math.max(
      widestLine(
        entries.map(({ values }) => values?.[k] ?? ''),
        type,
      ),
      widestLine((header?.values[k] ?? '').split('\n'), headerType),
    ),
  );
  const ends = columnWidths.map((_, k) => right - columnWidths.slice(k + 1).reduce((sum, w) => sum + w + columnGap, 0));
  const nameRoom = right - columnWidths.reduce((sum, w) => sum + w + columnGap, 0) - left - sampleWidth - gap;
  const names = entries.map(({ label }) => wrapText(label, nameRoom, type));
  const headerLines = header === undefined ? 0 : Math.max(1, ...header.values.map((value) => value.split('\n').length));
  const heights = names.map((lines) => lines.length * lineHeight(type.size) + 2);
  const headerHeight = headerLines * lineHeight(headerType.size) + (headerLines > 0 ? 2 : 0);
  return {
    height: headerHeight + heights.reduce((sum, h) => sum + h, 0) + 2,
    draw: (top) => {
      const heading =
        header === undefined
          ? ''
          : [header.label, ...header.values]
              .map((value, k) => {
                const lines = value.split('\n');
                const y = top + baseline(headerType.size) + (headerLines - lines.length) * lineHeight(headerType.size);
                const attributes = { fill: theme.muted, 'text-anchor': k === 0 ? undefined : 'end' };
                return drawLines(lines, k === 0 ? left : ends[k - 1]!, y, headerType, attributes);
              })
              .join('');
      let y = top + headerHeight;
      const rows = entries.map(({ sample, values = [] }, i) => {
        const line = y + baseline(type.size);
        y += heights[i]!;
        return (
          drawSample(sample, left, line - 3.3) +
          drawLines(names[i]!, left + sampleWidth + gap, line, type) +
          values
            .map((value, k) => text(value, { x: ends[k]!, y: line, 'text-anchor': 'end', 'font-size': type.size }))
            .join('')
        );
      });
      return heading + rows.join('');
    },
  };
}

function legendRows(entries: readonly LegendEntry[], { width, left = theme.pad }: LegendOptions): Block {
  const room = width - theme.pad - left;
  const nameRoom = room - sampleWidth - gap;
  const placed: { x: number; row: number; lines: string[]; sample: Sample }[] = [];
  const rowLines: number[] = [];
  let x = 0;
  for (const { label, sample } of entries) {
    const lines = wrapText(label, nameRoom, type);
    const taken = sampleWidth + gap + (lines.length > 1 ? nameRoom : textWidth(lines[0]!, type));
    if (rowLines.length === 0 || x + taken > room) {
      rowLines.push(0);
      x = 0;
    }
    const row = rowLines.length - 1;
    placed.push({ x: left + x, row, lines, sample });
    rowLines[row] = Math.max(rowLines[row]!, lines.length);
    x += taken + 12;
  }
  const tops = rowLines.map((_, k) => rowLines.slice(0, k).reduce((sum, n) => sum + n * lineHeight(type.size) + 2, 0));
  return {
    height: rowLines.reduce((sum, n) => sum + n * lineHeight(type.size) + 2, 2),
    draw: (top) =>
      placed
        .map((entry) => {
          const y = top + tops[entry.row]! + baseline(type.size);
          return (
            drawSample(entry.sample, entry.x, y - 3.3) + drawLines(entry.lines, entry.x + sampleWidth + gap, y, type)
          );
        })
        .join(''),
  };
}

function drawSample({ kind, colour, dash, opacity }: Sample, x: number, y: number): string {
  if (kind === 'line') {
    const ends = { x1: x, x2: x + sampleWidth, y1: y, y2: y };
    return element('line', { ...ends, stroke: colour, 'stroke-width': 2.2, 'stroke-dasharray': dash });
  }
  const centre = x + sampleWidth / 2;
  if (kind === 'square') {
    return element('rect', { x: centre - 5, y: y - 4.5, width: 10, height: 9, fill: colour, 'fill-opacity': opacity });
  }
  const paint = kind === 'dot' ? { fill: colour } : { fill: theme.paper, stroke: colour, 'stroke-width': 1.6 };
  return element('circle', { cx: centre, cy: y, r: 3.6, ...paint });
}
