import { expect, test } from 'vitest';
import { exampleRun } from '../testing/example-run.js';
import { regressionFigures } from './regression.js';

const run = exampleRun('rc-metachronous-whole-liver');
const nomogram = run.key.figures.nomogram!;

/** The nomogram of these predictors, in a cohort with an ordinal stage and a flag of nodes. */
function drawn(predictors: (typeof nomogram)['predictors']): string {
  const column = { ...run.cohort.columns[0]!, label: '' };
  const columns = [
    ...run.cohort.columns,
    { ...column, name: 'stage', type: 'ordinal' as const, levels: ['T1', 'T2', 'T3', 'T4'] },
    { ...column, name: 'nodes', type: 'flag' as const },
  ];
  const figures = { ...run.key.figures, nomogram: { ...nomogram, predictors } };
  const made = regressionFigures({ ...run, cohort: { ...run.cohort, columns }, key: { ...run.key, figures } });
  return made.find(({ file }) => file.startsWith('nomogram'))!.figure.svg;
}

test('the ticks of an ordinal variable are its levels, those of a flag no and yes', () => {
  const svg = drawn([
    { name: 'stage', values: [1, 2, 3], points: [0, 50, 100] },
    { name: 'nodes', values: [0, 1], points: [0, 40] },
  ]);
  for (const label of ['T2', 'T3', 'T4', 'no', 'yes']) expect(svg).toContain(`>${label}<`);
  expect(svg).not.toContain('>T1<');
});

test('the ticks of a number are numbers', () => {
  expect(drawn([{ name: 'months', values: [30, 50, 70, 90], points: [0, 30, 60, 100] }])).toContain('>70<');
});
