import type { Family, FamilyInputs } from './family.js';
import { firstorder } from './firstorder.js';
import { glcm } from './glcm/glcm.js';
import { gldm } from './gldm/gldm.js';
import { glrlm } from './glrlm/glrlm.js';
import { glszm } from './glszm/glszm.js';
import { ngtdm } from './ngtdm/ngtdm.js';
import { shape } from './shape.js';
import { shape2D } from './shape2d.js';

/** A family of any kind of input. */
export type AnyFamily = { [K in keyof FamilyInputs]: Family<K> }[keyof FamilyInputs];

/** Every family of features, in the order of PyRadiomics' output. A new family is one file and one line here. */
export const families: readonly AnyFamily[] = [shape, shape2D, firstorder, glcm, gldm, glrlm, glszm, ngtdm];
