import { writeMethods } from '../../methods/methods.js';
import { html } from '../markup.js';
import { part, type Section, type SectionWriter } from '../section.js';

/** The methods, written from the settings, and the pipeline drawn. */
export function methodsSection({ run, prose, figures }: SectionWriter): Section {
  const parts = writeMethods(run).map(({ heading, paragraphs }, i) => ({
    id: `methods-${i + 1}`,
    title: heading,
    paragraphs,
  }));
  const { notes } = run.protocol;
  return {
    id: 'methods',
    title: 'Methods',
    content: html`${parts.map(({ id, title, paragraphs }) => part(id, title, paragraphs.map(prose)))}${figures('pipeline')}
${notes.length === 0 ? null : html`<h3 id="notes">Where the design had to be interpreted</h3><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`}`,
  };
}
