import { type Html, html } from './markup.js';

/** How a verdict is marked, beside its word. */
export type Badge = 'pass' | 'warn' | 'fail' | '';

export interface BadgeRow {
  readonly id?: string;
  readonly number: string;
  readonly about: string;
  readonly badge: Badge;
  readonly verdict: string;
  readonly finding: Html | string;
}

/** A list of questions with a verdict each, as a table; on a phone each row is a card. */
export function badgeTable(
  caption: string,
  [number, about, verdict, finding]: readonly [string, string, string, string],
  rows: readonly BadgeRow[],
): Html {
  // The roles are said because a browser may forget those of a table whose rows are laid out as cards.
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="wrap cards" role="table"><caption><span>${caption}</span></caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${number}</th><th scope="col" role="columnheader" class="text">${about}</th><th scope="col" role="columnheader" class="text">${verdict}</th><th scope="col" role="columnheader" class="text long">${finding}</th></tr></thead>
<tbody role="rowgroup">
${rows.map(rowHtml)}</tbody></table></div>`;
}

function rowHtml({ id, number, about, badge, verdict, finding }: BadgeRow): Html {
  return html`<tr role="row"${id === undefined ? null : html` id="${id}"`}><th scope="row" role="rowheader">${number}</th><td role="cell" class="text about">${about}</td><td role="cell" class="text"><span class="badge ${badge}">${verdict}</span></td><td role="cell" class="text long">${finding}</td></tr>
`;
}
