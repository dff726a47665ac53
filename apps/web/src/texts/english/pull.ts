/** Why an archive could not be asked, or a study did not come. The codes are those of the service. */
const problems: Readonly<Record<string, string>> = {
  'RAD-PACS-UNREACHABLE': 'does not answer',
  'RAD-PACS-BUSY': 'is too busy to answer now',
  'RAD-PACS-REFUSED': 'refuses. Its administrator must allow this service to search and retrieve',
  'RAD-PACS-ANSWER': 'gave an answer that cannot be used',
  'RAD-PULL-TOO-LARGE': 'has more images of the study than the service takes',
  'RAD-PULL-REFUSED': 'sent images that the service does not take',
  'RAD-PULL-INCOMPLETE': 'lists images that it did not send',
};

export const pull = {
  title: 'Fetch from a PACS',
  open: 'Fetch from a PACS',
  close: 'Close',
  archive: 'PACS',
  all: 'all',
  patient: 'Patient ID',
  accession: 'Accession number',
  from: 'Study date from',
  to: 'Study date to',
  study: 'Study Instance UID',
  search: 'Search',
  hint: 'Everything that is filled in must match. Nothing is fetched before you choose it.',
  found: 'Found',
  none: (source: string) => `${source} has no such study.`,
  more: (source: string, n: number) => `${source} has more than these ${n} studies: narrow the search.`,
  problem: (source: string, code: string) => `${source} ${problems[code] ?? `failed (${code})`}.`,
  whose: 'Patient',
  what: 'Study',
  number: 'Accession number',
  modalities: 'Modalities',
  images: 'Images',
  where: 'PACS',
  state: 'State',
  noDescription: 'no description',
  noName: 'no name',
  born: (date: string) => `born ${date}`,
  fetch: 'Fetch',
  again: 'Fetch again',
  /** Of a button whose row a screen reader does not read with it. */
  fetchThis: (patient: string, date: string) => `Fetch the study of ${patient}, ${date}`,
  here: 'here already',
  openIt: 'Open',
  asked: 'You asked for',
  named: (uid: string) => `Study ${uid}`,
  states: { waiting: 'is being fetched', fetched: 'fetched', 'given-up': 'given up' } as Readonly<
    Record<string, string>
  >,
  count: (came: number, all: number | null) => (all === null ? `${came} images` : `${came} of ${all} images`),
  progress: 'Images that have come',
  tries: (n: number, source: string, code: string) =>
    `${n === 1 ? 'One try' : `${n} tries`} failed: ${source} ${problems[code] ?? `failed (${code})`}. It is tried again.`,
  gaveUp: (source: string, code: string | null) =>
    code === null ? 'Not tried again.' : `${source} ${problems[code] ?? `failed (${code})`}. It is not tried again.`,
  gone: 'The PACS no longer has it.',
};
