import type { CasePreview } from '@radscore/cases';
import type { StudyPatient } from '@radscore/study';
import { base64 } from '@scure/base';

const size = 24;

/** Twelve patients with a square tumour and its rim. */
export function examplePreviews(patients: readonly StudyPatient[]): CasePreview[] {
  return patients.slice(0, 12).map(({ id }, k) => ({
    id,
    slice: 10 + k,
    width: size,
    height: size,
    aspect: 1,
    pixels: base64.encode(Uint8Array.from({ length: size * size }, (_, i) => 120 + ((i * 7) % 40))),
    regions: [
      { name: 'tumour', outline: square(9, 15) },
      { name: 'rim', outline: square(7, 17) },
    ],
  }));
}

function square(low: number, high: number): [number, number, number, number][] {
  return [
    [low, low, high, low],
    [high, low, high, high],
    [high, high, low, high],
    [low, high, low, low],
  ];
}
