import { type Estimate, enoughToJudge, type Performance, type RunResult } from '@radscore/study';
import {
  analysedCount,
  analysedOutcome,
  candidateLabels,
  keyCandidate,
  levelOf,
  patientsOfRows,
  performanceOn,
  primaryMeasure,
  setPhrase,
} from '../../run/describe-run.js';
import { count, formatEstimate } from '../../svg/format.js';
import { comparatorSentence } from '../../words/comparison-sentence.js';
import { asSetMark, isWith, otherWaySentences } from '../../words/harmonisation-sentence.js';
import { keySentence } from '../../words/key-sentence.js';
import { nullFoldsPhrase } from '../../words/null-folds.js';
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
${smallStudy(run)}<p class="sentence">${keySentence(run)}</p>
${setsSideBySide(run)}
${otherWaySentences(run).map((gain) => html`<p>${gain}</p>`)}
${run.comparators.length === 0 ? null : html`<ul>${run.comparators.map((each) => html`<li>${comparatorSentence(each, run)}</li>`)}</ul>`}
</div>
<dl class="facts">${facts(run).map(([name, value, detail]) => html`<div><dt>${name}</dt><dd>${value}${detail === undefined ? null : html` <small>${detail}</small>`}</dd></div>`)}</dl>
</header>
`;
}

/** What a small study cannot show, before anything that it does. */
function smallStudy(run: RunResult): Html | null {
  const patients = patientsOfRows(run);
  const n = patients ?? analysedCount(run);
  const { positive } = run.cohort.endpoint;
  const { events } = analysedOutcome(run);
  if (n >= 100 && events >= 20) return null;
  const size =
    patients === undefined
      ? `${n} patients, ${events}`
      : `${count(analysedCount(run), 'row')} of ${count(n, 'patient')}, ${count(events, 'row')}`;
  return html`<p><strong>Small study: ${size} with ${positive}.</strong> Numbers this small cannot rank models, confirm a feature or settle a cut-off; read the intervals rather than the values.</p>
`;
}

/** External and internal figures of the key model side by side, external first: discrimination with its interval, and calibration. */
function setsSideBySide(run: RunResult): Html | null {
  const candidate = keyCandidate(run);
  if (candidate === undefined) return null;
  const { key, name } = primaryMeasure(run);
  const { external } = run;
  const internal = performanceOn(candidate.honest, run.key.set);
  const pooled = performanceOn(candidate.honest, 'external');
  const rows: [string, Performance][] = [
    ...(external?.sites ?? []).map(({ site, performance }): [string, Performance] => [
      `External, ${site}`,
      performance,
    ]),
    ...(pooled === undefined || run.key.set === 'external'
      ? []
      : [[(external?.sites.length ?? 0) > 0 ? 'External, pooled' : 'External', pooled] as [string, Performance]]),
    ...otherWays(external),
    ...(internal === undefined ? [] : [[ownTitle(run), internal] as [string, Performance]]),
  ];
  if (rows.length === 0) return null;
  const intercept = run.cohort.outcome.kind === 'binary';
  const label = 'How the key model does, set by set';
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="wrap"><caption><span>${label}</span></caption><thead><tr><th class="text" scope="col">Patients</th><th scope="col">n (events)</th><th scope="col">${name} (${levelOf(run)} CI)</th><th scope="col">Calibration slope</th>${intercept ? html`<th scope="col">Intercept</th>` : null}<th class="text" scope="col">Reading</th></tr></thead>
<tbody>${rows.map(([title, own]) => html`<tr><th class="text" scope="row">${title}</th><td>${own.n} (${own.events})</td><td>${shown(own.measures[key])}</td><td>${shown(own.measures.calibrationSlope, 2)}</td>${intercept ? html`<td>${shown(own.measures.calibrationIntercept, 2)}</td>` : null}<td class="text">${readingOf(own)}</td></tr>`)}</tbody></table></div>`;
}

/** Where the key model is judged among the patients of the study: `Internal, test set`, `Test set (hospital two)`. */
function ownTitle({ protocol: { split }, key }: RunResult): string {
  if (split.kind !== 'by-column' || key.set !== 'test') return `Internal, ${setPhrase(key.set)}`;
  return `Test set (${split.column} ${split.test.join(', ')})`;
}

/** The external figures with ComBat and with normalised images, of a study without them, or the other way round. */
function otherWays({
  harmonisation,
  normalisation,
}: Partial<NonNullable<RunResult['external']>> = {}): [string, Performance][] {
  const ways = [
    { found: harmonisation, applied: 'External, harmonised (ComBat)', not: 'External, not harmonised' },
    { found: normalisation, applied: 'External, images normalised', not: 'External, images not normalised' },
  ];
  return ways.flatMap(({ found, applied, not }): [string, Performance][] =>
    found === undefined || !('performance' in found) ? [] : [[isWith(found) ? applied : not, found.performance]],
  );
}

function shown(found: Estimate | undefined, digits = 3): string {
  return found === undefined || found.value === null ? '–' : formatEstimate(found, digits);
}

function readingOf(performance: Performance): string {
  if (performance.code === 'CONSTANT-PREDICTION') return 'the same prediction for everybody';
  if (performance.code === 'NULL-FOLDS') return nullFoldsPhrase(performance.nullFolds!);
  const few = enoughToJudge(performance) ? [] : ['too few to judge'];
  return [...few, ...(performance.harmonisedAsSet === undefined ? [] : [asSetMark])].join('; ');
}

type Fact = readonly [name: string, value: string, detail?: string | undefined];

function facts(run: RunResult): Fact[] {
  const { cohort, checks } = run;
  const { name, key } = primaryMeasure(run);
  const candidate = keyCandidate(run);
  const patients = patientsOfRows(run);
  const withEvent = `${analysedOutcome(run).events} with ${cohort.endpoint.positive}`;
  const rows: Fact[] = [
    patients === undefined
      ? ['Patients', String(analysedCount(run)), withEvent]
      : ['Rows', String(analysedCount(run)), `of ${count(patients, 'patient')}; ${withEvent}`],
  ];
  if (candidate !== undefined) {
    const { set } = run.key;
    const on = performanceOn(candidate.honest, set);
    const nested = candidate.nested?.measures[key];
    rows.push(
      ['Key model', candidateLabels(run).get(candidate.id) ?? candidate.id],
      [
        `${name}, nested cross-validation`,
        nested === undefined ? 'not run' : formatEstimate(nested),
        nested?.value == null ? undefined : `${levelOf(run)} CI`,
      ],
    );
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
  const having = (verdictOf: string) => checks.filter(({ verdict: own }) => own === verdictOf).length;
  if (checks.length > 0)
    rows.push(['Checks', `${having('pass')} passed`, `${count(having('warn'), 'warning')}, ${having('fail')} failed`]);
  return rows;
}
