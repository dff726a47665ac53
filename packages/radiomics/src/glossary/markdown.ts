import { coOccurrence } from './co-occurrence.js';
import { emphases } from './emphases.js';
import { confounders, type Glossary } from './entry.js';
import { codes } from './generated/codes.js';
import { histogram } from './histogram.js';
import { imageTypes } from './image-types.js';
import { intensity } from './intensity.js';
import { shape } from './shape.js';
import { toneDifference } from './tone-difference.js';

const parts: readonly (readonly [string, string, Glossary])[] = [
  ['Grey values', 'First order.', intensity],
  ['Histogram and peak', 'Intensity histogram, intensity-volume histogram, local intensity.', histogram],
  ['Shape', 'Size and form; grey values play no part.', shape],
  ['Co-occurrence', 'Pairs of neighbouring grey levels (GLCM).', coOccurrence],
  ['Runs, zones, neighbourhoods', 'Pieces of one grey level (GLRLM, GLSZM, GLDZM, GLDM).', emphases],
  ['Tone difference', 'A voxel beside its neighbours (NGTDM).', toneDifference],
];

/** The glossary as a page of documentation. */
export function glossaryMarkdown(): string {
  const names = new Map<string, string[]>();
  for (const [name, code] of Object.entries(codes)) names.set(code, [...(names.get(code) ?? []), name]);
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const tables = parts.map(([title, about, entries]) => {
    const rows = Object.entries(entries).map(
      ([key, { title: name, measures, high, low, confounders: moved, formula }]) => {
        const known = names.get(key);
        const code = known === undefined ? '' : key;
        return row([
          `**${name}**<br>${(known ?? [key]).join('<br>')}`,
          measures,
          high,
          low,
          moved.join(', '),
          formula,
          code,
        ]);
      },
    );
    return [
      `## ${title}`,
      about,
      '',
      row(['Feature', 'Measures', 'High', 'Low', 'Moved by', 'Formula', 'IBSI']),
      '|---|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  });
  const images = Object.entries(imageTypes).map(([name, { title, shows, confounders: moved }]) =>
    row([`**${title}**<br>${name}`, shows, moved.join(', ')]),
  );
  const moved = Object.entries(confounders).map(([name, meaning]) => row([name, meaning]));
  return [
    '# Glossary: what features and image types mean',
    '',
    'Written by `scripts/glossary-page.mjs`, whose texts are in `packages/radiomics/src/glossary`, which reports and the workbench show too. Formulas are short; the',
    'definitions are those of the IBSI (Zwanenburg et al., Radiology 2020;295:328-338) under the code in the last column.',
    '',
    ...tables,
    '## Image types',
    '',
    row(['Image type', 'Shows', 'Moved by']),
    '|---|---|---|',
    ...images,
    '',
    '## What moves a feature although the disease is the same',
    '',
    row(['Word', 'Meaning']),
    '|---|---|',
    ...moved,
    '',
  ].join('\n');
}
