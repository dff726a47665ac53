import type { RunResult } from '@radscore/study';
import type { ReportFigure } from '../study-figures/index.js';
import type { StudyTable } from '../tables/study-table.js';
import { pageHead } from './head.js';
import { type Html, html } from './markup.js';
import { createWriter, type Section } from './section.js';
import { checksSection } from './sections/checks.js';
import { keyResultSection } from './sections/key-result.js';
import { limitationsSection } from './sections/limitations.js';
import { methodsSection } from './sections/methods.js';
import { overview, researchUseOnly } from './sections/overview.js';
import { patientsSection } from './sections/patients.js';
import { provenanceSection, reproduceSection } from './sections/provenance.js';
import { resultsSection } from './sections/results.js';
import { standardsSection } from './sections/standards.js';

/** The whole report as one self-contained page: no script, no font, no picture from elsewhere. */
export function reportPage(run: RunResult, tables: readonly StudyTable[], figures: readonly ReportFigure[]): string {
  const writer = createWriter(run, tables, figures);
  const sections = [
    keyResultSection,
    patientsSection,
    methodsSection,
    resultsSection,
    checksSection,
    limitationsSection,
    standardsSection,
    provenanceSection,
    reproduceSection,
  ].map((write) => write(writer));
  const references: Section = {
    id: 'references',
    title: 'References',
    content: html`<ol class="references">${writer.bibliography().map((entry, i) => html`<li id="ref-${i + 1}">${entry}</li>`)}</ol>`,
  };
  const all = [...sections, references];
  const title = run.protocol.report.title ?? run.protocol.title;
  return html`${pageHead(title, run.provenance.radscore)}${overview(run)}
${contents(all)}
<main>
${all.map(sectionHtml)}</main>
<footer><p><b>${researchUseOnly}</b></p><p>Written by radscore ${run.provenance.radscore}. <a href="#top">To the top</a></p></footer>
</body>
</html>
`.markup;
}

function contents(sections: readonly Section[]): Html {
  const link = (id: string, title: string) => html`<a href="#${id}">${title}</a>`;
  return html`<nav aria-label="Contents"><h2>Contents</h2><ol>${sections.map(
    ({ id, title, parts = [] }) =>
      html`<li>${link(id, title)}${parts.length === 0 ? null : html`<ol>${parts.map((own) => html`<li>${link(own.id, own.title)}</li>`)}</ol>`}</li>`,
  )}</ol></nav>`;
}

function sectionHtml({ id, title, content, newPage }: Section): Html {
  return html`<section id="${id}"${newPage ? html` class="page"` : null}>
<h2>${title}</h2>
${content}
</section>
`;
}
