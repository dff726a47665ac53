import type { ErrorData } from '@radscore/core';
import { contactSheet } from '../figures/contact-sheet.js';
import { pageHead } from '../html/head.js';
import { html, trusted } from '../html/markup.js';
import { type CheckedCase, caseMatrix } from './case-matrix.js';

export interface CheckPageInput {
  readonly title: string;
  readonly cases: readonly CheckedCase[];
  /** Who is in the study and how much work it is, in sentences. */
  readonly summary: readonly string[];
  /** Version of radscore. */
  readonly radscore: string;
}

/** The outlines of a whole cohort on one page that needs nothing else: who is lost and why, a picture of every case, and the volumes. */
export function checkPage({ title, cases, summary, radscore }: CheckPageInput): string {
  const lost = cases.filter(({ check }) => check.fault !== undefined);
  const { header, rows, aliases } = caseMatrix(cases);
  const previews = cases.flatMap(({ check }) => check.preview ?? []);
  const names = [...new Set(previews.flatMap(({ regions }) => regions.map(({ name }) => name)))];
  const sheet = contactSheet.draw({
    regions: names.map((name) => name || 'region'),
    tiles: previews.map(({ id, slice, regions, ...picture }) => ({
      title: `${id}, slice ${slice}`,
      ...picture,
      outlines: names.map((name) => regions.find((region) => region.name === name)?.outline ?? []),
    })),
  });
  return html`${pageHead(`${title}: outlines`, radscore)}<header><h1>${title}: outlines before the study</h1>
<ul>${summary.map((line) => html`<li>${line}</li>`)}</ul></header>
<main>
<h2>Cases that would be lost</h2>
${
  lost.length === 0
    ? html`<p>None: every case has the regions that the study measures.</p>`
    : html`<ul>${lost.map(({ id, check }) => html`<li><b>${id}</b>: ${faultText(check.fault!)}</li>`)}</ul>`
}
<h2>Every case</h2>
<p>The axial slice with the largest cut through the first region, with 30 mm around it. An outline that does not follow the lesion, or a slice of another organ, means that image and outlines do not belong together.</p>
<figure>${trusted(sheet.svg)}</figure>
<h2>Volumes, mL</h2>
<ul>${aliases.map((line) => html`<li>${line}</li>`)}</ul>
<div class="scroll"><table><thead><tr>${header.map((name) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([id, ...cells]) =>
      html`<tr><th class="text" scope="row">${id}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>
</main>
<footer><p>For research use only. Written by radscore ${radscore}.</p></footer>
</body>
</html>
`.markup;
}

function faultText({ code, message, remedy }: ErrorData): string {
  return `${message} ${remedy} (${code})`;
}
