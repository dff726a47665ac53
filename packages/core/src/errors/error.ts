/** One row of a room's table of errors: what happened and what to do about it, with `{name}` for the values of the moment. */
export interface ErrorTemplate {
  readonly message: string;
  readonly remedy: string;
}

/** The errors of a room by their codes. */
export type ErrorTable = Readonly<Record<string, ErrorTemplate>>;

/** Where an error happened. Everything is optional; a patient appears only under the study's own id. */
export interface ErrorPlace {
  readonly case?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: string;
  readonly field?: string;
}

/** The plain-data form of an error: what crosses to a worker, a log line or a results file. */
export interface ErrorData {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly place: ErrorPlace;
  readonly values: Readonly<Record<string, string | number>>;
}

type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The values that the texts of an error ask for. */
export type ErrorValues<T extends ErrorTemplate> = {
  readonly [K in Names<T['message'] | T['remedy']>]: string | number;
};

/**
 * An error with a code, a place and a remedy. It is made by the factory of the room that knows the code, so the code, the text and
 * the documentation cannot disagree.
 */
export class RadError<C extends string = string> extends Error {
  override readonly name = 'RadError';
  readonly code: C;
  readonly remedy: string;
  readonly place: ErrorPlace;
  readonly values: Readonly<Record<string, string | number>>;

  constructor({ code, message, remedy, place, values }: ErrorData & { readonly code: C }, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.remedy = remedy;
    this.place = place;
    this.values = values;
  }

  /** The same error with more known of its place; what was known already stays. */
  at(place: ErrorPlace): RadError<C> {
    return new RadError({ ...this.toJSON(), place: { ...place, ...this.place } }, { cause: this.cause });
  }

  toJSON(): ErrorData & { readonly code: C } {
    const { code, message, remedy, place, values } = this;
    return { code, message, remedy, place, values };
  }
}

/** Makes errors of one room. */
export type ErrorFactory<T extends ErrorTable> = <C extends keyof T & string>(
  code: C,
  values: ErrorValues<T[C]>,
  place?: ErrorPlace,
  options?: ErrorOptions,
) => RadError<C>;

/**
 * The function that makes the errors of a room from its table.
 *
 * @example
 * export const imageError = errorFactory(imageErrors);
 * throw imageError('RAD-MASK-EMPTY', { label: 3 }, { file: 'liver.nii.gz' });
 */
export function errorFactory<T extends ErrorTable>(table: T): ErrorFactory<T> {
  return (code, given, place = {}, options) => {
    const { message, remedy } = table[code]!;
    const values = quotedShort(given);
    return new RadError({ code, message: fill(message, values), remedy: fill(remedy, values), place, values }, options);
  };
}

/**
 * True for a coded error; a `code` narrows it to that one.
 *
 * @example
 * ```ts
 * import { isRadError } from '@radscore/core';
 *
 * isRadError(new Error('other')); // => false
 * ```
 */
export function isRadError<C extends string>(error: unknown, code?: C): error is RadError<C> {
  return error instanceof RadError && (code === undefined || error.code === code);
}

/** The error again from its plain-data form, as it comes back from a worker. */
export function reviveError(data: ErrorData): RadError {
  return new RadError(data);
}

/** Of a text of the user's (`{value}`) no more than this is repeated: a file given by mistake may hold anybody's data. */
const longestQuote = 60;

function quotedShort<V extends Readonly<Record<string, string | number>>>(values: V): V {
  const { value } = values;
  if (typeof value !== 'string' || value.length <= longestQuote) return values;
  return { ...values, value: `${value.slice(0, longestQuote - 1)}…` };
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
