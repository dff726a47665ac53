import type { ErrorData } from '@radscore/core';

/**
 * What may be sent to somebody who can help: code and numbers. Texts of the moment stay out, as a file, a folder or a cell of a table may
 * hold a patient's name.
 *
 * @param browser what the browser calls itself
 */
export function detailsOf({ code, values, place }: ErrorData, browser = navigator.userAgent): string {
  const numbers = Object.entries({ ...values, line: place.line }).filter(([, value]) => typeof value === 'number');
  return [code, ...numbers.map(([name, value]) => `${name}: ${value}`), browser].join('\n');
}
