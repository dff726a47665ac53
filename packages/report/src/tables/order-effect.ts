import type { RunResult } from '@radscore/study';
import { primaryMeasure } from '../run/describe-run.js';
import { formatFixed, formatSigned } from '../svg/format.js';
import { orderEffectSentence } from '../words/order-effect-sentence.js';
import type { ShownCell, StudyTable } from './study-table.js';

/** What the order of steps adds to the key candidate, seed by seed. */
export function orderEffectTable(run: RunResult): StudyTable | undefined {
  const { orderEffect } = run;
  if (orderEffect === undefined) return undefined;
  const { name } = primaryMeasure(run);
  return {
    name: 'order-effect',
    title: 'What the order of steps alone adds to the key model',
    columns: ['Seed', `${name}, published order`, `${name}, honest order`, 'Difference'],
    rows: [
      ...orderEffect.runs.map(({ seed, published, honest }): ShownCell[] => [
        String(seed),
        formatFixed(published, 3),
        formatFixed(honest, 3),
        formatSigned(published - honest),
      ]),
      ['Mean (standard deviation)', '', '', `${formatSigned(orderEffect.mean)} (${formatFixed(orderEffect.sd, 3)})`],
    ],
    headings: 1,
    notes: [
      `${orderEffectSentence(run)} Here both orders have the settings of the published one, so that nothing but the rows that each step sees differs.`,
    ],
    data: {
      columns: ['set', 'measure', 'seed', 'published', 'honest', 'difference'],
      rows: orderEffect.runs.map(({ seed, published, honest }) => [
        orderEffect.set,
        name,
        seed,
        published,
        honest,
        published - honest,
      ]),
    },
  };
}
