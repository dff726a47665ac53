import * as z from 'zod';

/** `GET /api/upload`: how much may be sent in. */
export const uploadLimitsSchema = z.object({ instanceBytes: z.number(), uploadBytes: z.number() });

export type UploadLimits = z.infer<typeof uploadLimitsSchema>;

/** What became of a file that was sent in. */
export const uploadAnswers = ['kept', 'not-understood', 'mismatch', 'out-of-resources'] as const;

/** `POST /api/dicom-web/studies` to who accepts `application/json`: what became of each file, in the order in which they were sent. */
export const uploadedSchema = z.object({
  files: z.array(z.object({ answer: z.enum(uploadAnswers), problem: z.string().nullable() })),
});
