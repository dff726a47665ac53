import { pageHead } from '../html/head.js';
import { html } from '../html/markup.js';

/** A file, for the page: what became of it. */
export interface DeidentifiedRow {
  readonly name: string;
  readonly written?: string;
  readonly deeds: readonly { readonly path: string; readonly deed: string }[];
  readonly flags: readonly string[];
  readonly error?: { readonly code: string; readonly message: string };
  readonly foreign?: true;
}

const deedWords: Readonly<Record<string, string>> = {
  X: 'removed',
  Z: 'emptied',
  D: 'replaced by a dummy',
  U: 'UID mapped',
  date: 'date shifted',
  text: 'name or number taken out of a text',
  description: 'reduced to words that say what was imaged',
  private: 'private, removed',
  characteristic: 'characteristic of the patient, kept',
};

const flags: Readonly<Record<string, string>> = {
  'burned-in': 'the picture may hold written names',
  screen: 'a screenshot or a secondary capture',
  photograph: 'a photograph',
  document: 'an encapsulated document',
  'overlay-in-pixels': 'an overlay lies in spare bits of the pixels',
  face: 'recognisable visual features',
};

/** Why a person must look at a file before it goes out. */
export const flagSentence = (flag: string): string => flags[flag] ?? flag;

/** The report of a de-identification on one page: it names the files as they were called before, so it stays where they came from. */
export function deidentificationPage(
  rows: readonly DeidentifiedRow[],
  options: readonly string[],
  radscore: string,
): string {
  const counts = new Map<string, number>();
  for (const { deed } of rows.flatMap(({ deeds }) => deeds)) counts.set(deed, (counts.get(deed) ?? 0) + 1);
  const written = rows.filter((row) => row.written !== undefined).length;
  return html`${pageHead('De-identification', radscore)}<header><h1>De-identification</h1>
<p>DICOM PS3.15, Annex E, Basic Application Level Confidentiality Profile; ${options.join('; ')}.</p>
<p>${written} of ${rows.length} files were written. This page holds names of files as they were: keep it where they came from.</p></header>
<main>
<h2>What was done</h2>
<table><thead><tr><th class="text">action</th><th>elements</th></tr></thead><tbody>${[...counts].map(
    ([deed, count]) => html`<tr><td class="text">${deedWords[deed] ?? deed}</td><td>${String(count)}</td></tr>`,
  )}</tbody></table>
<h2>Files to look at</h2>
<div class="scroll"><table><thead><tr><th class="text">file</th><th class="text">why</th><th class="text">written</th></tr></thead><tbody>${rows
    .filter((row) => row.flags.length > 0 || row.error !== undefined || row.foreign)
    .map(
      (row) =>
        html`<tr><td class="text">${row.name}</td><td class="text">${whyOf(row)}</td><td class="text">${row.written ?? 'no'}</td></tr>`,
    )}</tbody></table></div>
</main>
<footer><p>For research use only. Written by radscore ${radscore}.</p></footer>
</body>
</html>
`.markup;
}

function whyOf({ flags: found, error, foreign }: DeidentifiedRow): string {
  if (error !== undefined) return `${error.message} (${error.code})`;
  return foreign ? 'no DICOM' : found.map(flagSentence).join('; ');
}
