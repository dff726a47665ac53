import { createRng, type Rng } from '@radscore/core';
import { phantomCase } from '../images/phantom-case.js';
import { drawFlag, drawMarker, drawNormal, logistic, phantomId, round } from './draw.js';
import type { PhantomPatient, PhantomStudy } from './phantom-study.js';

/**
 * Recurrence confined to the liver within a year, CT, with the columns of the TCIA collection. The event has log-odds `signal *
 * (intraSignal - 1/2) + 0.8 * (chemo_before_liver_resection - 0.5) - 1.2`: about a quarter of the patients.
 */
export const earlyRecurrence: PhantomStudy = {
  protocol: 'crlm-early-recurrence-15-models',
  modality: 'CT',
  event: 'progression_or_recurrence_liveronly',
  defaults: { patients: 80, signal: 8 },
  about: `The outcome is recurrence in the liver alone within 12 months. Its log-odds are
signal x (intraSignal - 1/2) + 0.8 x (chemo_before_liver_resection - 0.5) - 1.2.

intraSignal (0 to 1) is how restless the tumours are inside: their texture has a standard deviation of 6 + 20 HU x intraSignal.
The liver around them and all other clinical columns have no bearing on the outcome.
One patient in ten without the event recurs outside the liver: progression_or_recurrence_liveronly stays 0. One in twenty dies within the
year without recurrence, one in twenty is lost to follow-up within it; the others without it are followed for longer than a year, and some
of them recur in the liver later. One patient in ten has a clinical value that is missing, written -999.`,
  patients: ({ patients, seed, signal }) => {
    const root = createRng(seed).split('phantom-early-recurrence');
    return Array.from({ length: patients }, (_, i): PhantomPatient => {
      const rng = root.split(i);
      const intraSignal = rng.uniform();
      const chemotherapy = drawFlag(rng, 0.5);
      const tumours = 1 + drawFlag(rng, 0.45) + drawFlag(rng, 0.15);
      const largestRadiusMm = round(9 + 6 * rng.uniform(), 1);
      const early = drawFlag(rng, logistic(signal * (intraSignal - 0.5) + 0.8 * (chemotherapy - 0.5) - 1.2));
      const clinical = {
        age: drawNormal(rng, 60, 12, [30, 88]),
        body_mass_index: drawNormal(rng, 27, 5, [16, 48], 1),
        max_tumor_size: round(largestRadiusMm / 5, 1),
        chemo_before_liver_resection: chemotherapy,
        node_positive_primary: drawFlag(rng, 0.6),
        synchronous_crlm: drawFlag(rng, 0.5),
        multiple_metastases: tumours > 1 ? 1 : 0,
        carcinoembryonic_antigen: drawMarker(rng, 9, 1.3),
        extrahep_disease: drawFlag(rng, 0.1),
      };
      const missing = drawFlag(rng, 0.1) === 1 ? { body_mass_index: -999 } : {};
      const cohort = { ...course(rng, early), ...clinical, ...missing };
      return { id: phantomId(i), cohort, truth: { intraSignal, tumours, largestRadiusMm } };
    });
  },
  scan: ({ id, truth }, seed) => {
    const { intraSignal, tumours, largestRadiusMm } = truth;
    const options = { intraSignal: intraSignal!, rimSignal: 0, tumours: tumours!, largestRadiusMm: largestRadiusMm! };
    return phantomCase(createRng(seed).split('phantom-early-recurrence-images').split(id), options);
  },
};

/** Recurrence, death and their times of a patient with or without the event. */
function course(rng: Rng, early: 0 | 1) {
  const fate = rng.uniform();
  const within = round(1 + 11 * rng.uniform(), 1);
  const beyond = round(12.5 + 60 * rng.uniform(), 1);
  const survival = (death: 0 | 1, months: number) => ({ vital_status: death, overall_survival_months: months });
  const liver = (recurrence: 0 | 1, months: number) => ({
    progression_or_recurrence_liveronly: recurrence,
    months_to_liver_DFS_progression: months,
  });
  if (early === 1)
    return { ...liver(1, within), ...survival(drawFlag(rng, 0.5), round(within + 40 * rng.uniform(), 1)) };
  if (fate < 0.05) return { ...liver(0, within), ...survival(1, within) };
  if (fate < 0.1) return { ...liver(0, within), ...survival(0, within) };
  if (fate < 0.2) return { ...liver(0, beyond), ...survival(drawFlag(rng, 0.6), beyond) };
  return {
    ...liver(drawFlag(rng, 0.25), beyond),
    ...survival(drawFlag(rng, 0.3), round(beyond + 20 * rng.uniform(), 1)),
  };
}
