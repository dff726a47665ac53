import type { RunResult } from '@radscore/study';
import { analysedCount, analysedOutcome, countRows, patientsOfRows } from '../run/describe-run.js';
import { count } from '../svg/format.js';
import { endpointNoteSentence } from '../words/exclusion-sentence.js';
import { leftOutValues, splitSentence } from '../words/split-sentence.js';
import { type Citation, type Prose, prose } from './references.js';

/** Who was studied, the outcome and the division into sets, as the methods section of a paper says it. */
export function describePatients(run: RunResult): Prose[] {
  const { protocol, cohort, splits } = run;
  const { paper, endpoint } = protocol;
  const out: Prose[] = [];
  if (paper !== undefined) {
    const text = [paper.authors, paper.title, paper.journal, paper.year, paper.doi && `doi:${paper.doi}`]
      .filter(Boolean)
      .join('. ');
    const source: Citation = { cite: { text: `${text}.` } };
    out.push(prose`This study repeats the design of a published one${source}.`);
  }
  out.push([`${analysedSentence(cohort, splits)} ${outcomeSentence(run)}`]);
  if (cohort.endpoint.notes.length > 0) out.push([cohort.endpoint.notes.map(endpointNoteSentence).join(' ')]);
  if (endpoint.kind === 'binary' && endpoint.within !== undefined && cohort.endpoint.notes.length === 0) {
    const rule = endpoint.censoredBefore === 'exclude' ? 'were excluded' : 'were counted as without it';
    out.push(prose`Patients who left follow-up before ${endpoint.within} ${endpoint.unit} without the event ${rule}.`);
  }
  out.push([splitSentence(run)]);
  return out;
}

function analysedSentence(cohort: RunResult['cohort'], splits: RunResult['splits']): string {
  const { enrolled, exclusions, withoutOutcome = [] } = cohort;
  const analysed = analysedCount({ cohort, splits });
  const were = (n: number) => `${n} ${n === 1 ? 'was' : 'were'}`;
  const apart = [
    ...(exclusions.length === 0 ? [] : [`${were(exclusions.length)} excluded (see the flow diagram)`]),
    ...(withoutOutcome.length === 0
      ? []
      : [`${were(withoutOutcome.length)} external without a known outcome (for the check of shift alone)`]),
    ...(splits.leftOut === undefined || splits.leftOut.length === 0
      ? []
      : [`${were(splits.leftOut.length)} in no set (${leftOutValues(splits)})`]),
  ];
  const patients = patientsOfRows({ cohort, splits });
  if (patients !== undefined) {
    const rest =
      apart.length === 0
        ? `All ${count(enrolled, 'row')} of the cohort`
        : `Of ${count(enrolled, 'row')}, ${apart.join(', ')} and ${analysed}`;
    return `${rest} were analysed. They come from ${count(patients, 'patient')}, whose rows stayed together in every split; figures, intervals and tests count rows.`;
  }
  if (apart.length === 0) return `All ${count(enrolled, 'patient')} of the cohort were analysed.`;
  return `Of ${count(enrolled, 'patient')}, ${apart.join(', ')} and ${analysed} were analysed.`;
}

function outcomeSentence(run: RunResult): string {
  const { endpoint, outcome } = run.cohort;
  const { title } = run.protocol.endpoint;
  const { positive, negative } = endpoint;
  const { events, others, competing } = analysedOutcome(run);
  if (outcome.kind === 'survival') {
    const competed = competing > 0 ? `, and ${countRows(run, competing)} had a competing event` : '';
    return `The outcome was ${lower(title)}, measured in ${outcome.unit}: ${count(events, 'event')} (${positive}) ${events === 1 ? 'was' : 'were'} observed, ${countRows(run, others)} ${others === 1 ? 'was' : 'were'} censored${competed}.`;
  }
  return `The outcome was ${lower(title)}; the positive class was ${positive} (${countRows(run, events)}), the other ${negative} (${countRows(run, others)}).`;
}

/** The first letter small, unless it begins an abbreviation. */
function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
