import type { FastifySchemaCompiler, FastifyTypeProvider } from 'fastify';
import type { FastifySerializerCompiler } from 'fastify/types/schema.js';
import type * as z from 'zod';
import { serverError } from '../errors.js';

/** Gives handlers the types of their schemas: `request.body` is what `schema.body` gives, an answer what `schema.response` takes. */
export interface ZodTypes extends FastifyTypeProvider {
  readonly validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown;
  readonly serializer: this['schema'] extends z.ZodType ? z.input<this['schema']> : unknown;
}

/** Parses what comes in; what does not fit is RAD-REQUEST-INVALID with the path of the fault, not with the value. */
export const parseRequest: FastifySchemaCompiler<z.ZodType> = ({ schema }) => {
  return (data) => {
    const parsed = schema.safeParse(data);
    if (parsed.success) return { value: parsed.data };
    const problem = parsed.error.issues
      .slice(0, 3)
      .map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`)
      .join('; ');
    return { error: serverError('RAD-REQUEST-INVALID', { problem }) };
  };
};

/** Writes answers; one that does not fit its schema is a fault of the server. */
export const writeAnswer: FastifySerializerCompiler<z.ZodType> = ({ schema }) => {
  return (data) => JSON.stringify(schema.parse(data));
};
