import { doneSchema } from '@radscore/api';
import { askHospital } from './hospital.js';

/** Decides something on a study of the service. @throws as `askHospital`. */
export async function act(
  key: string,
  what: 'accept' | 'reject' | 'resend' | 'inputs' | 'choices' | 'erase',
  body: object,
): Promise<void> {
  await askHospital(doneSchema, `/api/studies/${encodeURIComponent(key)}/${what}`, { method: 'POST', body });
}
