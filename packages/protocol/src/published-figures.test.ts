// The figures that papers print, as the built-in protocols hold them: each must fit the numbers of patients.
import { expect, test } from 'vitest';
import { builtInProtocol } from './built-in.js';
import { parseProtocol } from './parse-protocol.js';

const wholeLiver = parseProtocol(builtInProtocol('rc-metachronous-whole-liver')!);
const patients = { train: { events: 36, others: 42 }, test: { events: 16, others: 18 } };

/** How many of `n` a share with three decimals is; undefined where it is that of no whole number. */
const countOf = (share: unknown, n: number) => {
  const count = Math.round(Number(share) * n);
  return (count / n).toFixed(3) === Number(share).toFixed(3) ? count : undefined;
};

const rows = wholeLiver.paper!.published.filter(({ measures }) => measures.sensitivity !== undefined);

test.each(rows.map((row) => [`${row.variant}, ${row.set}`, row] as const))(
  'S3, %s: sensitivity, specificity, PPV, NPV and accuracy are of one table of counts',
  (_, { set, measures }) => {
    const { events, others } = patients[set as 'train' | 'test'];
    const [hits, free] = [countOf(measures.sensitivity, events)!, countOf(measures.specificity, others)!];
    expect([hits, free]).not.toContain(undefined);
    expect((hits / (hits + others - free)).toFixed(3)).toBe(Number(measures.ppv).toFixed(3));
    expect((free / (free + events - hits)).toFixed(3)).toBe(Number(measures.npv).toFixed(3));
    expect(((hits + free) / (events + others)).toFixed(3)).toBe(Number(measures.accuracy).toFixed(3));
  },
);

test('S3: as the paper prints them, the clinical and combined rows of its Table 2 fit no counts, and a note says so', () => {
  const exchanged = rows.filter(({ variant }) => variant === 'clinical' || variant === 'combined');
  expect(exchanged).toHaveLength(4);
  for (const { set, measures } of exchanged) {
    const { events, others } = patients[set as 'train' | 'test'];
    expect([countOf(measures.ppv, events), countOf(measures.npv, others)]).toContain(undefined);
  }
  expect(wholeLiver.notes.join(' ')).toMatch(
    /Table 2 exchanges sensitivity with PPV and specificity with NPV in the clinical and combined rows/,
  );
});
