import { createRng } from '@radscore/core';
import { exp, log } from '@radscore/elementary';
import { phantomCase } from '../images/phantom-case.js';
import { drawFlag, drawMarker, drawNormal, phantomId, round } from './draw.js';
import type { PhantomPatient, PhantomStudy } from './phantom-study.js';

const medianMonths = 45;

/**
 * Overall survival, CT of a main and an external cohort. Times to death are exponential with the log hazard ratio `signal *
 * (intraSignal - 1/2) + 0.5 * (node_positive_primary - 0.6)`; follow-up ends between 24 and 110 months.
 */
export const survival: PhantomStudy = {
  protocol: 'crlm-survival-rad-score',
  modality: 'CT',
  event: 'vital_status',
  defaults: { patients: 90, signal: 4 },
  about: `The outcome is overall survival. Times to death are exponential with a median of ${medianMonths} months at a log hazard ratio of 0, which is
signal x (intraSignal - 1/2) + 0.5 x (node_positive_primary - 0.6).

intraSignal (0 to 1) is how restless the tumours are inside: their texture has a standard deviation of 6 + 20 HU x intraSignal.
The liver around them and all other clinical columns have no bearing on survival. Follow-up ends between 24 and 110 months, without
looking at the patient: who is alive then is censored. Every third patient is of the external cohort, whose scanner has slices of 3 mm
instead of 2.5 mm and noise of 10 instead of 8 HU.`,
  patients: ({ patients, seed, signal }) => {
    const root = createRng(seed).split('phantom-survival');
    return Array.from({ length: patients }, (_, i): PhantomPatient => {
      const rng = root.split(i);
      const intraSignal = rng.uniform();
      const nodes = drawFlag(rng, 0.6);
      const tumours = 1 + drawFlag(rng, 0.45) + drawFlag(rng, 0.15);
      const largestRadiusMm = round(9 + 6 * rng.uniform(), 1);
      const logHazard = signal * (intraSignal - 0.5) + 0.5 * (nodes - 0.6);
      const death = (-log(1 - rng.uniform()) * medianMonths) / (Math.LN2 * exp(logHazard));
      const followUp = 24 + 86 * rng.uniform();
      const cohort = {
        overall_survival_months: Math.max(0.1, round(Math.min(death, followUp), 1)),
        vital_status: death <= followUp ? 1 : 0,
        cohort: i % 3 === 2 ? 'external' : 'main',
        age: drawNormal(rng, 60, 12, [30, 88]),
        sex: drawFlag(rng, 0.6) === 1 ? 'male' : 'female',
        node_positive_primary: nodes,
        synchronous_crlm: drawFlag(rng, 0.5),
        multiple_metastases: tumours > 1 ? 1 : 0,
        carcinoembryonic_antigen: drawMarker(rng, 9, 1.3),
        max_tumor_size: round(largestRadiusMm / 5, 1),
        bilobar_disease: tumours > 1 ? drawFlag(rng, 0.6) : 0,
        extrahep_disease: drawFlag(rng, 0.1),
        chemo_before_liver_resection: drawFlag(rng, 0.6),
      };
      return { id: phantomId(i), cohort, truth: { intraSignal, logHazard, tumours, largestRadiusMm } };
    });
  },
  scan: ({ id, cohort, truth }, seed) => {
    const scanner = cohort.cohort === 'main' ? {} : ({ spacing: [1.6, 1.6, 3], noiseHu: 10 } as const);
    const { intraSignal, tumours, largestRadiusMm } = truth;
    const options = {
      intraSignal: intraSignal!,
      rimSignal: 0,
      tumours: tumours!,
      largestRadiusMm: largestRadiusMm!,
      ...scanner,
    };
    return phantomCase(createRng(seed).split('phantom-survival-images').split(id), options);
  },
};
