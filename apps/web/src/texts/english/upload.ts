const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

const amount = (bytes: number) =>
  bytes < 1e9 ? `${megabytes(bytes)} MB` : `${Number((bytes / 1e9).toPrecision(3))} GB`;

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Why a file was not taken, and what to do. */
const refusals: Readonly<Record<string, { readonly text: string; readonly remedy: string }>> = {
  'not-dicom': {
    text: 'Not DICOM',
    remedy: 'The service takes DICOM files alone. Documents and pictures of other kinds can be left out.',
  },
  'too-large': {
    text: 'Larger than the service takes',
    remedy: 'Send it from the PACS, or ask for a larger inbox.maxInstanceBytes.',
  },
  unreadable: {
    text: 'The browser cannot read it',
    remedy: 'It was moved or changed meanwhile, or its archive is damaged: choose it again.',
  },
  'not-understood': {
    text: 'No DICOM instance that can be kept',
    remedy: 'It is damaged, or names no study, series or instance. Export it from its source again.',
  },
  mismatch: {
    text: 'Says two different things of what it is',
    remedy: 'Class or UID of its header are not those of its content. Export it from its source again.',
  },
  'out-of-resources': {
    text: 'The service has no room for it now',
    remedy: 'Tell an administrator that its disk is full, then send the rest.',
  },
};

export const upload = {
  title: 'Upload',
  open: 'Upload',
  drop: 'Drop DICOM files, folders or zip archives here, or choose them.',
  limits: ({ instanceBytes, uploadBytes }: { instanceBytes: number; uploadBytes: number }) =>
    `At most ${amount(uploadBytes)} at once and ${amount(instanceBytes)} a file. Archives count unpacked, and are unpacked file by file.`,
  sends: (files: number, total: number) => `${files} of ${total} files`,
  bytes: (done: number, total: number) => `${megabytes(done)} of ${megabytes(total)} MB`,
  left: (ms: number) => `about ${duration(ms)} left`,
  kept: (n: number) => `${n} kept`,
  refused: (n: number) => `${n} refused`,
  notSent: (n: number) => `${n} not sent`,
  stop: 'Stop',
  resume: 'Send the rest',
  close: 'Close',
  done: 'Everything has come; studies appear in the worklist.',
  progress: 'Upload',
  file: 'File',
  size: 'Size',
  state: 'State',
  megabytes: (bytes: number) => `${megabytes(bytes)} MB`,
  waits: 'waits',
  isKept: 'kept',
  refusal: (outcome: string) => refusals[outcome]?.text ?? outcome,
  remedy: (outcome: string) => refusals[outcome]?.remedy ?? '',
  refusedTitle: 'Refused',
  more: (n: number) => ` and ${n} more`,
};
