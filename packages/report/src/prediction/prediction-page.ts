import type { CasePreview } from '@radscore/cases';
import type { ErrorData } from '@radscore/core';
import type { CasePrediction, ModelFile } from '@radscore/prediction';
import { formatFixed, formatSignificant } from '@radscore/stats';
import { pageHead } from '../html/head.js';
import { type Html, html, trusted } from '../html/markup.js';
import type { Figure } from '../svg/document.js';
import { predictionFigures } from './prediction-figures.js';
import { predictionPicture } from './prediction-picture.js';
import { predictionWords } from './prediction-words.js';

export interface PredictionPageInput {
  readonly model: ModelFile;
  readonly prediction: CasePrediction;
  /** The slice with the outlines that were measured; absent where no image was read. */
  readonly preview?: CasePreview;
  /** Version of radscore. */
  readonly radscore: string;
}

/** What a model says of a patient, as one self-contained page: warnings first, the picture with its outlines, and why. */
export function predictionPage({ model, prediction, preview, radscore }: PredictionPageInput): string {
  const words = predictionWords(model, prediction);
  const drawn = predictionFigures(model, prediction);
  return html`${pageHead(words.headline, radscore)}<header>
<p class="use">${words.notice}</p>
<h1>${model.title}</h1>
${list('Warnings', [...words.warnings, ...prediction.notes.map(noteText)])}
<div class="key"><p class="sentence">${words.headline}</p>
<ul>${[words.group, words.calibration, ...words.more].map((line) => html`<li>${line}</li>`)}</ul></div>
</header>
<main>
${preview === undefined ? null : picture(predictionPicture(preview, Object.keys(model.imaging?.regions ?? {})))}
${drawn.map(
  ({ heading, figure }) => html`<h2>${heading}</h2>
<figure>${trusted(figure.svg)}</figure>`,
)}
<p class="notes">${words.explanation}.</p>
<div class="scroll"><table><thead><tr><th class="text">Input</th><th>Value</th><th>Contribution</th></tr></thead>
<tbody>${words.contributions.map(
    ({ name, value, contribution }) =>
      html`<tr><th class="text" scope="row">${name}</th><td>${value === undefined ? 'missing' : formatSignificant(value, 5)}</td><td>${formatFixed(contribution, 4)}</td></tr>`,
  )}</tbody></table></div>
${words.without === 0 ? null : html`<p class="notes">${words.without} further inputs do not change this prediction.</p>`}
<h2>How good the model is</h2>
<p>${words.performance}</p>
<dl class="list"><dt>Model</dt><dd>${model.candidate.id}, hash ${model.hash.slice(0, 16)}</dd>
<dt>Input</dt><dd>hash ${prediction.inputHash.slice(0, 16)}</dd></dl>
</main>
<footer><p><b>${words.notice}</b></p><p>Written by radscore ${radscore}.</p></footer>
</body>
</html>
`.markup;
}

function picture({ svg, alt }: Figure): Html {
  return html`<h2>What was measured</h2>
<figure>${trusted(svg)}<figcaption>${alt}</figcaption></figure>`;
}

function list(title: string, lines: readonly string[]): Html | null {
  if (lines.length === 0) return null;
  return html`<section class="warnings" aria-label="${title}"><h3>${title}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

function noteText({ code, message, remedy }: ErrorData): string {
  return `${message} ${remedy} (${code})`;
}
