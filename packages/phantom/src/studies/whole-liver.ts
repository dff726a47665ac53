import { createRng } from '@radscore/core';
import type { Mask } from '@radscore/image';
import { perturbOutline } from '../images/perturb-outline.js';
import { phantomCase } from '../images/phantom-case.js';
import { drawFlag, drawMarker, drawNormal, logistic, phantomId, round } from './draw.js';
import type { PhantomPatient, PhantomStudy } from './phantom-study.js';

/** Every second of the first patients is outlined twice, up to this many: a study that draws 30 of them has a choice. */
const twoReaders = 40;

/**
 * Metachronous liver metastases within 24 months, CT of a liver without tumours. They have log-odds `signal * (parenchymaSignal - 1/2) +
 * 2 * (pT is T4 - 0.3)`.
 */
export const wholeLiver: PhantomStudy = {
  protocol: 'rc-metachronous-whole-liver',
  modality: 'CT',
  event: 'liver_metastasis',
  defaults: { patients: 80, signal: 7 },
  about: `The outcome is liver metastasis within 24 months. Its log-odds are signal x (parenchymaSignal - 1/2) + 2 x (1 for pT T4, else 0, - 0.3).

parenchymaSignal (0 to 1) is how restless the liver is: its texture has a standard deviation of 6 + 12 HU x parenchymaSignal everywhere
but in the vessels. There are no tumours. All clinical columns but pT have no bearing on the outcome. Of the patients without the
event one in ten left before 24 months; one in ten gets metastases after them.
Every second patient, up to ${twoReaders}, was outlined by a second reader (mask_reader2): the outlines of liver and caudate lobe moved by a
smooth displacement with a standard deviation of 1 mm, in each patient a little more generous or tight all round (standard deviation 1.2 mm).`,
  patients: ({ patients, seed, signal }) => {
    const root = createRng(seed).split('phantom-whole-liver');
    return Array.from({ length: patients }, (_, i): PhantomPatient => {
      const rng = root.split(i);
      const parenchymaSignal = rng.uniform();
      const stage = rng.uniform();
      const pT = stage < 0.25 ? 'T2' : stage < 0.7 ? 'T3' : 'T4';
      const event = drawFlag(rng, logistic(signal * (parenchymaSignal - 0.5) + 2 * ((pT === 'T4' ? 1 : 0) - 0.3)));
      const fate = rng.uniform();
      const late = fate < 0.1 ? 1 : 0;
      const left = fate > 0.9;
      const beyond = 24.5 + 40 * rng.uniform();
      const within = 2 + 22 * rng.uniform();
      const cohort = {
        liver_metastasis: event === 1 ? 1 : late,
        months: round(event === 1 || left ? within : beyond, 1),
        age: drawNormal(rng, 58, 11, [28, 86]),
        sex: drawFlag(rng, 0.6) === 1 ? 'male' : 'female',
        pT,
        pN: ['N0', 'N1', 'N2'][rng.below(3)]!,
        hepatitis: drawFlag(rng, 0.15),
        cea: drawMarker(rng, 4.5, 0.9),
        ca199: drawMarker(rng, 18, 1),
      };
      const secondReader = i % 2 === 0 && i < 2 * twoReaders;
      return { id: phantomId(i), cohort, truth: { parenchymaSignal }, secondReader };
    });
  },
  scan: ({ id, truth, secondReader }, seed) => {
    const rng = createRng(seed).split('phantom-whole-liver-images').split(id);
    const liverSdHu = 6 + 12 * truth.parenchymaSignal!;
    const scan = phantomCase(rng, { tumours: 0, caudate: true, liverSdHu, spacing: [2, 2, 3] });
    if (secondReader !== true) return scan;
    const outward = 1.2 * rng.split('reader2').normal();
    const outlined = [...scan.segments].map(([name, mask]): [string, Mask] => {
      const drawnAgain = name === 'liver' || name === 'caudate';
      return [name, drawnAgain ? perturbOutline(mask, rng.split(`reader2 ${name}`), { sd: 1, outward }) : mask];
    });
    return { ...scan, secondReader: new Map(outlined) };
  },
};
