import { createRng } from '@radscore/core';
import { phantomCase } from '../images/phantom-case.js';
import { drawFlag, drawMarker, drawNormal, logistic, phantomId, round } from './draw.js';
import type { PhantomPatient, PhantomStudy } from './phantom-study.js';

/** Width of the rim whose texture carries the signal, mm. */
export const phantomRimWidth = 4;

/**
 * Recurrence after resection, CT of two hospitals. Recurrence has log-odds `signal * (rimSignal - 1/2) + 0.6 * (multiple_lobes -
 * 0.4)`: the texture of the 4 mm rim drives it, the textures of the liver beyond and inside the tumours have no bearing on it. Two patients in
 * five are of hospital two, whose scanner has thicker slices and more noise.
 */
export const peritumoralRecurrence: PhantomStudy = {
  protocol: 'crlm-recurrence-peritumoral',
  modality: 'CT',
  event: 'recurrence',
  defaults: { patients: 60, signal: 14 },
  about: `The outcome is recurrence. Its log-odds are signal x (rimSignal - 1/2) + 0.6 x (multiple_lobes - 0.4).

rimSignal (0 to 1) is how restless the liver is within ${phantomRimWidth} mm of the tumours: a texture with a standard deviation of
24 HU x rimSignal is added there, and nowhere else. A region with the rim of ${phantomRimWidth} mm holds all of the signal, one with 2 mm a part.
beyondSignal (0 to 1) is the same for the liver from ${phantomRimWidth} to 8 mm: it has no bearing on the outcome, so a rim of 6 mm only adds noise.
intraSignal (0 to 1) is how restless the tumours are inside (standard deviation 6 + 20 HU x intraSignal): it has no bearing on the outcome.
Of the clinical columns only multiple_lobes has one; all others are drawn without looking at it.
Hospital two has slices of 3 mm instead of 2.5 mm and noise of 9 instead of 8 HU. Every patient has at least one tumour;
max_tumor_size is the longest axis of the largest as it was drawn.`,
  patients: ({ patients, seed, signal }) => {
    const root = createRng(seed).split('phantom-cohort');
    return Array.from({ length: patients }, (_, i): PhantomPatient => {
      const rng = root.split(i);
      const rimSignal = rng.uniform();
      const [intraSignal, beyondSignal] = [0.5 * rng.uniform(), rng.uniform()];
      const tumours = 1 + drawFlag(rng, 0.5) + drawFlag(rng, 0.2);
      const lobes = tumours > 1 ? drawFlag(rng, 0.7) : 0;
      const largestRadiusMm = round(9 + 5 * rng.uniform(), 1);
      const recurrence = drawFlag(rng, logistic(signal * (rimSignal - 0.5) + 0.6 * (lobes - 0.4)));
      const cohort = {
        hospital: i % 5 < 3 ? 'one' : 'two',
        age: drawNormal(rng, 59, 10, [30, 88]),
        sex: drawFlag(rng, 0.6) === 1 ? 'male' : 'female',
        bmi: drawNormal(rng, 23.5, 3, [16, 38], 1),
        cea: drawMarker(rng, 8, 1.2),
        node_positive: drawFlag(rng, 0.6),
        colon_primary: drawFlag(rng, 0.55),
        multiple_lobes: lobes,
        comorbidity: drawFlag(rng, 0.3),
        max_tumor_size: round(largestRadiusMm / 5, 1),
        synchronous: drawFlag(rng, 0.5),
        tumors: tumours,
        recurrence,
      };
      return { id: phantomId(i), cohort, truth: { rimSignal, intraSignal, beyondSignal, largestRadiusMm } };
    });
  },
  scan: ({ id, cohort, truth }, seed) => {
    const scanner = cohort.hospital === 'one' ? {} : ({ spacing: [1.6, 1.6, 3], noiseHu: 9 } as const);
    const { largestRadiusMm, ...signals } = truth;
    const tumours = Number(cohort.tumors);
    const options = { ...signals, largestRadiusMm: largestRadiusMm!, tumours, rimWidthMm: phantomRimWidth, ...scanner };
    return phantomCase(createRng(seed).split('phantom-images').split(id), options);
  },
};
