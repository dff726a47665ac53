import type { ReportFigure } from '../study-figures/index.js';
import { type Html, html, trusted } from './markup.js';

/** Drawing units above which a figure takes the whole width and, on a phone, scrolls in its own box. */
const wideFrom = 420;

/** Figures side by side where there is room, each with number and caption; the drawing stands in the page itself. */
export function figuresHtml(figures: readonly ReportFigure[], numberOf: (figure: ReportFigure) => number): Html | null {
  if (figures.length === 0) return null;
  return html`<div class="figures">${figures.map((each) => figureHtml(each, numberOf(each)))}</div>
`;
}

function figureHtml({ file, figure, caption }: ReportFigure, number: number): Html {
  const drawing = trusted(figure.svg);
  const label = `Figure ${number}`;
  const legend = html`<figcaption><b>${label}.</b> ${caption}</figcaption>`;
  if (figure.width <= wideFrom)
    return html`<figure id="figure-${file}">${drawing}${legend}</figure>
`;
  return html`<figure id="figure-${file}" class="wide"><div class="scroll" tabindex="0" role="region" aria-label="${label}">${drawing}</div>${legend}</figure>
`;
}
