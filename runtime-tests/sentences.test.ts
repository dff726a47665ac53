// Data first, words last: the rooms of use cases make no sentences. What they find is a code with values, and `report` and screens say it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeSteps } from '@radscore/learn';
import { expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../packages/', import.meta.url));
const rooms = ['study', 'cases', 'prediction', 'learn'];

/** Sentences that are data by their nature, with the reason. */
const allowed: readonly (readonly [file: string, start: string])[] = [
  // The notice travels inside the model file.
  ['study/src/model/model-file.ts', 'For research use only.'],
];

/** What a step says of itself in help and documentation. */
const summaries = new Set(describeSteps().map(({ summary }) => summary));

/** Literals of a source that read as a sentence: three words at least, and a full stop or colon at the end of a clause. */
function sentencesOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const literals = code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
  return literals
    .map((literal) => literal.slice(1, -1))
    .filter((text) => !summaries.has(text))
    .filter((text) => /^[A-Z ].*[a-z)}] .*[a-z)}] .*[.:]$/s.test(text) && /[a-z]{2,} [a-z]{2,}/.test(text));
}

test.each(rooms)('%s makes no sentences outside its errors', (room) => {
  const root = join(packages, room, 'src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') && !file.endsWith('.test.ts') && !/(?:^|\/)(?:errors|testing)(?:\.ts$|\/)/.test(file),
  );
  const found = files.flatMap((file) =>
    sentencesOf(readFileSync(join(root, file), 'utf8')).map((text) => [`${room}/src/${file}`, text] as const),
  );
  const unexpected = found.filter(
    ([file, text]) => !allowed.some(([place, start]) => place === file && text.startsWith(start)),
  );
  expect(unexpected).toEqual([]);
  expect(files).not.toEqual([]);
});
