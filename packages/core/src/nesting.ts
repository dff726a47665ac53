/** How deep maps and lists may lie in each other in a text that is read: far beyond what any file of ours has. */
export const deepestNesting = 200;

/**
 * True for a JSON or YAML text whose maps and lists lie in each other deeper than `deepestNesting`: readers that call themselves would run
 * out of stack. Counts brackets outside quotes, indentation and leading hyphens; nothing is parsed. Linear in the length of the text.
 *
 * @example
 * ```ts
 * import { isNestedTooDeep } from '@radscore/core';
 *
 * isNestedTooDeep('[' .repeat(1000)); // => true
 * ```
 */
export function isNestedTooDeep(text: string): boolean {
  return deepestBrackets(text) > deepestNesting || deepestIndentation(text) > deepestNesting;
}

function deepestBrackets(text: string): number {
  let [depth, deepest] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) i = closingQuote(text, i);
    else if (c === 0x5b || c === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (c === 0x5d || c === 0x7d) depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** Where the quoted text ends that begins here; the end of the line for a quote that is none. */
function closingQuote(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5c) i++;
    else if (c === 0x22 || c === 0x0a) return i;
  }
  return text.length;
}

/** Levels of block style: lines that begin further in than those they belong to, and hyphens in one line. */
function deepestIndentation(text: string): number {
  const open: number[] = [];
  let deepest = 0;
  const lead = /^([ \t]*)((?:[-?] +)*)\S/gm;
  for (let found = lead.exec(text); found !== null; found = lead.exec(text)) {
    const indent = found[1]!.length;
    while (open.length > 0 && open.at(-1)! >= indent) open.pop();
    open.push(indent);
    deepest = Math.max(deepest, open.length + found[2]!.split(/[-?]/).length - 1);
  }
  return deepest;
}
