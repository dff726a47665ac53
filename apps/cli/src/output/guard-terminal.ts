/** Control characters (C0 but tab, line end and return, C1), and what turns the direction of writing around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

type Write = NodeJS.WriteStream['write'];

const plain = new WeakMap<NodeJS.WriteStream, Write>();

/**
 * The last door before a terminal: whatever text a command prints, no control character of a file gets through. It is written as
 * `\u001b`, which is right in JSON too. Where names are printed they are escaped already; this holds for what was forgotten.
 */
export function guardTerminal(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream) as (chunk: unknown, ...rest: unknown[]) => boolean;
  plain.set(stream, write as Write);
  stream.write = ((chunk: unknown, ...rest: unknown[]) =>
    write(typeof chunk === 'string' ? chunk.replace(unsafe, escaped) : chunk, ...rest)) as Write;
}

/** Writes radscore's own control sequences, such as that which clears a line. */
export function writeControl(stream: NodeJS.WriteStream, sequence: string): void {
  (plain.get(stream) ?? stream.write.bind(stream))(sequence);
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
