import * as z from 'zod';

/** A coded error as plain data, as in `ErrorData` of the ground floor. */
export const errorDataSchema = z.object({
  code: z.string(),
  message: z.string(),
  remedy: z.string(),
  place: z.object({
    case: z.string().exactOptional(),
    file: z.string().exactOptional(),
    line: z.number().exactOptional(),
    column: z.string().exactOptional(),
    field: z.string().exactOptional(),
  }),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What a server answers where it cannot do what it was asked. */
export const errorAnswerSchema = z.object({ error: errorDataSchema });

export type ErrorAnswer = z.infer<typeof errorAnswerSchema>;
