import type { Queryable } from '@radscore/queue-postgres';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { serverError } from '../../errors.js';
import type { Service } from '../service-context.js';

export const uidParam = z
  .string()
  .max(64)
  .regex(/^[0-9]+(\.[0-9]+)*$/);

/** The key of a study. @throws RAD-STUDY-UNKNOWN. */
export async function studyOfUid(database: Queryable, uid: string): Promise<string> {
  const sql = 'select study from radscore.identity where study_uid = $1';
  const [row] = await database.query<{ study: string }>(sql, [uid]);
  if (row === undefined) throw serverError('RAD-STUDY-UNKNOWN', {});
  return row.study;
}

/** The address of DICOMweb, as whoever asks knows it. */
export function dicomwebBase({ site }: Pick<Service, 'site'>, request: FastifyRequest): string {
  return `${(site.http.origin ?? `${request.protocol}://${request.host}`).replace(/\/+$/, '')}/api/dicom-web`;
}
