import { escapeText } from '../svg/element.js';

/** Markup that was made here. Only {@link html}, {@link trusted} and {@link join} make it, so free text can never pass as markup. */
export interface Html {
  readonly markup: string;
}

/** What may appear in a template: free text and numbers (escaped), markup (as it is), lists of them, or nothing. */
export type HtmlValue = string | number | Html | null | undefined | false | readonly HtmlValue[];

/**
 * A piece of a page. Everything put into the template that is not markup itself is escaped: `html\`<p>${name}</p>\`` is safe
 * whatever the name is, in text and in quoted attributes.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { markup: parts.map((part, i) => part + (i < values.length ? markupOf(values[i]) : '')).join('') };
}

/** Markup of known origin: a drawn figure, the style sheet. Never free text. */
export function trusted(markup: string): Html {
  return { markup };
}

/** Pieces with something between them. */
export function join(pieces: readonly HtmlValue[], between: string): Html {
  return { markup: pieces.map(markupOf).join(escapeText(between)) };
}

function markupOf(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return escapeText(String(value));
  if ('markup' in value) return value.markup;
  return value.map(markupOf).join('');
}
