import { deepestNesting, fromJson, hashOf, isNestedTooDeep, isRadError } from '@radscore/core';
import { type FittedPipeline, loadPipeline } from '@radscore/learn';
import { predictionError } from './errors.js';
import { migrations, type RawModel } from './migrations.js';
import { type ModelFile, modelSchema } from './model-file.js';

/** The version that is written; older ones are migrated. */
const VERSION = migrations.length + 1;

/**
 * Reads a model file: its hash is checked as it was written, an older version is then migrated in memory, and everything is checked
 * down to the fitted state of each step before anything is computed.
 *
 * @throws RAD-MODEL-FILE with the path of what is wrong, or for content that does not fit its hash; RAD-MODEL-VERSION for a newer
 * version; RAD-MODEL-ENGINE for a file of another program.
 * @example
 * const model = parseModel(await readFile('run/model.json', 'utf8'));
 * predictPatient(model, { features, clinical: { age: '61' } });
 */
export function parseModel(text: string): ModelFile {
  const raw = readRaw(text);
  const { hash, ...rest } = raw;
  if (hashOf(rest) !== hash) refuse('its content does not fit its hash, so it was changed after it was made');
  const migrated = migrations.slice((raw.version as number) - 1).reduce((model, migrate) => migrate(model), raw);
  const parsed = modelSchema.safeParse(migrated);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(`${issue!.path.join('.') || 'it'}: ${issue!.message}`);
  }
  pipelineOf(parsed.data);
  return parsed.data;
}

function readRaw(text: string): RawModel {
  if (isNestedTooDeep(text)) refuse(`its parts lie in each other more than ${deepestNesting} deep`);
  let data: unknown;
  try {
    data = fromJson(text);
  } catch {
    return refuse('it is not JSON');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return refuse('it is not an object');
  const { format, version } = data as RawModel;
  if (format !== 'radscore-model') throw predictionError('RAD-MODEL-ENGINE', { format: shown(format) });
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse(`version: ${shown(version)} is no version`);
  if (version > VERSION) throw predictionError('RAD-MODEL-VERSION', { version, known: VERSION });
  return data as RawModel;
}

const pipelines = new WeakMap<ModelFile, FittedPipeline>();

/** The fitted pipeline of a model, checked once. @throws RAD-MODEL-FILE with the path of what is wrong. */
export function pipelineOf(model: ModelFile): FittedPipeline {
  const known = pipelines.get(model);
  if (known !== undefined) return known;
  try {
    const fitted = loadPipeline(model.pipeline);
    if (fitted.outcome !== model.endpoint.kind) refuse(`pipeline.outcome: the endpoint is ${model.endpoint.kind}`);
    pipelines.set(model, fitted);
    return fitted;
  } catch (error) {
    if (isRadError(error) && error.code === 'RAD-MODEL-FILE') throw error;
    // What is nested too deeply to be read is not a model either.
    if (!isRadError(error) && !(error instanceof RangeError)) throw error;
    const problem = isRadError(error) ? (error.toJSON().values?.problem ?? error.message) : 'it is nested too deeply';
    return refuse(`pipeline.${String(problem)}`);
  }
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 60);
}

function refuse(problem: string): never {
  throw predictionError('RAD-MODEL-FILE', { problem });
}
