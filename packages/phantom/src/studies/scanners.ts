import { coreError } from '@radscore/core';
import type { Volume } from '@radscore/image';
import type { PhantomPatient, PhantomStudy } from './phantom-study.js';

/** What a scanner makes of a grey value: `gain x value + offset`. Scanner A shows them as they are. */
export const phantomScanners = { A: { gain: 1, offset: 0 }, B: { gain: 1.4, offset: 60 } } as const;
export type PhantomScanner = keyof typeof phantomScanners;

/**
 * The patients with a scanner each, a column `scanner` of the cohort: of those with the event every second one has B, and of those without, so that
 * scanner and outcome have nothing to do with each other. Anatomy, noise and outcome are those of the cohort of one scanner, so that the effect of the
 * images on the outcome is known: what the same patients show on scanner A.
 *
 * @throws RAD-PARAMETER-INVALID for ultrasound, whose 8 bits leave no room.
 */
export function dealScanners(
  patients: readonly PhantomPatient[],
  { event, modality, protocol }: PhantomStudy,
): PhantomPatient[] {
  if (modality === 'US')
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'scanners',
      value: 2,
      problem: `the images of ${protocol} are ultrasound, of one scanner`,
    });
  const dealt = new Map<unknown, number>();
  return patients.map((patient) => {
    const outcome = patient.cohort[event] === 1;
    const turn = dealt.get(outcome) ?? 0;
    dealt.set(outcome, turn + 1);
    return { ...patient, cohort: { ...patient.cohort, scanner: turn % 2 === 0 ? 'A' : 'B' } };
  });
}

/** The image as a scanner shows it, whole numbers. @example onScanner(image, 'B') */
export function onScanner({ geometry, data }: Volume, scanner: PhantomScanner): Volume<Int16Array> {
  const { gain, offset } = phantomScanners[scanner];
  return { geometry, data: Int16Array.from(data, (value) => Math.round(gain * value + offset)) };
}

/** For the README of a cohort of two scanners. */
export const aboutScanners = `The patients were scanned by two scanners (column scanner). B shows ${phantomScanners.B.gain} x HU + ${phantomScanners.B.offset} where A shows HU. Half of the patients with the
event and half of those without were scanned by B, so that scanner and outcome have nothing to do with each other. But for the scanner
the images and outcomes are those of the cohort made without --scanners 2: what they show there is the truth that harmonisation has
to come back to. To study it, let the protocol name the column: cohort: { site: scanner, columns: { scanner: { role: site, type: categorical } } }.`;
