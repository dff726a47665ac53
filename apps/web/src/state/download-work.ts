import type { Cell } from '@radscore/tables';
import { ask } from '../engine/engine.js';
import { packRun } from '../engine/pack-run.js';
import { download } from '../parts/download.js';
import { edits } from './edits.js';
import { measured, parameters } from './features.js';
import { openCase } from './open-case.js';
import { regions } from './regions.js';
import { segments } from './segments.js';
import { study } from './study.js';

/** Gives the user what a browser that cannot keep it would lose: outlines, results and settings, as one archive. @throws the engine's coded errors. */
export async function downloadWork(): Promise<void> {
  const files: (readonly [string, string | Uint8Array])[] = [];
  const { list } = segments.get();
  if (openCase.get().opened !== undefined && list.length > 0) {
    const outlines = list.map(({ id, colour }) => ({ id, colour }));
    files.push(['outlines.dcm', await bytesOf(await ask('saveOutlines', { format: 'seg', outlines }))]);
  }
  const { rows } = measured.get();
  if (rows.length > 0) {
    const cells = rows.map(({ name, values }): (readonly [string, Cell])[] => [['region', name], ...values]);
    files.push(['features.csv', await bytesOf(await ask('writeTable', { format: 'csv', rows: cells }))]);
  }
  files.push(['parameters.yaml', await ask('writeParameterFile', parameters.get())]);
  const kept = regions.get().list.map(({ name, expression }) => `${name}: ${expression}\n`);
  if (kept.length > 0) files.push(['regions.txt', kept.join('')]);
  const { protocol } = study.get();
  if (protocol !== '') files.push(['protocol.yaml', protocol]);
  download('radscore-work.zip', packRun(files), 'application/zip');
  edits.set({ unsaved: false });
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
