/** Control characters, those of terminals among them (C0, C1), and what turns the direction of writing around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A text of a file as it may be shown on a terminal or in a log: control characters escaped (`\x1b`), so that a name cannot move the
 * cursor, colour, hide or forge lines.
 *
 * @param keep characters to leave as they are, such as the line ends of a text of several lines
 * @example
 * printable('liver\u001b[31m'); // 'liver\\x1b[31m'
 */
export function printable(text: string, keep = ''): string {
  return text.replace(unprintable, (letter) => {
    if (keep.includes(letter)) return letter;
    const code = letter.charCodeAt(0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}
