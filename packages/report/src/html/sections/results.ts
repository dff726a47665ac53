import type { RunResult } from '@radscore/study';
import { listOf, stepTitle } from '../../methods/describe-protocol.js';
import { columnLabel, keyCandidate } from '../../run/describe-run.js';
import { formatFixed } from '../../svg/format.js';
import { volumeSentence } from '../../tables/feature-meanings.js';
import { type Html, html } from '../markup.js';
import { part, type Section, type SectionWriter } from '../section.js';

/** Selection, performance, the two orders of steps, comparators, regression, and the paper's own results. */
export function resultsSection(writer: SectionWriter): Section {
  const { run, table, tablesOf, figures } = writer;
  const parts: { id: string; title: string; content: Html }[] = [];
  const add = (id: string, title: string, ...content: readonly (Html | null | readonly Html[])[]) =>
    parts.push({ id, title, content: part(id, title, ...content) });

  if (run.readers !== undefined || run.stability !== undefined)
    add(
      'repeatability',
      'Repeatability of features',
      figures('repeatability'),
      table('readers'),
      ...(run.readers === undefined ? [] : [files('repeatability')]),
      ...(run.stability === undefined ? [] : [files('stability')]),
    );
  add(
    'selection',
    'Selected features and rad-score',
    counts(run),
    table('selected-features'),
    formula(run),
    table('feature-meanings'),
    volumeWarning(run),
    figures('selection'),
    table('clinical-variables'),
    table('tuned-parameters'),
  );
  add(
    'performance',
    'Performance',
    table('performance'),
    table('accuracy'),
    table('calibration'),
    table('risk-groups'),
    table('time-dependent-auc'),
    table('candidates-not-fitted'),
    figures('performance'),
    table('shift'),
    figures('shift'),
    table('paired-comparisons'),
  );
  add(
    'honesty',
    'Published order beside honest order',
    table('published-and-honest'),
    table('order-effect'),
    figures('honesty'),
    table('resampling'),
  );
  add(
    'comparators',
    'Comparators',
    table('comparators') ??
      html`<p>No comparator could be computed, so nothing shows that the model adds to what is known without images.</p>`,
  );
  if (run.regressions.length > 0 || run.key.figures.nomogram !== undefined) {
    add('regression', 'Regression', tablesOf('regression-'), figures('regression'));
  }
  const paper = table('paper');
  if (paper !== null) add('paper', 'Results of the published study', source(run), paper);
  return {
    id: 'results',
    title: 'Results',
    content: html`${parts.map(({ content }) => content)}`,
    parts,
  };
}

/** How many columns each step of the key model's selection left. */
function counts(run: RunResult): Html | null {
  const steps = keyCandidate(run)?.honest.selection.counts ?? [];
  if (steps.length < 2) return null;
  const [first, ...rest] = steps;
  const left = rest.map(({ step, columns }) => `${columns} after ${stepTitle(step)}`);
  return html`<p>Of ${first!.columns} columns of the key model’s signature were left: ${listOf(left)}.</p>`;
}

/** The rad-score of the key model as a formula. */
function formula(run: RunResult): Html | null {
  const found = keyCandidate(run)?.honest.selection.formula;
  if (found === undefined || found.terms.length === 0) return null;
  const standardised = found.terms.some(({ sd }) => sd !== undefined);
  const sign = (value: number) => (value < 0 ? ' − ' : ' + ');
  return html`<h4>Rad-score of the key model</h4>
<p><code>rad-score = ${formatFixed(found.intercept, 4)}${found.terms.map(({ name, coefficient }) => html`${sign(coefficient)}${formatFixed(Math.abs(coefficient), 4)} × ${columnLabel(run, name)}`)}</code></p>
${standardised ? html`<p class="files">Each feature enters as (value − mean) / standard deviation of the training patients; means and deviations are in <code>model.json</code>.</p>` : null}`;
}

/** Warns of features that say little more than how large the tumour is. */
function volumeWarning(run: RunResult): Html | null {
  const sentence = volumeSentence(run);
  return sentence === undefined ? null : html`<p>${sentence}</p>`;
}

function source({ protocol }: RunResult): Html | null {
  const { paper } = protocol;
  if (paper === undefined) return null;
  const parts = [paper.authors, paper.title, paper.journal, paper.year].filter((each) => each !== undefined);
  const text = parts.map((each) => String(each).replace(/\.$/, '')).join('. ');
  return html`<p>${text}.${paper.patients === undefined ? null : html` Studied there: ${paper.patients}.`}</p>`;
}

function files(name: string): Html {
  return html`<p class="files">Every feature with its confidence interval: <code>tables/${name}.csv</code>.</p>`;
}
