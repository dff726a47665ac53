import { readFile } from 'node:fs/promises';
import { isRadError } from '@radscore/core';
import { hostError } from '@radscore/host-node';
import type { ResultStore } from '@radscore/jobs';
import { type ModelFile, parseModel } from '@radscore/prediction';
import type { Queryable } from '@radscore/queue-postgres';
import { serverError } from '../../errors.js';
import type { Site } from '../site/site-schema.js';

/** A model that the site uses. */
export interface SiteModel {
  readonly name: string;
  readonly model: ModelFile;
  /** Key of its text in the store of the tasks. */
  readonly key: string;
  readonly stopped: boolean;
}

/** Reads the models of a site, and lays them where tasks find them. @throws RAD-FILE-UNREADABLE, RAD-MODEL-*. */
export async function loadModels(models: Site['models'], store: ResultStore): Promise<Map<string, SiteModel>> {
  const loaded = new Map<string, SiteModel>();
  for (const [name, { file, stopped }] of Object.entries(models)) {
    const text = await readFile(file, 'utf8').catch((error: Error) => {
      throw hostError('RAD-FILE-UNREADABLE', { detail: error.message }, { file });
    });
    const model = parse(text, file);
    const key = `model/${model.hash}`;
    await store.put(key, text);
    loaded.set(name, { name, model, key, stopped });
  }
  return loaded;
}

/** The model of a task, also where the configuration names it no more, or another by its name. @throws RAD-MODEL-UNKNOWN. */
export async function modelOfTask(store: ResultStore, key: string): Promise<ModelFile> {
  const text = await store.get<string>(key);
  if (text === undefined) throw serverError('RAD-MODEL-UNKNOWN', {});
  return parseModel(text);
}

function parse(text: string, file: string): ModelFile {
  try {
    return parseModel(text);
  } catch (error) {
    throw isRadError(error) ? error.at({ file }) : error;
  }
}

/** The hashes of models that a person stopped: they predict nowhere, whichever rule names them. */
export async function stoppedModels(database: Queryable): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ hash: string }>('select hash from radscore.stopped_model');
  return new Set(rows.map(({ hash }) => hash));
}
