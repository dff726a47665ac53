import type { RunResult } from '@radscore/study';
import {
  candidateLabels,
  keyCandidate,
  performanceOn,
  primaryEstimate,
  primaryMeasure,
  setPhrase,
} from '../../run/describe-run.js';
import { formatEstimate } from '../../svg/format.js';
import { type Html, html } from '../markup.js';

/** What stands on every first screen and at the end. */
export const researchUseOnly = 'Research use only. Not a medical device; not for decisions about patients.';

/** Title, key sentence with its comparators, and the figures it rests on. */
export function overview(run: RunResult): Html {
  const { protocol } = run;
  const title = protocol.report.title ?? protocol.title;
  return html`<header id="top">
<p class="use">${researchUseOnly}</p>
<h1>${title}</h1>
${protocol.summary === '' ? null : html`<p class="lead">${protocol.summary}</p>`}
<div class="key"><h2>Key result</h2>
<p class="sentence">${run.key.sentence}</p>
${run.comparators.length === 0 ? null : html`<ul>${run.comparators.map((each) => html`<li>${each.sentence}</li>`)}</ul>`}
</div>
<dl class="facts">${facts(run).map(([name, value, detail]) => html`<div><dt>${name}</dt><dd>${value}${detail === undefined ? null : html` <small>${detail}</small>`}</dd></div>`)}</dl>
</header>
`;
}

type Fact = readonly [name: string, value: string, detail?: string | undefined];

function facts(run: RunResult): Fact[] {
  const { cohort, checks } = run;
  const { name, key } = primaryMeasure(run);
  const candidate = keyCandidate(run);
  const rows: Fact[] = [
    ['Patients', String(cohort.patients.length), `${cohort.endpoint.events} with ${cohort.endpoint.positive}`],
  ];
  if (candidate !== undefined) {
    const { set } = run.key;
    const on = performanceOn(candidate.honest, set);
    const shown = (order: 'honest' | 'published') => formatEstimate(primaryEstimate(run, candidate[order], set));
    rows.push(
      ['Key model', candidateLabels(run).get(candidate.id) ?? candidate.id],
      [`${name}, honest order`, shown('honest'), `${setPhrase(set)}${on === undefined ? '' : `, n = ${on.n}`}`],
      [`${name}, published order`, shown('published'), setPhrase(set)],
    );
    const nested = candidate.nested?.measures[key];
    if (nested !== undefined) rows.push([`${name}, nested cross-validation`, formatEstimate(nested)]);
    if (candidate.optimism !== undefined)
      rows.push([`${name}, optimism-corrected`, formatEstimate(candidate.optimism.corrected)]);
    const accuracy = on?.measures.accuracy;
    if (accuracy !== undefined && accuracy.value !== null) {
      const rate = on?.measures.noInformationRate;
      rows.push([
        'Accuracy',
        formatEstimate(accuracy),
        rate === undefined ? undefined : `no information: ${formatEstimate(rate)}`,
      ]);
    }
  }
  const count = (verdictOf: string) => checks.filter(({ verdict: own }) => own === verdictOf).length;
  if (checks.length > 0)
    rows.push(['Checks', `${count('pass')} passed`, `${count('warn')} warnings, ${count('fail')} failed`]);
  return rows;
}
