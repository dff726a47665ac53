import * as z from 'zod';

/** `GET /api/mode`: what serves the page. Where nothing answers it is a static server, and all is done in the tab. */
export const modeSchema = z.object({
  /** `app`: this machine's folders and cores for one user; `hospital`: the service of a hospital. */
  mode: z.enum(['app', 'hospital']),
  /** Version of radscore that serves. */
  version: z.string(),
  /** Whether whoever asks may use the other routes. */
  entered: z.boolean(),
});

export type Mode = z.infer<typeof modeSchema>;
