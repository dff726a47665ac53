import * as z from 'zod';

export const timeUnits = ['days', 'months', 'years'] as const;

/** An event: a flag with its time, or a date. */
export const eventSchema = z
  .strictObject({
    flag: z.string().optional().describe('Column that is 1 where the event happened.'),
    time: z
      .string()
      .optional()
      .describe('Column of the time from the index date to the event, or to the last follow-up.'),
    date: z
      .string()
      .optional()
      .describe('Column of the date of the event, in place of a time; empty where there was none.'),
  })
  .refine(({ flag, date }) => flag !== undefined || date !== undefined, { message: 'it needs a flag or a date' })
  .refine(({ time, date }) => time === undefined || date === undefined, {
    message: 'it takes a time or a date, not both',
  });

const events = z.union([
  z.string().transform((flag): z.infer<typeof eventSchema>[] => [{ flag }]),
  eventSchema.transform((event) => [event]),
  z.array(eventSchema).min(1),
]);

export const endpointSchema = z.strictObject({
  kind: z.enum(['binary', 'survival']).describe('A yes or no, or a time to an event.'),
  title: z.string().describe('What it is, e.g. Recurrence within 24 months.'),
  event: events.describe(
    'The event: a flag column, or {flag, time} or {date}; of several the first that happens counts.',
  ),
  time: z
    .string()
    .optional()
    .describe('Column of the time to the event or the last follow-up, where the event has none of its own.'),
  origin: z.string().optional().describe('Column of the index date, where times are counted between dates.'),
  followUp: z.string().optional().describe('Column of the last follow-up, a time or (with origin) a date.'),
  unit: z.enum(timeUnits).default('months').describe('Unit of the times.'),
  within: z.number().positive().optional().describe('Binary: the event must happen by this time.'),
  censoredBefore: z
    .enum(['exclude', 'as-non-event'])
    .default('exclude')
    .describe('Binary: patients who left before `within` without the event.'),
  competing: events.optional().describe('An event that makes the event impossible, e.g. death before recurrence.'),
  competingBefore: z
    .enum(['as-non-event', 'exclude'])
    .default('as-non-event')
    .describe('Binary: patients whose competing event came first, by `within`.'),
  positive: z.string().default('event').describe('Name of the positive class.'),
  negative: z.string().optional().describe('Name of the other class.'),
  horizons: z
    .array(z.number().positive())
    .default([])
    .describe('Survival: times at which AUC, calibration and survival are reported.'),
});

export type EndpointProtocol = z.infer<typeof endpointSchema>;
