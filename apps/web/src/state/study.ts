import { type DroppedFiles, type GivenFile, readText } from '@radscore/host-web';
import type { StudyAhead } from '../engine/calls/plan-study.js';
import type { StudyDone } from '../engine/calls/run-study.js';
import { studyEngine } from '../engine/engine.js';
import type { GivenTable, StudyInput } from '../engine/open-study.js';
import { createStore } from './store.js';

export interface StudyState {
  /** Text of the protocol; empty until one was chosen. */
  readonly protocol: string;
  readonly cohort: GivenTable | undefined;
  readonly features: GivenTable | undefined;
  readonly files: DroppedFiles;
  readonly ahead: StudyAhead | undefined;
  readonly done: StudyDone | undefined;
  /** True where something has changed since the run. */
  readonly stale: boolean;
  /** What was done, as commands that do it again. */
  readonly history: readonly string[];
}

/** The study of this tab; tables and images of patients are gone with it. */
export const study = createStore<StudyState>({
  protocol: '',
  cohort: undefined,
  features: undefined,
  files: new Map(),
  ahead: undefined,
  done: undefined,
  stale: false,
  history: [],
});

/** Changes what the study starts from; a result that was found before is stale. */
export function changeStudy(change: Partial<StudyState>, command?: string): void {
  study.set(({ done, history }) => ({
    ...change,
    stale: done !== undefined,
    history: command === undefined ? history : [...history, command],
  }));
}

/** The run as the engine takes it. */
export function studyInput(): StudyInput {
  const { protocol, cohort, features, files } = study.get();
  return { protocol, ...(cohort && { cohort }), ...(features && { features }), files };
}

/** The command that does the run of this moment. */
export function runCommand(): string {
  const { cohort, features } = study.get();
  const tables = [
    ...(cohort === undefined ? [] : ['--cohort', quoted(cohort.name)]),
    ...(features === undefined ? [] : ['--features', quoted(features.name)]),
  ];
  return ['radscore study run protocol.yaml', ...tables, '--out run'].join(' ');
}

const quoted = (name: string) => (/^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`);

/**
 * Takes files that were dropped: a protocol (YAML), tables by their columns (features have names as PyRadiomics writes them), and the rest
 * as images.
 */
export async function takeStudyFiles(files: DroppedFiles): Promise<void> {
  const change: { -readonly [K in keyof StudyState]?: StudyState[K] } = {};
  const rest = new Map<string, GivenFile>();
  for (const [path, file] of files) {
    if (/\.ya?ml$/i.test(path)) change.protocol = await readText(file);
    else if (/\.csv$/i.test(path)) {
      const head = (await readText(file, 4096)).split(/\r?\n/)[0];
      const isFeatures =
        /(?:^|[,;\t"])(?:[\w+ .-]+:)?(?:original|wavelet|log-sigma|square|exponential|gradient|lbp)[\w.-]*_\w+_/.test(
          head,
        );
      change[isFeatures ? 'features' : 'cohort'] = { name: path.split('/').at(-1)!, file };
    } else rest.set(path, file);
  }
  if (rest.size > 0) change.files = withoutCommonFolder(rest, files);
  changeStudy(change);
}

/** Paths as a cohort has them that lies in the folder which was dropped. */
function withoutCommonFolder(rest: DroppedFiles, all: DroppedFiles): DroppedFiles {
  const table = [...all.keys()].find((path) => /\.csv$/i.test(path));
  const folder = table?.includes('/') ? table.slice(0, table.lastIndexOf('/') + 1) : '';
  return new Map([...rest].map(([path, file]) => [path.startsWith(folder) ? path.slice(folder.length) : path, file]));
}

/** Makes the phantom cohort of a protocol and takes it as the study's. @throws RAD-CANCELLED and the engine's coded errors. */
export async function makeDemo(
  cohort: { readonly protocol: string; readonly patients: number; readonly seed: number },
  protocol: string,
  onProgress: NonNullable<Parameters<typeof studyEngine.ask>[2]>,
): Promise<void> {
  const files = await studyEngine.ask('makePhantoms', cohort, onProgress);
  const table = files.get('cohort.csv')!;
  const command = `radscore phantom --for ${cohort.protocol} --patients ${cohort.patients} --seed ${cohort.seed} --out cohort`;
  changeStudy({ protocol, cohort: { name: 'cohort.csv', file: table }, features: undefined, files }, command);
}
