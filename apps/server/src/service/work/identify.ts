import { headerOfFile } from '../inbox/header-of.js';
import type { Service } from '../service-context.js';
import { type IdentityRow, type InstanceRow, identityOf } from '../store/studies.js';

/**
 * Has a study named after the images that are measured: their patient, age and sex are what a person sees and a model reads. Until then it
 * has the name of whatever came first, which may be outlines or a report of another device, without an age or of another patient.
 */
export async function identify(
  { database, inbox, site, log }: Pick<Service, 'database' | 'inbox' | 'site' | 'log'>,
  image: InstanceRow,
): Promise<void> {
  const header = await headerOfFile(inbox.files.pathOf(image.hash), site.inbox.unpackRatio);
  const { patient, accession, studyDate, studyDescription } = header;
  const known = await identityOf(database, image.study);
  const isSame = known.patient_id === patient.id;
  const said: Omit<IdentityRow, 'study' | 'study_uid'> = {
    ...{ patient_id: patient.id, patient_name: patient.name, birth_date: patient.birthDate },
    ...{ sex: patient.sex, age: patient.age, accession, study_date: studyDate, description: studyDescription },
  };
  const names = Object.keys(said) as (keyof typeof said)[];
  // What these images leave empty another instance of the same patient may have said.
  const wanted = names.map((name) => said[name] || (isSame ? known[name] : ''));
  if (names.every((name, i) => known[name] === wanted[i])) return;
  await database.query(
    `update radscore.identity set ${names.map((name, i) => `${name} = $${i + 2}`).join(', ')} where study = $1`,
    [image.study, ...wanted],
  );
  if (!isSame) log.warn({ code: 'other-patient', study: image.study });
}
