import * as z from 'zod';

/** What a server answers where it cannot do what it was asked: a coded error as plain data. */
export const errorAnswerSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    remedy: z.string(),
    place: z.object({
      case: z.string().optional(),
      file: z.string().optional(),
      line: z.number().optional(),
      column: z.string().optional(),
      field: z.string().optional(),
    }),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
});

export type ErrorAnswer = z.infer<typeof errorAnswerSchema>;
