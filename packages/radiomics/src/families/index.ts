import type { Family, FamilyInputs } from './family.js';

/** Every family of features, in the order of PyRadiomics' output. A new family is one file and one line here. */
export const families: readonly { [K in keyof FamilyInputs]: Family<K> }[keyof FamilyInputs][] = [];
