import { type DroppedFiles, type GivenFile, readText } from '@radscore/host-web';
import { builtInProtocol } from '@radscore/protocol';
import * as z from 'zod';
import type { StudyAhead } from '../engine/calls/plan-study.js';
import type { StudyDone } from '../engine/calls/run-study.js';
import { studyEngine } from '../engine/engine.js';
import { type EngineControl, stoppable } from '../engine/in-engines.js';
import type { GivenTable, StudyInput } from '../engine/open-study.js';
import { keptStore } from './kept.js';
import { createStore } from './store.js';
import { holdsFeatures, isTable, tableOf } from './tables.js';

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

/** The design outlives the tab; it names columns, but no patients and no files. */
const keptDesign = keptStore('study', z.object({ protocol: z.string() }), { protocol: '' });

/** The study of this tab; tables and images of patients are gone with it. What was finished of a run is found again when they come back. */
export const study = createStore<StudyState>({
  protocol: keptDesign.get().protocol,
  cohort: undefined,
  features: undefined,
  files: new Map(),
  ahead: undefined,
  done: undefined,
  stale: false,
  history: [],
});

study.subscribe(() => {
  const { protocol } = study.get();
  if (protocol !== keptDesign.get().protocol) keptDesign.set({ protocol });
});

/** Changes what the study starts from; a result that was found before is stale. */
export function changeStudy(change: Partial<StudyState>, command?: string): void {
  study.set(({ done, history }) => ({
    ...change,
    stale: done !== undefined,
    history: command === undefined ? history : [...history, command],
  }));
}

/** Keeps what a run of the study has found, and the command that does it again. */
export function finishStudy(done: StudyDone, command: string): void {
  study.set(({ history }) => ({ done, stale: false, history: [...history, command] }));
}

/** The run as the engine takes it. */
export function studyInput(): StudyInput {
  const { protocol, cohort, features, files } = study.get();
  return { protocol, ...(cohort && { cohort }), ...(features && { features }), files };
}

/** The commands that do the run of this moment: an own protocol is written first. */
export function runCommand(): string {
  const { protocol, cohort, features, history } = study.get();
  const tables = [
    ...(cohort === undefined ? [] : ['--cohort', quoted(cohort.name)]),
    ...(features === undefined ? [] : ['--features', quoted(features.name)]),
  ];
  const run = ['radscore study run protocol.yaml', ...tables, '--out run'].join(' ');
  return isWritten(protocol, history) ? run : `${writing(protocol)}\n${run}`;
}

/** The command that writes a protocol as it stands. */
const writing = (protocol: string) => `cat > protocol.yaml <<'EOF'\n${protocol.trimEnd()}\nEOF`;

/** Whether the commands so far leave the protocol as it stands. */
function isWritten(protocol: string, history: readonly string[]): boolean {
  const last = history.findLast((command) => /^(?:radscore study init|cat > protocol\.yaml) /.test(command)) ?? '';
  const id = /^radscore study init (\S+)/.exec(last)?.[1];
  return id === undefined ? last.startsWith(`${writing(protocol)}\n`) : builtInProtocol(id) === protocol;
}

/** A command as it is shown: the text of a protocol stands in the copy alone. */
export const shownCommand = (command: string): string => command.replace(/<<'EOF'\n[\s\S]*?\nEOF\n/, "<<'EOF' …\n");

const quoted = (name: string) => (/^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`);

/**
 * Takes files that were dropped: a protocol (YAML), tables by their columns (features have names as PyRadiomics writes them; a workbook holds patients), and the rest
 * as images.
 */
export async function takeStudyFiles(files: DroppedFiles): Promise<void> {
  const change: { -readonly [K in keyof StudyState]?: StudyState[K] } = {};
  const rest = new Map<string, GivenFile>();
  for (const [path, file] of files) {
    if (/\.ya?ml$/i.test(path)) change.protocol = await readText(file);
    else if (isTable(path)) {
      const table = tableOf(path, file);
      change[(await holdsFeatures(table)) ? 'features' : 'cohort'] = table;
    } else rest.set(path, file);
  }
  if (rest.size > 0) change.files = withoutCommonFolder(rest, files);
  changeStudy(change);
}

/** Paths as a cohort has them that lies in the folder which was dropped. */
function withoutCommonFolder(rest: DroppedFiles, all: DroppedFiles): DroppedFiles {
  const table = [...all.keys()].find(isTable);
  const folder = table?.includes('/') ? table.slice(0, table.lastIndexOf('/') + 1) : '';
  return new Map([...rest].map(([path, file]) => [path.startsWith(folder) ? path.slice(folder.length) : path, file]));
}

/** Makes the phantom cohort of a protocol and takes it as the study's. @throws RAD-CANCELLED and the engine's coded errors. */
export async function makeDemo(
  cohort: { readonly protocol: string; readonly patients: number; readonly seed: number },
  protocol: string,
  control: EngineControl,
): Promise<void> {
  const making = () => studyEngine.ask('makePhantoms', cohort, control.onProgress);
  const files = await stoppable(studyEngine, control, making);
  const table = files.get('cohort.csv')!;
  const command = `radscore phantom --for ${cohort.protocol} --patients ${cohort.patients} --seed ${cohort.seed} --out cohort`;
  changeStudy({ protocol, cohort: { name: 'cohort.csv', file: table }, features: undefined, files }, command);
}
