import { checkSentence } from '../../words/check-sentence.js';
import { html } from '../markup.js';
import { part, type Section, type SectionWriter } from '../section.js';

/** The result before its appendix: the key model's figures on the patients it is evaluated on, and the checks that speak to it. */
export function keyResultSection({ run, figures }: SectionWriter): Section {
  const alarms = (['fail', 'warn'] as const).flatMap((wanted) =>
    run.checks.filter(({ verdict }) => verdict === wanted),
  );
  const words = { fail: 'fails', warn: 'warning' } as const;
  return {
    id: 'result',
    title: 'Result',
    content: html`${figures('key')}
${
  alarms.length === 0
    ? null
    : part(
        'checks-that-matter',
        'Checks that matter',
        html`<ul>${alarms.map((check) => html`<li><a href="#check-${check.number}">${check.name}</a> (${words[check.verdict as 'fail' | 'warn']}): ${checkSentence(check, run)}</li>`)}</ul>`,
      )
}<p>Everything below is the appendix: patients, methods, all results, checks, limitations and reporting standards.</p>`,
  };
}
