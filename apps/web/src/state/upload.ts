import { uploadLimitsSchema } from '@radscore/api';
import { type ErrorData, isRadError, toRadError } from '@radscore/core';
import {
  type DroppedFiles,
  listFiles,
  type UploadOutcome,
  type UploadStep,
  unpackArchives,
  uploadInstances,
} from '@radscore/host-web';
import { askHospital, sessionHeaders } from './hospital.js';
import { createStore } from './store.js';

/** A file that is sent in. */
export interface UploadFile {
  readonly path: string;
  readonly size: number;
  readonly sent: number;
  /** Undefined where it waits or is under way. */
  readonly outcome: UploadOutcome | undefined;
}

export interface UploadState {
  readonly files: readonly UploadFile[];
  readonly busy: boolean;
  /** Milliseconds that what is left will take; undefined while that cannot be told. */
  readonly left: number | undefined;
  /** Why it does not go on. */
  readonly error: ErrorData | undefined;
  /** Archives that could not be opened. */
  readonly problems: readonly ErrorData[];
}

const nothing: UploadState = { files: [], busy: false, left: undefined, error: undefined, problems: [] };

/** What is sent in to the service; it goes on while other screens are looked at. */
export const upload = createStore<UploadState>(nothing);

let given: DroppedFiles = new Map();
let stopper = new AbortController();

/** Sends files, folders and what archives hold; hidden files and tables of contents of media are left out. */
export async function startUpload(files: DroppedFiles): Promise<void> {
  if (upload.get().busy) return;
  upload.set({ ...nothing, busy: true });
  const own = new AbortController();
  stopper = own;
  const unpacked = await unpackArchives(files);
  if (own.signal.aborted) return upload.set(nothing);
  const listed = listFiles(unpacked.files).filter(({ path }) => !/(^|\/)DICOMDIR$/i.test(path));
  given = new Map(listed.map(({ path }) => [path, unpacked.files.get(path)!]));
  upload.set({
    files: listed.map(({ path, size }) => ({ path, size, sent: 0, outcome: undefined })),
    problems: unpacked.problems,
  });
  await goOn();
}

/** Sends what was not sent yet, after a stop or an error, and again what the service had no room for. */
export async function resumeUpload(): Promise<void> {
  if (upload.get().busy) return;
  upload.set(({ files }) => ({
    ...{ busy: true, error: undefined },
    files: files.map((file) => (isOpen(file) ? { ...file, sent: 0, outcome: undefined } : file)),
  }));
  await goOn();
}

const isOpen = ({ outcome }: UploadFile) => outcome === undefined || outcome === 'out-of-resources';

export const stopUpload = (): void => stopper.abort();

export function closeUpload(): void {
  stopUpload();
  stopper = new AbortController();
  given = new Map();
  upload.set(nothing);
}

/** Whether something has not been sent that could be. */
export const canResume = ({ busy, files }: UploadState): boolean => !busy && files.some(isOpen);

async function goOn(): Promise<void> {
  const own = new AbortController();
  stopper = own;
  const { signal } = own;
  const { files } = upload.get();
  const rest = new Map(files.filter(isOpen).map(({ path }) => [path, given.get(path)!]));
  const index = new Map(files.map(({ path }, i) => [path, i]));
  const before = doneOf(files);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const began = performance.now();
  const onStep = (steps: readonly UploadStep[]) => {
    if (stopper !== own) return;
    const next = [...upload.get().files];
    for (const { path, sent, outcome } of steps) {
      const i = index.get(path)!;
      next[i] = { ...next[i]!, sent, outcome };
    }
    const done = doneOf(next);
    const took = performance.now() - began;
    const left = done > before ? ((total - done) * took) / (done - before) : undefined;
    upload.set({ files: next, left });
  };
  try {
    const limits = await askHospital(uploadLimitsSchema, '/api/upload');
    await uploadInstances(rest, { limits, headers: sessionHeaders, onStep, signal });
  } catch (error) {
    if (stopper === own && !isRadError(error, 'RAD-CANCELLED')) upload.set({ error: toRadError(error).toJSON() });
  }
  if (stopper !== own) return;
  // What was under way at a stop may have come or not; sent again it is no harm.
  upload.set((state) => ({
    ...{ busy: false, left: undefined },
    files: state.files.map((file) => (file.outcome === undefined ? { ...file, sent: 0 } : file)),
  }));
}

/** Bytes that are settled or have left. */
export function doneOf(files: readonly UploadFile[]): number {
  return files.reduce((sum, { size, sent, outcome }) => sum + (outcome === undefined ? sent : size), 0);
}
