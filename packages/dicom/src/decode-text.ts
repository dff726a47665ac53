/** Turns the bytes of a text into letters. */
export interface TextDecoding {
  decode(bytes: Uint8Array): string;
}

/** The encodings of PS3.3, C.12.1.1.2, under the names of the WHATWG encoding standard. */
const encodings: Readonly<Record<string, string>> = {
  'ISO_IR 192': 'utf-8',
  GB18030: 'gb18030',
  GBK: 'gbk',
  'ISO_IR 100': 'windows-1252',
  'ISO_IR 101': 'iso-8859-2',
  'ISO_IR 109': 'iso-8859-3',
  'ISO_IR 110': 'iso-8859-4',
  'ISO_IR 144': 'iso-8859-5',
  'ISO_IR 127': 'iso-8859-6',
  'ISO_IR 126': 'iso-8859-7',
  'ISO_IR 138': 'iso-8859-8',
  'ISO_IR 148': 'windows-1254',
  'ISO_IR 166': 'windows-874',
  'ISO_IR 13': 'shift_jis',
};

/** What the escape sequences of PS3.3, table C.12-3 and C.12-4, switch to; `jis` are two bytes below 128, all else lies above. */
const escapes: readonly (readonly [string, string])[] = [
  ['-A', 'windows-1252'],
  ['-B', 'iso-8859-2'],
  ['-C', 'iso-8859-3'],
  ['-D', 'iso-8859-4'],
  ['-L', 'iso-8859-5'],
  ['-G', 'iso-8859-6'],
  ['-F', 'iso-8859-7'],
  ['-H', 'iso-8859-8'],
  ['-M', 'windows-1254'],
  ['-T', 'windows-874'],
  [')I', 'shift_jis'],
  ['$)C', 'euc-kr'],
  ['$)A', 'gbk'],
  ['$B', 'jis 0208'],
  ['$(D', 'jis 0212'],
  ['(B', 'ascii'],
  ['(J', 'ascii'],
];

/**
 * The decoder of texts for the values of SpecificCharacterSet, with the escape sequences of ISO 2022 where several sets are named.
 * Bytes that are not of the set are read as Latin-1, letter by letter, so that two names that differ stay two names.
 */
export function decoderOf(characterSets: string): TextDecoding {
  const named = characterSets.split('\\').map((name) => name.trim().replace('ISO 2022 IR', 'ISO_IR'));
  const first = encodings[named[0] ?? ''];
  if (!characterSets.includes('ISO 2022')) {
    const only = named.map((name) => encodings[name]).findLast((label) => label !== undefined) ?? 'utf-8';
    return { decode: (bytes) => decoded(bytes, only) };
  }
  return { decode: (bytes) => withEscapes(bytes, first ?? 'utf-8') };
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Runs between escape sequences, each in the set that was switched to before it. */
function withEscapes(bytes: Uint8Array, initial: string): string {
  let text = '';
  let [low, high] = ['ascii', initial];
  const run = (start: number, end: number) => {
    const part = bytes.subarray(start, end);
    text += low === 'ascii' ? decoded(part, high) : fromJis(part, low === 'jis 0212');
  };
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0x1b) continue;
    const letters = String.fromCharCode(...bytes.subarray(at + 1, at + 4));
    const found = escapes.find(([sequence]) => letters.startsWith(sequence));
    if (found === undefined) continue;
    run(start, at);
    const [sequence, target] = found;
    if (target === 'ascii' || target.startsWith('jis')) low = target;
    else high = target;
    at += sequence.length;
    start = at + 1;
  }
  run(start, bytes.length);
  return text;
}

/** Two bytes below 128 each, as EUC-JP has them with the highest bit set. */
function fromJis(bytes: Uint8Array, isSupplement: boolean): string {
  const euc: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at]! < 0x21 || at + 1 >= bytes.length) {
      euc.push(bytes[at++]!);
      continue;
    }
    if (isSupplement) euc.push(0x8f);
    euc.push(bytes[at]! | 0x80, bytes[at + 1]! | 0x80);
    at += 2;
  }
  return decoded(Uint8Array.from(euc), 'euc-jp');
}
