import type { LeakageExperiment, NoiseAuc } from '@radscore/learn';

/**
 * What a leakage experiment found, in sentences.
 *
 * @example leakageExperimentSentences(await leakageExperiment({ repeats: 2 }))
 */
export function leakageExperimentSentences(found: LeakageExperiment): string {
  const { published, honest, patients, columns, repeats, kept } = found;
  return [
    `${columns} columns of noise and a random outcome of ${patients} patients, ${repeats} times over: the true AUC is 0.5.`,
    `With the ${kept} columns chosen inside each fold, nested cross-validation finds ${shown(honest)}.`,
    `With them chosen on all patients before the folds, the same cross-validation finds ${shown(published)}:`,
    `some of ${columns} columns agree with the outcome by chance, in the test patients too if these take part in the choice.`,
    'The difference is not performance; it is test data that leaked into training.',
  ].join(' ');
}

const shown = ({ mean, ci: [low, high] }: NoiseAuc): string =>
  `${mean.toFixed(3)} (95% CI ${low.toFixed(3)} to ${high.toFixed(3)})`;
