import * as z from 'zod';

/** A classifier inside another, as a protocol writes it: its name and those parameters that differ from the defaults. */
export const baseSchema = z.strictObject({
  name: z.string(),
  parameters: z.record(z.string(), z.unknown()).default({}),
});

export type Base = z.infer<typeof baseSchema>;
