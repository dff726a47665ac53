import type { RadError } from '@radscore/core';
import { imageError } from '../errors.js';

/** A JSON object whose fields are read with a coded error for each that is missing or of another kind. */
export interface Fields {
  readonly has: (name: string) => boolean;
  readonly raw: (name: string) => unknown;
  readonly object: (name: string) => Fields;
  readonly text: (name: string, otherwise?: string) => string;
  readonly flag: (name: string, otherwise: boolean) => boolean;
  readonly number: (name: string, otherwise?: number) => number;
  /** Numbers, as many as said. */
  readonly numbers: (name: string, count: number) => number[];
  readonly names: () => string[];
}

/** @throws `RAD-NETWORK-DESCRIPTION` where the document is not an object. */
export function fieldsOf(document: unknown, path: string): Fields {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw invalid(path, 'is not an object of named fields');
  }
  const object = document as Record<string, unknown>;
  const at = (name: string) => `${path}.${name}`;
  const number = (value: unknown, name: string): number => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw invalid(at(name), 'is not a number');
    return value;
  };
  return {
    has: (name) => Object.hasOwn(object, name) && object[name] !== null,
    raw: (name) => object[name],
    object: (name) => fieldsOf(object[name], at(name)),
    names: () => Object.keys(object),
    text(name, otherwise) {
      const value = object[name] ?? otherwise;
      if (typeof value !== 'string') throw invalid(at(name), 'is not a text');
      return value;
    },
    flag(name, otherwise) {
      const value = object[name] ?? otherwise;
      if (typeof value !== 'boolean') throw invalid(at(name), 'is neither true nor false');
      return value;
    },
    number: (name, otherwise) => number(object[name] ?? otherwise, name),
    numbers(name, count) {
      const value = object[name];
      if (!Array.isArray(value) || value.length !== count) throw invalid(at(name), `is not a list of ${count} numbers`);
      return value.map((v) => number(v, name));
    },
  };
}

export function invalid(field: string, problem: string): RadError {
  return imageError('RAD-NETWORK-DESCRIPTION', { field, problem });
}
