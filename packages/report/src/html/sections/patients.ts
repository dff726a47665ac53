import { endpointNoteSentence } from '../../words/exclusion-sentence.js';
import { html } from '../markup.js';
import type { Section, SectionWriter } from '../section.js';

/** Who was studied: flow, Table 1, exclusions, missing values. */
export function patientsSection({ run, table, figures }: SectionWriter): Section {
  const { notes } = run.cohort.endpoint;
  return {
    id: 'patients',
    title: 'Patients',
    newPage: true,
    content: html`${figures('patients')}
${notes.length === 0 ? null : html`<ul>${notes.map((note) => html`<li>${endpointNoteSentence(note)}</li>`)}</ul>`}
${table('table-1-by-outcome')}${table('table-1-by-set')}${table('table-1-by-site')}${table('table-1-by-site-and-outcome')}${table('exclusions')}${table('missing-values')}`,
  };
}
