import type { RunResult } from '@radscore/study';
import { fittedCandidates, keyCandidate, primaryEstimate, primaryMeasure, setPhrase } from '../../run/describe-run.js';
import { count, formatEstimate } from '../../svg/format.js';
import { verdictWords } from '../../tables/checks.js';
import { checkSentence } from '../../words/check-sentence.js';
import { leakSentence } from '../../words/leak-sentence.js';
import { orderEffectSentence } from '../../words/order-effect-sentence.js';
import { sitesHarmonisedAsSet, wholeSetSentence } from '../../words/whole-set.js';
import { badgeTable } from '../badge-table.js';
import { type Html, html } from '../markup.js';
import { part, type Section, type SectionWriter } from '../section.js';

/** The automatic checks, the leaks of the published order by name, and warnings of the run. */
export function checksSection({ run }: SectionWriter): Section {
  const parts = [
    { id: 'automatic-checks', title: 'Automatic checks', content: checkList(run) },
    { id: 'leaks', title: 'Leaks of the published order', content: leakList(run) },
    ...(run.warnings.length === 0 && run.cohort.warnings.length === 0
      ? []
      : [{ id: 'warnings', title: 'Warnings', content: warningList(run) }]),
  ];
  return {
    id: 'checks',
    title: 'Checks and leaks',
    content: html`${parts.map(({ id, title, content }) => part(id, title, content))}`,
    parts,
  };
}

function checkList(run: RunResult): Html {
  const { checks } = run;
  if (checks.length === 0) return html`<p>No check was made.</p>`;
  const rows = checks.map((check) => ({
    id: `check-${check.number}`,
    number: String(check.number),
    about: check.name,
    badge: check.verdict === 'not-applicable' ? ('' as const) : check.verdict,
    verdict: verdictWords[check.verdict],
    finding: checkSentence(check, run),
  }));
  return html`${badgeTable('Automatic checks', ['No.', 'Check', 'Verdict', 'Finding'], rows)}
<div class="notes"><p>Their numbers are in tables/checks.csv.</p></div>`;
}

interface NamedLeak {
  readonly step: string;
  readonly sentence: string;
  readonly rowsSeen: number;
  readonly candidates: number;
}

function leakList(run: RunResult): Html {
  const leaks = distinctLeaks(run);
  const { name } = primaryMeasure(run);
  if (leaks.length === 0) {
    return html`<p>None: in the published order too, every step of this run was fitted on training patients only, so both orders are the same.${wholeSetSentence(sitesHarmonisedAsSet(run))}${run.features.source === 'table' ? ' What was done to the supplied table of features before cannot be known.' : null}</p>`;
  }
  const effect = orderEffectSentence(run);
  const key = keyCandidate(run);
  const both = key && {
    published: primaryEstimate(run, key.published, run.key.set),
    honest: primaryEstimate(run, key.honest, run.key.set),
  };
  return html`<p>In the published order these steps saw patients of the test set:</p>
<ol>${leaks.map((leak) => html`<li><b>${leak.step}</b> (${placeOf(run, leak.step)}; ${count(leak.rowsSeen, 'row')} it should not have seen; ${leak.candidates} of ${fittedCandidates(run).length} candidates): ${leak.sentence}</li>`)}</ol>
${both === undefined ? null : html`<p>On this one division the key model’s ${name} on the ${setPhrase(run.key.set)} is ${formatEstimate(both.published)} in the published and ${formatEstimate(both.honest)} in the honest order. One division with one seed cannot separate what the leaks add from chance. ${effect ?? 'No size of their effect is given, for it was not measured over several seeds.'}</p>`}`;
}

/** Where in the published order a step stands. Steps are named `branch/step`. */
function placeOf({ protocol }: RunResult, label: string): string {
  const [branch, name = branch] = label.split('/');
  const at = protocol.selection.findIndex((step) => step.name === name);
  if (branch !== 'clinical' && at >= 0) return `step ${at + 1} of ${protocol.selection.length} of the selection`;
  if (branch === 'clinical') return 'choice of clinical variables';
  if (name === protocol.balance?.name) return 'balancing of classes, before the split';
  if (name === 'icc-filter') return 'repeatability between readers, before the selection';
  return 'before the split';
}

function distinctLeaks(run: RunResult): NamedLeak[] {
  const found = new Map<string, NamedLeak>();
  for (const { published } of fittedCandidates(run)) {
    for (const leak of published.leaks) {
      const { step, rowsSeen } = leak;
      const before = found.get(step);
      found.set(step, {
        step,
        sentence: before?.sentence ?? leakSentence(leak),
        rowsSeen: Math.max(before?.rowsSeen ?? 0, rowsSeen),
        candidates: (before?.candidates ?? 0) + 1,
      });
    }
  }
  return [...found.values()];
}

function warningList({ warnings, cohort }: RunResult): Html {
  const seen = new Set<string>();
  const all = [...cohort.warnings, ...warnings].filter(({ message }) => !seen.has(message) && seen.add(message));
  return html`<ul>${all.map(({ message, remedy }) => html`<li>${message} ${remedy}</li>`)}</ul>`;
}
