import { createRng } from '@radscore/core';
import { type PhantomCase, phantomCase } from '@radscore/image';

export interface PhantomCohortOptions {
  readonly patients: number;
  readonly seed: number;
  /**
   * How strongly the texture of the 4 mm rim around the tumours drives recurrence: the change of the log-odds from the
   * calmest to the most restless rim; 0 makes a cohort without any signal.
   */
  readonly signal?: number;
}

/** A patient who never was, with what is true of them by construction. */
export interface PhantomPatient {
  readonly id: string;
  readonly hospital: 'one' | 'two';
  readonly age: number;
  readonly sex: 'male' | 'female';
  /** Carcinoembryonic antigen, ng/mL. */
  readonly cea: number;
  readonly synchronous: 0 | 1;
  /** Recurrence within 24 months. */
  readonly recurrence: 0 | 1;
  /** Latent heterogeneity of the tumours (no bearing on the outcome) and of the 4 mm rim (drives it), 0 to 1. */
  readonly intraSignal: number;
  readonly rimSignal: number;
}

/** Width of the rim whose texture carries the signal, mm. */
export const phantomRimWidth = 4;

/**
 * The patients of a phantom cohort. Recurrence has log-odds `signal * (rimSignal - 1/2) + 0.5 * synchronous - 0.25`; the
 * texture inside the tumours, age, sex and CEA have no bearing on it. Every third patient is of hospital two, whose scanner has
 * thicker slices and more noise.
 */
export function phantomPatients({ patients, seed, signal = 8 }: PhantomCohortOptions): PhantomPatient[] {
  const root = createRng(seed).split('phantom-cohort');
  return Array.from({ length: patients }, (_, i) => {
    const rng = root.split(i);
    const rimSignal = rng.uniform();
    const synchronous = rng.uniform() < 0.5 ? 1 : 0;
    const logOdds = signal * (rimSignal - 0.5) + 0.5 * synchronous - 0.25;
    return {
      id: `PH-${String(i + 1).padStart(3, '0')}`,
      hospital: i % 3 === 2 ? 'two' : 'one',
      age: Math.round(Math.min(88, Math.max(30, 62 + 11 * rng.normal()))),
      sex: rng.uniform() < 0.6 ? 'male' : 'female',
      cea: Math.round(10 * Math.exp(2 + 1.2 * rng.normal())) / 10,
      synchronous,
      recurrence: rng.uniform() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0,
      intraSignal: rng.uniform(),
      rimSignal,
    };
  });
}

/** The images and outlines of a patient of the cohort made with the same seed. */
export function phantomImages({ id, hospital, intraSignal, rimSignal }: PhantomPatient, seed: number): PhantomCase {
  const scanner = hospital === 'one' ? {} : { spacing: [1.6, 1.6, 3] as const, noiseHu: 11 };
  const rng = createRng(seed).split('phantom-images').split(id);
  return phantomCase(rng, { intraSignal, rimSignal, rimWidthMm: phantomRimWidth, ...scanner });
}
