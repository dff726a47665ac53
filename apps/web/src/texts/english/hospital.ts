import { formatSignificant } from '@radscore/stats';

const list = (names: unknown) => (Array.isArray(names) ? names.join(', ') : String(names));

/** Why a study stands as it does; the codes are those of the service. */
const reasons: Readonly<Record<string, (values: Readonly<Record<string, unknown>>) => string>> = {
  'INSTANCES-CONFLICT': () => 'The same image came twice with different content. Choose the one that counts.',
  'NO-RULE': () => 'No rule is about any of its series.',
  'RULES-SEVERAL': ({ rules }) => `Several rules are about it: ${list(rules)}. Choose one.`,
  'PHASE-OPEN': ({ series }) => `The description does not tell the contrast phase: ${list(series)}. Choose it.`,
  'SERIES-SEVERAL': ({ series }) => `Several series could be measured: ${list(series)}. Choose one.`,
  'OUTLINES-SEVERAL': ({ outlines }) => `Several outlines could be used: ${list(outlines)}. Choose one.`,
  'OUTLINES-MISSING': () => 'Outlines have not come yet.',
  'OUTLINES-ELSEWHERE': () => 'The outlines that came are of another series.',
  'MODEL-STOPPED': ({ model }) => `The model "${String(model)}" is stopped.`,
  'INPUTS-MISSING': ({ missing }) => `Waits for: ${list(missing)}.`,
  'RULE-GONE': ({ rule }) => `The rule "${String(rule)}" is no longer in the configuration.`,
};

/** Why a rule is not about a series. */
const mismatches: Readonly<Record<string, (values: Readonly<Record<string, unknown>>) => string>> = {
  MODALITY: ({ found, wanted }) => `is ${String(found)}, not ${String(wanted)}`,
  'BODY-PART': ({ found, wanted }) => `body part is "${String(found)}", not ${list(wanted)}`,
  DESCRIPTION: ({ wanted }) => `its description does not fit ${list(wanted)}`,
  THICKNESS: ({ found, low, high }) =>
    found === null
      ? 'says no slice thickness'
      : `slice thickness ${String(found)} mm outside ${String(low)} to ${String(high)}`,
  PHASE: ({ found, wanted }) => `phase is ${list(found) || 'not named'}, not ${String(wanted)}`,
};

const percent = (share: number) => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;

export const hospital = {
  percent,
  /** A probability as a percentage, any other risk as the number that it is. */
  prediction: (value: number, kind: 'probability' | 'risk' | null) =>
    kind === 'probability' ? percent(value) : formatSignificant(value, 3),
  reason: ({ code, values }: { code: string; values: Readonly<Record<string, unknown>> }): string =>
    reasons[code]?.(values) ?? `${String(values.message ?? '')} (${code})`,
  mismatch: (code: string, values: Readonly<Record<string, unknown>>): string => mismatches[code]?.(values) ?? code,
  states: {
    receiving: 'arriving',
    conflict: 'in conflict',
    unmatched: 'no rule',
    incomplete: 'incomplete',
    choose: 'waits for a choice',
    inputs: 'waits for inputs',
    computing: 'being computed',
    failed: 'failed',
    review: 'to be reviewed',
    preliminary: 'preliminary, to be reviewed',
    accepted: 'accepted',
    rejected: 'rejected',
    draft: 'not sent',
  } as Readonly<Record<string, string>>,
  age(seconds: number): string {
    if (seconds < 60) return 'now';
    if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
    if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h`;
    return `${Math.floor(seconds / 86_400)} d`;
  },
  date: (date: string): string => date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
  time: (iso: string): string => new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
  again: 'Load again',
};

export const worklist = {
  title: 'Worklist',
  all: 'all',
  none: 'No study has come yet',
  noneText: 'Studies that the PACS sends appear here by themselves.',
  noneOfState: 'No study stands so.',
  state: 'State',
  age: 'Age',
  patient: 'Patient',
  study: 'Study',
  result: 'Result',
  sent: 'Outgoing',
  waiting: (n: number) => `${n} to send`,
  givenUp: (n: number) => `${n} given up`,
  noName: 'no name',
  filter: 'Studies by state',
};

export const review = {
  title: 'Review',
  choose: 'Choose a study in the worklist',
  chooseText: 'It opens here with its prediction, its earlier results and its images.',
  toWorklist: 'Go to the worklist',
  back: 'Worklist',
  born: (date: string) => `born ${date}`,
  accession: (number: string) => `accession ${number}`,
  prediction: 'Prediction',
  noPrediction: 'There is no prediction yet.',
  predictionComes: 'Loading the prediction …',
  studyComes: 'Loading the study …',
  why: 'Why',
  input: 'Input',
  value: 'Value',
  contribution: 'Contribution',
  missing: 'missing',
  further: (n: number) => `${n} further inputs do not change this prediction.`,
  before: 'Before you read on',
  earlier: 'Earlier results of this patient',
  noEarlier: 'No earlier result of this patient is known here.',
  date: 'Study of',
  change: 'Change to today',
  points: (change: number) =>
    `${change >= 0 ? '+' : '−'}${Math.abs(100 * change).toFixed(Math.abs(change) < 0.1 ? 1 : 0)} points`,
  difference: (change: number) => `${change >= 0 ? '+' : '−'}${Math.abs(change).toPrecision(2)}`,
  otherModel: 'by another model',
  distribution: 'Where it lies',
  inDevelopment: (rank: number) =>
    rank === 0
      ? 'As low as the lowest predictions by which the study judged the model'
      : `Higher than at least ${rank} % of the predictions by which the study judged the model`,
  here: (rank: number, patients: number) => `Higher than ${rank} % of the ${patients} other patients here`,
  fewHere: (patients: number) =>
    patients === 0
      ? 'No other patient here has a result yet.'
      : `Only ${patients === 1 ? 'one other patient has' : `${patients} other patients have`} a result here: too few to compare with.`,
  today: 'today',
  scale: 'Predictions of the development patients, 1 to 99 %, with today’s and earlier ones',
  decide: 'Decision',
  comment: 'Reason, or a note on it',
  accept: 'Accept and send',
  reject: 'Reject',
  rejectHint: 'To reject, say why. What was sent before is taken back.',
  resend: 'Send again',
  notAllowed: 'Your account reads; deciding needs the role of an approver.',
  versions: 'Versions',
  by: (who: string) => `by ${who}`,
  version: (n: number) => `Version ${n}`,
  inputs: 'Clinical inputs',
  inputsHint: 'Leave empty what is unknown: the result then says so.',
  save: 'Use these',
  choice: 'Choose',
  rule: 'Rule',
  phase: 'Contrast phase',
  series: 'Series to measure',
  outlines: 'Outlines to use',
  conflict: (n: number) => `Image ${n}: the version that counts`,
  conflictOfAll: (n: number) => `All ${n} images: the version that counts`,
  oneByOne: 'one by one, as below',
  nth: (n: number) => `the one that came ${['first', 'second', 'third'][n - 1] ?? `${n}th`}`,
  lookAgain: 'Go on with this',
  images: 'Images',
  open: 'Open the images',
  opening: 'Loading the images …',
  slices: (n: number) => (n === 1 ? '1 instance' : `${n} instances`),
  own: 'our own result',
  outgoing: 'Outgoing',
  nothingSent: 'Nothing has been sent.',
  sent: (when: string) => `sent ${when}`,
  trying: (n: number) => `${n} tries so far`,
  gaveUp: 'given up',
  documents: 'Documents',
  download: (kind: string) =>
    ({ sr: 'DICOM SR', seg: 'DICOM SEG', pdf: 'PDF in DICOM', fhir: 'FHIR', 'key-object': 'note of rejection' })[
      kind
    ] ?? kind,
  ofRules: 'What the rules say',
  erase: 'Erase',
  eraseText: 'The results stay when images are erased. What was sent to other systems is not taken back.',
  eraseImages: 'Erase the images',
  eraseAll: 'Erase everything',
  confirm: (patient: string) => `To erase everything of this study, type ${patient}`,
};

export const models = {
  title: 'Models and rules',
  models: 'Models',
  running: 'in use',
  stopped: 'stopped',
  stop: 'Stop at once',
  start: 'Use again',
  stopTitle: (name: string) => `Stop ${name} everywhere`,
  reason: 'Why it is stopped',
  cancel: 'Cancel',
  hash: (hash: string) => `hash ${hash.slice(0, 16)}`,
  clinical: (names: readonly string[]) => (names.length === 0 ? 'reads images alone' : `reads ${names.join(', ')}`),
  rules: 'Rules',
  rule: 'Rule',
  model: 'Model',
  when: 'Is about',
  release: 'Release',
  releases: { manual: 'after a person accepts', automatic: 'at once, as preliminary' } as Readonly<
    Record<string, string>
  >,
  destinations: 'Goes to',
  nowhere: 'nowhere',
  key: {
    modality: 'modality',
    bodyPart: 'body part',
    description: 'description',
    thickness: 'thickness, mm',
    phase: 'phase',
  } as Readonly<Record<string, string>>,
  try: 'Try rules before they go live',
  tryText:
    'Paste a site.yaml, or change the text. Its rules are tried on the studies that are stored; nothing is computed, sent or kept.',
  site: 'site.yaml',
  tryButton: 'Try on stored studies',
  tried: (n: number) => `${n} studies`,
  study: 'Study',
  outcome: 'What would happen',
  takes: (rule: string) => `taken by ${rule}`,
  notAllowed: 'Stopping models and trying rules needs the role of an administrator.',
};

export const monitor = {
  title: 'Monitor',
  health: 'Health',
  parts: { database: 'Database', disk: 'Disk', dicom: 'DICOM node' } as Readonly<Record<string, string>>,
  ok: 'works',
  bad: 'does not work',
  version: (version: string) => `radscore ${version}`,
  alerts: 'To look at',
  noAlerts: 'Nothing needs looking at.',
  alert: ({ code, values }: { code: string; values: Readonly<Record<string, unknown>> }): string =>
    alertSentences[code]?.(values) ?? code,
  drift: (model: string) => `${model}: here and in development`,
  predictions: 'Predictions over time',
  noPredictions: 'Nothing has been predicted yet.',
  band: 'Grey: the middle half of the development; line: its median.',
  chart: (n: number, from: string, to: string) => `${n} predictions from ${from} to ${to}`,
  compared: (distance: number, limit: number) =>
    `Distance from the development ${distance.toFixed(2)}; chance alone seldom exceeds ${limit.toFixed(2)}.`,
  tooFew: (n: number) => `${n} predictions: too few to compare with the development.`,
  features: 'Inputs',
  input: 'Input',
  mean: 'Mean here',
  developmentMean: 'Mean in development (SD)',
  distance: 'Distance (limit)',
  missing: 'Missing',
  drifted: 'drifted',
  calibration: 'Calibration',
  noOutcomes: 'Calibration is shown once outcomes are imported.',
  cameTrue: ({ patients, events, expected }: { patients: number; events: number; expected: number }) =>
    `${events} of ${patients} patients had the outcome; ${expected.toFixed(1)} were expected.`,
  group: 'Predicted, mean',
  observed: 'Observed',
  import: 'Import outcomes',
  importText:
    'CSV with a column patient, accession or study, and a column outcome (1 or 0); date (YYYY-MM-DD) where a patient has several studies. What names patients is not kept.',
  file: 'Choose a CSV',
  taken: (studies: number, unknown: number) =>
    `${studies} studies have an outcome${unknown === 0 ? '' : `; ${unknown} rows are of no study here`}.`,
};

/** `One study waits` or `3 studies wait`: of numbers a sentence begins with. */
const some = (n: unknown, one: string, many: string) => (n === 1 ? `One ${one}` : `${String(n)} ${many}`);

const alertSentences: Readonly<Record<string, (values: Readonly<Record<string, unknown>>) => string>> = {
  'OUTBOX-GIVEN-UP': ({ n }) =>
    `${some(n, 'message was', 'messages were')} given up: see the studies with "given up" in the worklist.`,
  'OUTBOX-LATE': ({ n }) => `${some(n, 'message has', 'messages have')} waited to be sent for more than an hour.`,
  'PULL-GIVEN-UP': ({ n }) => `${some(n, 'study', 'studies')} could not be fetched from the archive: see the log.`,
  'PULL-REFUSED': ({ n }) =>
    n === 1
      ? 'One archive refuses to be searched. It is not asked again before an administrator says so.'
      : `${String(n)} archives refuse to be searched. They are not asked again before an administrator says so.`,
  'PULL-LATE': ({ n }) => `${some(n, 'archive has', 'archives have')} not been searched for more than an hour.`,
  'PULL-MORE': ({ n }) =>
    `${some(n, 'archive has', 'archives have')} more studies than one search takes: narrow what is looked for.`,
  'PERSON-LATE': ({ n }) => `${some(n, 'study has', 'studies have')} waited for a person for more than a day.`,
  'STUDIES-FAILED': ({ n }) => `${some(n, 'study', 'studies')} could not be computed: see why in the worklist.`,
  'WORKER-MISSING': ({ n }) =>
    `${some(n, 'study waits', 'studies wait')} for a worker: none of the same version of radscore has been there for five minutes. Start radscore worker of that version.`,
  'DISK-FULL': () => 'The disk is nearly full: senders are refused.',
  'DRIFT-PREDICTION': ({ model, n }) =>
    `The last ${String(n)} predictions of "${String(model)}" lie otherwise than those of its development.`,
  'DRIFT-FEATURES': ({ model, features }) =>
    `Inputs of "${String(model)}" lie otherwise than in its development: ${list(features)}.`,
  CALIBRATION: ({ model, events, expected, patients }) =>
    `"${String(model)}" expected ${Number(expected).toFixed(1)} events among ${String(patients)} patients; there were ${String(events)}.`,
};
