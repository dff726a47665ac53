import type { RunResult } from '@radscore/study';
import { type Answer, answerItems, metricsScore, type Standard, standards } from '../../standards/index.js';
import { formatFixed } from '../../svg/format.js';
import { statusWords } from '../../tables/standards.js';
import { type Badge, badgeTable } from '../badge-table.js';
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
    content: html`<p>Filled in as far as the run itself can. Open questions are for the authors: only they know the answer.</p>
${parts.map(({ id, title, content }) => part(id, title, content))}`,
    parts,
  };
}

function standardHtml(standard: Standard, run: RunResult): Html {
  const rows = answerItems(standard, run);
  const count = (status: Answer['status']) => rows.filter(({ answer }) => answer.status === status).length;
  const shown = rows.map(({ item, answer }) => ({
    number: item.id,
    about: item.asks,
    badge: badges[answer.status],
    verdict: statusWords[answer.status],
    finding: html`${answer.text}${'anchor' in answer && answer.anchor !== undefined ? html` <a href="#${answer.anchor}">See ${placeTitle(answer.anchor)}</a>` : null}`,
  }));
  return html`<p>${count('met')} of ${rows.length} items reported, ${count('not-met')} not met, ${count('open')} open, ${count('not-applicable')} not applicable.${standard.id === 'metrics' ? scoreSentence(run) : ''}</p>
${badgeTable(standard.title, ['Item', 'Asks', 'Status', 'Evidence, or question to the authors'], shown)}
<div class="notes"><p>${standard.source}. ${standard.checked} The wording is ours. As a table: tables/${standard.id}.csv.</p></div>`;
}

/** The word of a link to a place of the report. */
function placeTitle(anchor: string): string {
  return anchor === 'top' ? 'key result' : anchor;
}

const badges: Readonly<Record<Answer['status'], Badge>> = {
  met: 'pass',
  'not-met': 'fail',
  open: 'warn',
  'not-applicable': '',
};

function scoreSentence(run: RunResult): string {
  const { answered, applicable, score, range } = metricsScore(run);
  const percent = (value: number) => `${formatFixed(100 * value, 1)}%`;
  return ` METRICS score over the ${answered} of ${applicable} applicable items that are answered: ${percent(score)}. With the open items the final score lies between ${percent(range[0])} (all no) and ${percent(range[1])} (all yes).`;
}
