import type { ValidationResult } from '@radscore/study';
import { formatCsv } from '@radscore/tables';
import { figuresHtml } from '../html/figure.js';
import { pageHead } from '../html/head.js';
import { type Html, html } from '../html/markup.js';
import { researchUseOnly } from '../html/sections/overview.js';
import { tableHtml } from '../html/table.js';
import type { RenderedStudy } from '../render-study.js';
import { fileTable, type StudyTable } from '../tables/study-table.js';
import { cutOffRule } from '../words/cut-off-rule.js';
import { exclusionSentence } from '../words/exclusion-sentence.js';
import { validationFigures } from './figures.js';
import { validationTables } from './tables.js';
import { domainSentence, heterogeneitySentence, sizeSentence, verdictSentence } from './verdict-sentence.js';

/**
 * The report of a validation: a page that needs nothing else, with its tables (CSV) and figures (SVG and their data). Pure: the same
 * result gives the same bytes.
 */
export function renderValidation(result: ValidationResult): RenderedStudy {
  const tables = validationTables(result);
  const figures = validationFigures(result);
  return {
    files: {
      'report.html': page(
        result,
        tables,
        (['performance', 'shift'] as const).map((place) =>
          figuresHtml(
            figures.filter((figure) => (figure.place === 'performance') === (place === 'performance')),
            (figure) => figures.indexOf(figure) + 1,
          ),
        ),
      ),
      ...Object.fromEntries(tables.map((table) => [`tables/${table.name}.csv`, formatCsv(fileTable(table))])),
      ...Object.fromEntries(
        figures.flatMap(({ file, figure, data }) => [
          [`figures/${file}.svg`, `${figure.svg}\n`],
          [`figures/${file}.json`, `${JSON.stringify(data)}\n`],
        ]),
      ),
    },
  };
}

function page(result: ValidationResult, tables: readonly StudyTable[], figures: readonly (Html | null)[]): string {
  const { model, cohort, predictions } = result;
  const shown = (names: readonly string[]) =>
    tables.flatMap((table, i) => (names.includes(table.name) ? [tableHtml(table, i + 1)] : []));
  const size = sizeSentence(result);
  const version = result.versions.radscore ?? '';
  const [ofPerformance, ofShift] = figures;
  return html`${pageHead(`Validation: ${model.title}`, version)}<header id="top">
<p class="use">${researchUseOnly}</p>
<h1>Validation: ${model.title}</h1>
<div class="key"><h2>Key result</h2>
<p class="sentence">${verdictSentence(result)}</p></div>
</header>
<main>
<section id="patients"><h2>Patients</h2>
<p>${cohort.enrolled} rows; ${predictions.length} patients were predicted, ${result.performance.events} with ${model.endpoint.positive}. The model was developed on ${model.training.patients} patients, ${model.training.events} with the event.</p>
${size === undefined ? null : html`<p>${size}</p>`}
${
  cohort.exclusions.length === 0
    ? null
    : html`<ul>${cohort.exclusions.slice(0, 50).map((each) => html`<li>${each.id}: ${exclusionSentence(each)}</li>`)}</ul>`
}${shown(['table-1-development-and-validation'])}</section>
<section id="performance"><h2>Performance</h2>
${shown(['performance', 'comparators', 'by-group'])}
${heterogeneitySentence(result).map((sentence) => html`<p>${sentence}</p>`)}
${ofPerformance}</section>
<section id="shift"><h2>Shift of the inputs</h2>
${domainSentence(result).map((sentence) => html`<p>${sentence}</p>`)}
${shown(['feature-shift', 'acquisition'])}
${ofShift}
${shown(['development-fifths'])}</section>
<section id="model"><h2>Model</h2>
<p>${model.candidate.id}, file ${model.hash}. Cut-off ${model.cutOff.value} (${cutOffRule(model.cutOff.rule)}).</p>
${
  result.development.containsTrainingRows
    ? html`<p>The state of this model is made of rows of training patients.</p>`
    : null
}</section>
<section id="standards"><h2>Reporting standard</h2>
${shown(['tripod-ai-validation'])}</section>
</main>
<footer><p><b>${researchUseOnly}</b></p><p>Written by radscore ${version}.</p></footer>
</body>
</html>
`.markup;
}
