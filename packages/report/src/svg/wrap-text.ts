import { type Type, textWidth } from './text-width.js';

const ellipsis = '…';

/** A text cut in its middle so that it fits, as feature names differ at both ends; unchanged where it fits. */
export function shortenText(content: string, width: number, type: Type): string {
  if (textWidth(content, type) <= width) return content;
  const characters = Array.from(content);
  for (let kept = characters.length - 1; kept > 0; kept--) {
    const head = Math.ceil(kept / 2);
    const cut = `${characters.slice(0, head).join('')}${ellipsis}${characters.slice(characters.length - (kept - head)).join('')}`;
    if (textWidth(cut, type) <= width) return cut;
  }
  return ellipsis;
}

/**
 * A text in lines that fit: broken after spaces (not no-break ones) and after `_ - : / , .` but before a digit, so that numbers stay whole; within a word only where the word alone is too long.
 * What goes beyond `maxLines` is shortened into the last line. An empty text is one empty line.
 */
export function wrapText(content: string, width: number, type: Type, maxLines = Number.POSITIVE_INFINITY): string[] {
  const pieces = content.trim().split(/(?<=[ \t\n])|(?<=[_\-:/,.])(?=[^\s\d])/u);
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap((word) => breakWord(word, width, type))) {
    if (line !== '' && textWidth((line + piece).trimEnd(), type) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else {
      line += piece;
    }
  }
  lines.push(line.trimEnd());
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), shortenText(lines.slice(maxLines - 1).join(' '), width, type)];
}

function breakWord(word: string, width: number, type: Type): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part + character.trimEnd(), type) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
