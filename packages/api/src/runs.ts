import * as z from 'zod';
import { errorDataSchema } from './error-answer.js';

/** A table with its name: CSV. */
const tableSchema = z.object({ name: z.string().max(200), text: z.string() });

/**
 * `POST /api/runs`: what a run starts from, as `radscore study run` is given it. It begins at `POST /api/runs/:id/start`, when all images
 * that it was to be given have been sent.
 */
export const newRunSchema = z.object({
  /** Text of the protocol; it may extend built-in ones only. */
  protocol: z.string().max(2 ** 20),
  cohort: tableSchema.exactOptional(),
  features: tableSchema.exactOptional(),
  /** Where the paths of the cohort begin: below a folder of the app; absent where images are sent, or none are needed. */
  images: z.object({ folder: z.string(), path: z.string() }).exactOptional(),
});

/** `draft`: not all of it has been sent. */
export const runStates = ['draft', 'waiting', 'running', 'done', 'stopped', 'failed'] as const;

/** A run of the app. */
export const runSchema = z.object({
  id: z.string(),
  /** Title of the protocol. */
  title: z.string(),
  /** When it was made: ISO 8601. */
  created: z.string(),
  state: z.enum(runStates),
  /** The app was ended while it ran, and it resumes where it stopped. */
  resumed: z.boolean(),
  progress: z.object({ stage: z.string(), done: z.number(), total: z.number() }).exactOptional(),
  /** Why it failed. */
  error: errorDataSchema.exactOptional(),
  /** Cases that could not be measured and were left out. */
  failures: z.array(z.object({ id: z.string(), error: errorDataSchema })),
  /** The folder of the run on the disk. */
  folder: z.string(),
});

/** `GET /api/runs`, latest first. */
export const runsSchema = z.object({ runs: z.array(runSchema) });

/** `GET /api/runs/:id/files`: what a run has written; each is at `/api/runs/:id/files/<path>`. */
export const runFilesSchema = z.object({ files: z.array(z.string()) });

export type NewRun = z.infer<typeof newRunSchema>;
export type Run = z.infer<typeof runSchema>;
