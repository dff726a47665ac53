import { type ErrorCode, errorTable } from './table.js';

/** One row of the table of errors: what happened and what to do about it, with `{name}` for the values of the moment. */
export interface ErrorTemplate {
  readonly message: string;
  readonly remedy: string;
}

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
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
  readonly place: ErrorPlace;
  readonly values: Readonly<Record<string, string | number>>;
}

type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Row<C extends ErrorCode> = (typeof errorTable)[C];

/** The values that the texts of an error code ask for. */
export type ErrorValues<C extends ErrorCode> = {
  readonly [K in Names<Row<C>['message'] | Row<C>['remedy']>]: string | number;
};

/**
 * An error with a code. Its text is filled in from the one table of errors, so the code, the text and the documentation
 * cannot disagree.
 *
 * @example
 * throw new RadError('RAD-MASK-EMPTY', { label: 3 }, { file: 'liver.nii.gz' });
 */
export class RadError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'RadError';
  readonly code: C;
  readonly remedy: string;
  readonly place: ErrorPlace;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: C, values: ErrorValues<C>, place: ErrorPlace = {}, options?: ErrorOptions) {
    super(fill(errorTable[code].message, values), options);
    this.code = code;
    this.remedy = fill(errorTable[code].remedy, values);
    this.place = place;
    this.values = values;
  }

  /** The same error with more known of its place; what was known already stays. */
  at(place: ErrorPlace): RadError<C> {
    return new RadError(this.code, this.values as ErrorValues<C>, { ...place, ...this.place }, { cause: this.cause });
  }

  toJSON(): ErrorData {
    const { code, message, remedy, place, values } = this;
    return { code, message, remedy, place, values };
  }
}

/** True for an error of the table; a `code` narrows it to that one. */
export function isRadError<C extends ErrorCode>(error: unknown, code?: C): error is RadError<C> {
  return error instanceof RadError && (code === undefined || error.code === code);
}

/** The error again from its plain-data form, as it comes back from a worker. */
export function reviveError(data: ErrorData): RadError {
  return new RadError(data.code, data.values as ErrorValues<ErrorCode>, data.place);
}

/** Any thrown thing as a coded error: a foreign one becomes `RAD-INTERNAL` with its text as the detail. */
export function toRadError(error: unknown, place: ErrorPlace = {}): RadError {
  if (error instanceof RadError) return error.at(place);
  const detail = error instanceof Error ? error.message : String(error);
  return new RadError('RAD-INTERNAL', { detail }, place, { cause: error });
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
