import type { RunResult } from '@radscore/study';
import { countRows, keyCandidate, patientsOfRows, performanceOn } from '../../run/describe-run.js';
import { count } from '../../svg/format.js';
import { checkSentence } from '../../words/check-sentence.js';
import { comparatorSentence } from '../../words/comparison-sentence.js';
import { html } from '../markup.js';
import type { Section, SectionWriter } from '../section.js';

/** Limitations of the result, drawn from the checks and from what the run lacks. */
export function limitationsSection({ run }: SectionWriter): Section {
  const items = limitations(run);
  return {
    id: 'limitations',
    title: 'Limitations',
    content: html`<p>Drawn from the checks and from what the data lack; the authors know more.</p>
<ul>${items.map(({ text, check }) => html`<li>${text}${check === undefined ? null : html` (<a href="#check-${check}">check ${check}</a>)`}</li>`)}</ul>`,
  };
}

/** The limitations, gravest first: failed checks, warnings, then what is missing. */
export function limitations(run: RunResult): { text: string; check?: number }[] {
  const { splits, protocol, candidates, readers, checks, comparators } = run;
  const found = (wanted: string) =>
    checks
      .filter(({ verdict: own }) => own === wanted)
      .map((check) => ({ text: checkSentence(check, run), check: check.number }));
  const key = keyCandidate(run);
  const on = key && performanceOn(key.honest, run.key.set);
  const out: { text: string; check?: number }[] = [...found('fail'), ...found('warn')];
  for (const comparator of comparators) {
    const text = comparatorSentence(comparator, run);
    const isSaid = out.some((item) => item.text.includes(text));
    if (comparator.code !== 'BEATEN' && !isSaid) out.push({ text });
  }
  if (comparators.length === 0)
    out.push({ text: 'The model was not compared with anything that is known without images.' });
  const others = on === undefined ? 0 : on.n - on.events;
  if (on !== undefined && Math.min(on.events, others) < 100) {
    out.push({
      text: `The key result rests on ${countRows(run, on.events)} with ${run.cohort.endpoint.positive} and ${others} without; at least 100 events and 100 non-events are advised for an evaluation.`,
    });
  }
  if (splits.external.length === 0 && protocol.split.kind !== 'by-column') {
    out.push({ text: 'There is no external cohort: how the model does elsewhere is unknown.' });
  }
  const patients = patientsOfRows(run);
  if (patients !== undefined)
    out.push({
      text: `The rows come from ${count(patients, 'patient')} and are counted as independent: intervals are narrower, and p values smaller, than they should be.`,
    });
  if (run.features.source === 'table')
    out.push({
      text: 'The features came as a table: whether they had been chosen, scaled or harmonised on all patients beforehand cannot be known.',
    });
  const shifted = run.shift.filter(({ set, verdict }) => set === 'external' && verdict === 'fail');
  if (shifted.length > 0 && !out.some(({ check }) => check === 16))
    out.push({
      text: `${count(shifted.length, 'comparison')} of features with training fail at external sites: predictions there are extrapolation.`,
    });
  if (readers === undefined)
    out.push({
      text:
        run.features.source === 'table'
          ? 'The features came as a table: how repeatable they are was not measured.'
          : 'Every case has the outlines of one reader, so that the repeatability of features was not measured.',
    });
  if (candidates.length > 1 && !out.some(({ check }) => check === 12)) {
    const chosen =
      run.key.primaryFailed !== undefined
        ? ', and the key one was chosen after the named one had failed'
        : protocol.report.primary !== undefined
          ? '; the key one is named in the protocol'
          : ', and the key one is the best of them on training data';
    out.push({ text: `${candidates.length} candidates were tried${chosen}.` });
  }
  const failed = candidates.filter(({ failure }) => failure !== undefined).length;
  if (failed > 0) out.push({ text: `${failed} of ${count(candidates.length, 'candidate')} could not be fitted.` });
  return out;
}
