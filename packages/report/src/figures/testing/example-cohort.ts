import { createRng } from '@radscore/core';

/** Simulated patients for the examples: an outcome, scores that know something of it, a survival time. */
export const patients = 120;

const rng = createRng('figures');

/** 1 where the event happened, about two patients in five. */
export const event: (0 | 1)[] = Array.from({ length: patients }, () => (rng.uniform() < 0.4 ? 1 : 0));

/** A score on the log odds scale whose groups lie `separation` standard deviations apart. */
export function score(separation: number): number[] {
  return event.map((happened) => -0.6 + separation * (happened - 0.4) + rng.normal());
}

export const radScore = score(1.4);
export const clinicalScore = score(0.5);
export const combinedScore = radScore.map((value, i) => 0.9 * value + 0.35 * clinicalScore[i]!);

export const probability = (scores: readonly number[]): number[] => scores.map((value) => 1 / (1 + Math.exp(-value)));

/** Months to death (about exponential, sooner at high scores) or to the end of follow-up. */
export const survival = radScore.map((value) => {
  const time = (-Math.log(1 - rng.uniform()) * 34) / Math.exp(0.7 * value);
  const followUp = 14 + 50 * rng.uniform();
  return { time: Math.round(10 * Math.min(time, followUp)) / 10 + 0.1, dead: time <= followUp ? 1 : 0 };
});

export const featureNames = [
  'intra+peri4:wavelet-LLH_glcm_InverseVariance',
  'intra+peri4:log-sigma-3-0-mm-3D_firstorder_Kurtosis',
  'intra+peri4:original_shape_Sphericity',
  'intra+peri4:wavelet-HHL_glszm_SmallAreaLowGrayLevelEmphasis',
  'intra+peri4:original_gldm_DependenceVariance',
  'intra:lbp-3D-k_ngtdm_Contrast',
  'intra+peri4:wavelet-LHL_glrlm_RunEntropy',
  'intra:original_firstorder_90Percentile',
];

/** Draws for the other examples: each takes its own stream, so that a new example changes no other. */
export const stream = (label: string) => createRng('figures').split(label);
