import { didYouMean } from '@radscore/core';
import { describeSteps } from '@radscore/learn';
import { filters } from '@radscore/radiomics';
import * as z from 'zod';

/** A parameter as its schema has it. */
export interface ParameterRow {
  readonly name: string;
  /** `whole number from 1`, `min or 1se or number from 0`. */
  readonly values: string;
  readonly usual: string;
  readonly what: string;
}

/** A step, model or image type with its parameters. */
export interface StepEntry {
  readonly name: string;
  readonly kind: string;
  readonly summary: string;
  readonly parameters: readonly ParameterRow[];
}

/** Everything that takes parameters in a protocol: steps, models, image types. */
export function stepEntries(): StepEntry[] {
  const steps = describeSteps().map(({ name, kind, summary, parameters }) => ({
    name,
    kind,
    summary,
    parameters: parameterRows(parameters as Schema),
  }));
  const images = filters.map(({ name, summary, parameters }) => ({
    name,
    kind: 'image type',
    summary,
    parameters: parameterRows(z.toJSONSchema(parameters, { io: 'input', unrepresentable: 'any' }) as Schema),
  }));
  return [...steps, ...images];
}

/** The entry of this name in any case, or the nearest name. */
export function findStep(name: string): StepEntry | { readonly suggestion: string; readonly known: string } {
  const entries = stepEntries();
  const found = entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  const names = entries.map((entry) => entry.name);
  return { suggestion: didYouMean(name, names), known: names.join(', ') };
}

/** As much of a JSON Schema as parameters use. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

function parameterRows(schema: Schema): ParameterRow[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).map(([name, own]) => ({
    name,
    values: valuesText(own),
    usual: own.default !== undefined ? plain(own.default) : required.includes(name) ? 'must be given' : '',
    what: own.description ?? '',
  }));
}

function valuesText(schema: Schema): string {
  const { type, items, properties, prefixItems } = schema;
  if (schema.const !== undefined) return plain(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(plain).join(' or ');
  const several = schema.anyOf ?? schema.oneOf;
  if (several !== undefined) return several.map(valuesText).join(' or ');
  if (schema.allOf !== undefined) return schema.allOf.map(valuesText).join(' and ');
  if (type === 'array') {
    if (prefixItems !== undefined) return `[${prefixItems.map(valuesText).join(', ')}]`;
    return `list of ${items === undefined ? 'anything' : valuesText(items)}`;
  }
  if (type === 'object') {
    const names = Object.keys(properties ?? {});
    return names.length === 0 ? 'map' : `{ ${names.join(', ')} }`;
  }
  if (type === 'integer' || type === 'number')
    return `${type === 'integer' ? 'whole number' : 'number'}${bounds(schema)}`;
  if (type === 'boolean') return 'true or false';
  if (type === 'null') return 'null';
  return type === 'string' ? 'text' : 'anything';
}

/** Bounds that a user chose; those of the integers of the machine are none. */
function bounds({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string {
  const low =
    exclusiveMinimum !== undefined
      ? ` above ${exclusiveMinimum}`
      : minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER
        ? ` from ${minimum}`
        : '';
  const high =
    exclusiveMaximum !== undefined
      ? ` below ${exclusiveMaximum}`
      : maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
        ? ` to ${maximum}`
        : '';
  return `${low}${high}`;
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
