/** `images`: instances and what was laid out of them; results stay. `everything`: the study with its identity and results too. */
export const erasures = ['images', 'everything'] as const;
export type Erasure = (typeof erasures)[number];
