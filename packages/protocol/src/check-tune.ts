import { didYouMean, isRadError, type RadError } from '@radscore/core';
import { parseParameters, stepByName } from '@radscore/learn';
import { protocolError } from './errors.js';
import type { Protocol } from './schema.js';

/** Combinations that a grid may have: each is fitted in every inner fold of every fit. */
const mostCombinations = 1000;

interface Tuned {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The parameter, without the place it belongs to. */
  readonly parameter: string;
}

/**
 * Checks what a model tunes: that each parameter belongs to a step of the protocol which takes every value that may be tried, that the
 * search can be made and the metric is one of the outcome.
 *
 * @throws RAD-PROTOCOL-REFERENCE, RAD-PROTOCOL-VALUE, RAD-PROTOCOL-MISSING, RAD-PARAMETER-UNKNOWN, with `place.field`.
 */
export function checkTune(protocol: Protocol, model: string): void {
  const { tune } = protocol.models[model]!;
  if (tune === undefined) return;
  const field = `models.${model}.tune`;
  const entries = Object.entries(tune.space);
  if (entries.length === 0) {
    const meaning = 'the parameters to choose, e.g. C: [0.01, 0.1, 1].';
    throw protocolError('RAD-PROTOCOL-MISSING', { field: `${field}.space`, meaning }, { field: `${field}.space` });
  }
  for (const [key, values] of entries) {
    const at = `${field}.space.${key}`;
    const step = tunedStep(protocol, model, key, at);
    if (Array.isArray(values)) {
      values.forEach((value, i) => {
        checkValue(step, value, `${at}.${i}`);
      });
      continue;
    }
    if (tune.search === 'grid')
      throw refused(at, values, 'a grid needs a list of values; a range needs search: random');
    if (!(values.high > values.low)) throw refused(at, values, 'high must be above low');
    if (values.scale === 'log' && !(values.low > 0)) throw refused(at, values, 'a log range must begin above 0');
    for (const end of ['low', 'high'] as const) {
      checkValue(step, values.whole ? Math.round(values[end]) : values[end], `${at}.${end}`);
    }
  }
  const combinations = entries.reduce((n, [, values]) => n * (Array.isArray(values) ? values.length : 1), 1);
  if (tune.search === 'grid' && combinations > mostCombinations) {
    const problem = `these lists have ${combinations} combinations, at most ${mostCombinations} are tried; search: random draws some of them`;
    throw refused(`${field}.space`, combinations, problem);
  }
  const survival = protocol.endpoint.kind === 'survival';
  if (tune.metric !== undefined && (tune.metric === 'c-index') !== survival) {
    throw refused(
      `${field}.metric`,
      tune.metric,
      survival ? 'a survival model needs c-index' : 'c-index is for survival models',
    );
  }
}

/** The step that a key of `space` belongs to. */
function tunedStep(protocol: Protocol, model: string, key: string, field: string): Tuned {
  const { selection, score, balance, models } = protocol;
  const parts = key.split('.');
  const { name, parameters } = models[model]!;
  if (parts.length === 1) return { name, parameters, parameter: key };
  const parameter = parts.at(-1)!;
  const of = (step: { readonly name: string; readonly parameters: Readonly<Record<string, unknown>> } | undefined) =>
    step && { name: step.name, parameters: step.parameters, parameter };
  // A step that the honest twin replaces has no parameter that both orders could share.
  const steps = selection.filter(({ honest }) => honest === undefined);
  const found =
    parts[0] === 'selection' && parts.length === 3
      ? of(steps.find((step) => step.name === parts[1]))
      : parts.length === 2
        ? of({ score, balance }[parts[0]!])
        : undefined;
  if (found !== undefined) return found;
  const known = [
    ...steps.map((step) => `selection.${step.name}`),
    ...(score === undefined ? [] : ['score']),
    ...(balance === undefined ? [] : ['balance']),
  ].map((place) => `${place}.${parameter}`);
  throw protocolError(
    'RAD-PROTOCOL-REFERENCE',
    {
      kind: 'parameter',
      name: key,
      field,
      suggestion: didYouMean(key, known),
      known: known.join(', ') || 'those of the model',
    },
    { field },
  );
}

function checkValue({ name, parameters, parameter }: Tuned, value: unknown, field: string): void {
  try {
    parseParameters(stepByName(name), { ...parameters, [parameter]: value });
  } catch (error) {
    if (!isRadError(error)) throw error;
    throw error.code === 'RAD-PARAMETER-INVALID'
      ? refused(field, value, String(error.values.problem))
      : error.at({ field });
  }
}

function refused(field: string, value: unknown, problem: string): RadError {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return protocolError('RAD-PROTOCOL-VALUE', { value: shown, field, problem, suggestion: '' }, { field });
}
