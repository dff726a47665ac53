import { createRng } from '@radscore/core';
import { writeCtSeries, writeSegmentation } from '@radscore/dicom';
import { sendInstances } from '@radscore/host-pacs';
import { type PhantomPatient, phantomStudy } from '@radscore/phantom';

/** A study that the made-up scanner sends: of whom, when, how its series is called, whether its outlines come along. */
export interface PhantomVisit {
  readonly patient: PhantomPatient;
  readonly date: string;
  readonly description: string;
  readonly outlined: boolean;
}

/**
 * Who comes as the nth: most are new; every fourth was there half a year ago; now and then a description does not tell the phase, or
 * the outlines are forgotten.
 */
export function visitOf(n: number, patients: readonly PhantomPatient[]): PhantomVisit {
  const returns = n > 0 && n % 4 === 0;
  const day = new Date(Date.UTC(2025, returns ? 9 : 3, 1 + (n % 27)));
  return {
    patient: patients[(returns ? n - 3 : n) % patients.length]!,
    date: day.toISOString().slice(0, 10).replaceAll('-', ''),
    description: n % 7 === 5 ? 'Abdomen' : 'Abdomen portal venous',
    outlined: n % 9 !== 6,
  };
}

/** The files of a visit: a CT series, and the outlines of tumours and liver. A patient who comes again has changed a little. */
export async function filesOfVisit(
  { patient, date, description, outlined }: PhantomVisit,
  { protocol, seed }: { readonly protocol: string; readonly seed: number },
): Promise<Uint8Array[]> {
  const { image, segments } = phantomStudy(protocol).scan(patient, seed);
  const noise = createRng(`${patient.id} ${date}`);
  const data = Int16Array.from(image.data as ArrayLike<number>, (hu) => Math.round(hu + 3 * noise.normal()));
  const metadata = { patientId: patient.id, bodyPart: 'LIVER', description, date };
  const slices = await writeCtSeries({ ...image, data }, metadata);
  if (!outlined) return slices.map(({ bytes }) => bytes);
  const outlines = [...segments].map(([label, mask]) => ({ label, mask }));
  return [...slices.map(({ bytes }) => bytes), await writeSegmentation(outlines, { source: slices })];
}

/** Sends a visit by DICOM. @throws where the service does not take all of it. */
export async function sendVisit(files: readonly Uint8Array[], port: number): Promise<void> {
  const target = { from: 'SCANNER', title: 'RADSCORE', host: '127.0.0.1', port };
  const answers = await sendInstances(target, [...files]);
  const refused = answers.find(({ outcome }) => outcome !== 'sent');
  if (refused !== undefined)
    throw new Error(`the service answered ${refused.outcome} (${refused.status ?? 'nothing'})`);
}
