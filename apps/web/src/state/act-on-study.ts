import * as z from 'zod';
import { askHospital } from './hospital.js';

const done = z.object({ done: z.literal(true) });

/** Decides something on a study of the service. @throws as `askHospital`. */
export async function act(
  key: string,
  what: 'accept' | 'reject' | 'resend' | 'inputs' | 'choices' | 'erase',
  body: object,
): Promise<void> {
  await askHospital(done, `/api/studies/${encodeURIComponent(key)}/${what}`, { method: 'POST', body });
}
