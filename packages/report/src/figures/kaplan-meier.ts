import { numberAtRisk } from '@radscore/stats';
import {
  type Block,
  baseline,
  emptyFigure,
  figureOfBlocks,
  lineHeight,
  space,
  textBlock,
  titleBlock,
} from '../svg/column.js';
import { element, text } from '../svg/element.js';
import { count, describeP, formatEstimate, formatFixed, formatInterval, type ShownEstimate } from '../svg/format.js';
import { legendBlock } from '../svg/legend.js';
import { band, curve, isFiniteNumber, segment, stepPoints, type Values } from '../svg/marks.js';
import { type Axis, type Plot, plotBlock, plotEdges, spaced, ticksOf } from '../svg/plot.js';
import { seriesColour, seriesDash, theme } from '../svg/theme.js';
import { shortenText } from '../svg/wrap-text.js';
import type { FigureDefinition } from './figure.js';

/** A group of patients with its curve, as `kaplanMeier` (or `cumulativeIncidence`) of @radscore/stats gives it, as plain lists. */
export interface SurvivalGroup {
  readonly name: string;
  readonly n: number;
  readonly events: number;
  /** Distinct times, ascending, with the numbers at risk just before and the censored at each. */
  readonly time: readonly number[];
  readonly atRisk: readonly number[];
  readonly censored: readonly number[];
  /** Survival, or the cumulative incidence where the figure shows that. */
  readonly survival: Values;
  readonly lower?: Values;
  readonly upper?: Values;
  /** Median survival; null with a reason where it was not reached. A missing end of its interval is null. */
  readonly median?: { readonly value: number | null; readonly ci?: readonly [number | null, number | null] };
}

export interface KaplanMeierData {
  readonly title?: string;
  /** `Time (months)`. */
  readonly timeLabel: string;
  /** `Overall survival`. */
  readonly outcomeLabel: string;
  /** Level of the intervals, `95%` where absent. */
  readonly level?: string;
  readonly groups: readonly SurvivalGroup[];
  /** True where the curves are cumulative incidences beside competing events: they rise from 0. */
  readonly incidence?: boolean;
  /** Gray's test that the incidences are equal. */
  readonly grayP?: number | null;
  readonly logRankP?: number | null;
  /** Hazard ratio, and of what against what: `high against low risk`. */
  readonly hazardRatio?: { readonly comparison: string; readonly estimate: ShownEstimate };
}

const type = { size: theme.smallFontSize };

/** Kaplan-Meier curves (or cumulative incidences, which rise from 0) with bands, censoring ticks, numbers at risk under the ticks of time, medians, log-rank p and hazard ratio. */
export const kaplanMeierFigure: FigureDefinition<KaplanMeierData> = {
  name: 'kaplan-meier',
  summary:
    'Survival by group with confidence bands and censoring ticks; numbers at risk below, log-rank p and hazard ratio above.',
  draw({ title, timeLabel, outcomeLabel, groups, logRankP, grayP, hazardRatio, incidence = false, level = '95%' }) {
    const end = Math.max(0, ...groups.flatMap(({ time }) => time));
    if (end === 0) return emptyFigure(title, 'No curve: no patient was followed.');
    const from = incidence ? 0 : 1;
    const width = theme.singleColumn;
    const x: Axis = { domain: [0, end], label: timeLabel };
    const y: Axis = { domain: [0, 1], label: outcomeLabel, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] };
    const options = { width, height: 210, x, y };
    const plot = plotBlock(options, (area) => groups.map((group, i) => drawGroup(area, group, i, from)).join(''));
    const medians = groups.some(({ median }) => median !== undefined);
    const legend = legendBlock(
      groups.map((group, i) => ({
        label: group.name,
        sample: { kind: 'line', colour: seriesColour(i), dash: seriesDash(i) },
        values: [`${group.events}/${group.n}`, ...(medians ? [describeMedian(group.median)] : [])],
      })),
      { width, header: { label: '', values: ['Events/n', ...(medians ? [`Median (${level} CI)`] : [])] } },
    );
    const ratio =
      hazardRatio === undefined ? [] : [`HR ${formatEstimate(hazardRatio.estimate, 2)}, ${hazardRatio.comparison}`];
    const tests = [
      ...(grayP === undefined ? [] : [`Gray ${describeP(grayP)}`]),
      ...(logRankP === undefined
        ? []
        : [`${incidence ? 'Cause-specific log-rank' : 'Log-rank'} ${describeP(logRankP)}`]),
      ...ratio,
    ].join('; ');
    const described = groups.map(({ name, n, events }) => `${name}: ${count(events, 'event')} in ${n}`);
    return figureOfBlocks(
      width,
      `${incidence ? 'Cumulative incidence' : 'Kaplan-Meier curves'} of ${outcomeLabel}. ${described.join('; ')}. ${tests}`.trim(),
      [
        titleBlock(title, width),
        tests === '' ? undefined : textBlock(tests, { width }),
        plot,
        atRiskBlock(groups, x, plotEdges(options), width),
        space(6),
        legend,
      ],
    );
  },
};

function drawGroup(
  area: Plot,
  { time, survival, lower, upper, censored }: SurvivalGroup,
  i: number,
  from: 0 | 1,
): string {
  const stroke = { colour: seriesColour(i), dash: seriesDash(i) };
  const steps = stepPoints(time, survival, [0, from]);
  const bounds =
    lower === undefined || upper === undefined
      ? ''
      : band(
          area,
          steps.xs,
          stepPoints(time, lower, [0, from]).ys,
          stepPoints(time, upper, [0, from]).ys,
          stroke.colour,
        );
  const reach = 4 / Math.abs(area.y(1) - area.y(0));
  const ticks = time.map((at, k) => {
    const level = survival[k];
    if (!(censored[k]! > 0) || !isFiniteNumber(level)) return '';
    return segment(area, [at, level - reach], [at, level + reach], { colour: stroke.colour, width: 1 });
  });
  return bounds + curve(area, steps.xs, steps.ys, stroke) + ticks.join('');
}

/** One row a group, each number under the time it belongs to. */
function atRiskBlock(
  groups: readonly SurvivalGroup[],
  x: Axis,
  [left, right]: readonly [number, number],
  width: number,
): Block {
  const line = lineHeight(type.size);
  const widest = (at: number) => String(Math.max(...groups.map((group) => numberAtRisk(table(group), at))));
  const ticks = ticksOf(x).map(({ at }) => ({ at, label: widest(at) }));
  return {
    height: line * (1 + 2 * groups.length) + 2,
    draw: (top) => {
      const place = (at: number) => left + ((at - x.domain[0]) / (x.domain[1] - x.domain[0])) * (right - left);
      const shown = spaced(ticks, place);
      const rows = groups.map((group, i) => {
        const y = top + line * (1 + 2 * i) + baseline(type.size);
        const name = shortenText(group.name, width - 2 * theme.pad - 7, type);
        const numbers = shown.map(({ at }) =>
          text(String(numberAtRisk(table(group), at)), {
            x: place(at),
            y: y + line,
            'text-anchor': 'middle',
            'font-size': type.size,
          }),
        );
        const bar = { x: theme.pad, y: y - 7, width: 3, height: 8, fill: seriesColour(i) };
        return element('rect', bar) + text(name, { x: theme.pad + 7, y, 'font-size': type.size }) + numbers.join('');
      });
      const head = text('Number at risk', {
        x: theme.pad,
        y: top + baseline(type.size),
        'font-size': type.size,
        fill: theme.muted,
      });
      return head + rows.join('');
    },
  };
}

function describeMedian(median: SurvivalGroup['median']): string {
  if (median === undefined) return '–';
  const value = median.value === null ? 'not reached' : formatFixed(median.value, 1);
  if (median.ci === undefined) return value;
  const [low, high] = median.ci;
  if (!isFiniteNumber(low)) return isFiniteNumber(high) ? `${value} (to ${formatFixed(high, 1)})` : value;
  if (median.value === null) return `${value} (from ${formatFixed(low, 1)})`;
  if (high !== null) return `${value} (${formatInterval([low, high], 1)})`;
  return `${value} (${formatFixed(low, 1)} to not reached)`;
}

/** What the counting of `@radscore/stats` takes. */
function table({ time, atRisk, censored }: SurvivalGroup) {
  const list = (values: readonly number[]) => Float64Array.from(values);
  return { time: list(time), atRisk: list(atRisk), censored: list(censored), events: new Float64Array(time.length) };
}
