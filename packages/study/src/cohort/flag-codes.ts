const yes = [
  ...['yes', 'y', 'true', 'positive', 'pos', '+', 'present', 'event', 'dead', 'died', 'deceased', 'death'],
  ...[
    'recurrence',
    'recurred',
    'relapse',
    'relapsed',
    'progression',
    'progressed',
    'metastasis',
    'ja',
    'oui',
    'si',
    'sí',
  ],
];
const no = [
  ...['no', 'n', 'false', 'negative', 'neg', '-', 'absent', 'none', 'censored', 'alive', 'living', 'nein', 'non'],
  ...['disease-free', 'disease free', 'event-free', 'no recurrence', 'no relapse', 'no progression', 'no event'],
];

/**
 * Codes of a yes-or-no column to copy. Words that say which is which are taken literally; where they do not, as with 1 and 2,
 * both readings are given. The order of the rows never matters.
 */
export function flagCodes(values: readonly string[]): string {
  const found = [...new Set(values)].sort();
  const meaning = (text: string): 0 | 1 | undefined => {
    const word = text.toLowerCase().trim();
    return yes.includes(word) ? 1 : no.includes(word) ? 0 : undefined;
  };
  const meanings = found.map(meaning);
  const [first, second] = found;
  if (first === undefined || second === undefined) return `{ ${JSON.stringify(first ?? 'yes')}: 1 }`;
  if (found.length > 2 || meanings.includes(undefined) || meanings[0] === meanings[1]) {
    const [known] =
      found.length === 2 ? meanings.flatMap((value, i) => (value === undefined ? [] : [{ value, i }])) : [];
    const single = known !== undefined && meanings[0] !== meanings[1];
    if (single) return codes(known.i === 0 ? [first, second] : [second, first], known.value);
    const rest = found.length > 2 ? ', and so on for every value' : '';
    return `${codes([first, second], 0)} if ${JSON.stringify(second)} is the event, ${codes([first, second], 1)} if ${JSON.stringify(first)} is${rest}`;
  }
  return codes([first, second], meanings[0]!);
}

function codes([first, second]: readonly [string, string], ofFirst: 0 | 1): string {
  const entries = [
    [first, ofFirst],
    [second, 1 - ofFirst],
  ] as const;
  const sorted = [...entries].sort(([, a], [, b]) => a - b);
  return `{ ${sorted.map(([text, value]) => `${JSON.stringify(text)}: ${value}`).join(', ')} }`;
}
