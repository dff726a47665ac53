import type { RunResult } from '@radscore/study';
import { type Answer, answerItems, metricsScore, type Standard, standards } from '../../standards/index.js';
import { formatFixed } from '../../svg/format.js';
import { statusWords } from '../../tables/standards.js';
import { type Html, html } from '../markup.js';
import { part, type Section, type SectionWriter } from '../section.js';

/** TRIPOD+AI, CLEAR and METRICS, filled in as far as the run knows; the rest as questions to the authors. */
export function standardsSection({ run }: SectionWriter): Section {
  const parts = standards.map((standard) => ({
    id: standard.id,
    title: standard.title,
    content: standardHtml(standard, run),
  }));
  return {
    id: 'standards',
    title: 'Reporting standards',
    newPage: true,
    content: html`<p>Filled in as far as the run itself can. Open questions are for the authors: only they know the answer. The wording of the items is ours; see the sources.</p>
${parts.map(({ id, title, content }) => part(id, title, content))}`,
    parts,
  };
}

function standardHtml(standard: Standard, run: RunResult): Html {
  const rows = answerItems(standard, run);
  const count = (status: Answer['status']) => rows.filter(({ answer }) => answer.status === status).length;
  return html`<p>${count('met')} of ${rows.length} items reported, ${count('not-met')} not met, ${count('open')} open, ${count('not-applicable')} not applicable (${standard.source}).${standard.id === 'metrics' ? scoreSentence(run) : ''}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${standard.title}"><table class="wrap">
<thead><tr><th scope="col">Item</th><th scope="col" class="text long">Asks</th><th scope="col" class="text">Status</th><th scope="col" class="text long">Evidence, or question to the authors</th></tr></thead>
<tbody>
${rows.map(
  ({
    item,
    answer,
  }) => html`<tr><th scope="row">${item.id}</th><td class="text long">${item.asks}</td><td class="text"><span class="badge ${badges[answer.status]}">${statusWords[answer.status]}</span></td><td class="text long">${answer.text}${'anchor' in answer && answer.anchor !== undefined ? html` <a href="#${answer.anchor}">→ ${answer.anchor}</a>` : null}</td></tr>
`,
)}</tbody></table></div>
<div class="notes"><p>As a table: tables/${standard.id}.csv.</p></div>`;
}

const badges: Readonly<Record<Answer['status'], string>> = {
  met: 'pass',
  'not-met': 'fail',
  open: 'warn',
  'not-applicable': '',
};

function scoreSentence(run: RunResult): string {
  const { answered, applicable, score, range } = metricsScore(run);
  const percent = (value: number) => `${formatFixed(100 * value, 1)}%`;
  if (score === null) return ' No item is answered, so there is no score.';
  return ` METRICS score over the ${answered} of ${applicable} applicable items that are answered: ${percent(score)}. With the open items the final score lies between ${percent(range[0])} (all no) and ${percent(range[1])} (all yes).`;
}
