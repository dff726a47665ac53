import { createRng } from '@radscore/core';
import { phantomUltrasound } from '../images/phantom-ultrasound.js';
import { drawFlag, drawMarker, logistic, phantomId, round } from './draw.js';
import type { PhantomPatient, PhantomStudy } from './phantom-study.js';

/**
 * Recurrence in the liver within two years, ultrasound of two centres. It has log-odds `signal * (rimSignal - 1/2) + signal / 2 *
 * (lesionSignal - 1/2) + 0.9 * (node_positive - 0.5) + 0.9 * (bilobar - 0.4) - 0.2`.
 */
export const ultrasoundRecurrence: PhantomStudy = {
  protocol: 'crlm-recurrence-ultrasound',
  modality: 'US',
  event: 'recurrence',
  defaults: { patients: 100, signal: 5 },
  about: `The outcome is recurrence in the liver within two years. Its log-odds are
signal x (rimSignal - 1/2) + signal / 2 x (lesionSignal - 1/2) + 0.9 x (node_positive - 0.5) + 0.9 x (bilobar - 0.4) - 0.2.

lesionSignal and rimSignal (0 to 1) are how restless the echoes are inside the metastasis and in the 5 mm around it: the logarithm of the
echo strength varies with a standard deviation of 0.5 x signal, under the same speckle. The parenchyma beyond and the other clinical columns
have no bearing on the outcome, so images and clinical columns together can say more than either.
Every fifth patient is of the external centre, whose machine has pixels of 0.3 mm instead of 0.25 mm, coarser speckle and more gain.`,
  patients: ({ patients, seed, signal }) => {
    const root = createRng(seed).split('phantom-ultrasound');
    return Array.from({ length: patients }, (_, i): PhantomPatient => {
      const rng = root.split(i);
      const [rimSignal, lesionSignal] = [rng.uniform(), rng.uniform()];
      const nodes = drawFlag(rng, 0.5);
      const bilobar = drawFlag(rng, 0.4);
      const images = signal * (rimSignal - 0.5) + (signal / 2) * (lesionSignal - 0.5);
      const cohort = {
        center: i % 5 === 4 ? 'external' : 'main',
        recurrence: drawFlag(rng, logistic(images + 0.9 * (nodes - 0.5) + 0.9 * (bilobar - 0.4) - 0.2)),
        node_positive: nodes,
        synchronous: drawFlag(rng, 0.6),
        bilobar,
        preoperative_chemotherapy: drawFlag(rng, 0.5),
        targeted_drugs: drawFlag(rng, 0.3),
        ca199: drawMarker(rng, 60, 1.4),
      };
      const radiusMm = round(7 + 5 * rng.uniform(), 1);
      return { id: phantomId(i), cohort, truth: { rimSignal, lesionSignal, radiusMm } };
    });
  },
  scan: ({ id, cohort, truth }, seed) => {
    const machine = cohort.center === 'main' ? {} : { pixelMm: 0.3, speckleMm: 0.38, gainDb: 2 };
    const { rimSignal, lesionSignal, radiusMm } = truth;
    const rng = createRng(seed).split('phantom-ultrasound-images').split(id);
    return phantomUltrasound(rng, {
      rimSignal: rimSignal!,
      lesionSignal: lesionSignal!,
      radiusMm: radiusMm!,
      ...machine,
    });
  },
};
