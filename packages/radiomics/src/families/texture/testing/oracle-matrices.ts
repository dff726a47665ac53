import { existsSync, readFileSync } from 'node:fs';
import { publicImages, readCase, root } from '../../../conformance/testing/cases.js';
import { intensityRegion, regionGrid } from '../../../region/make-region.js';
import type { DiscretisedRegion } from '../../../region/region.js';
import { digitalPhantom } from './digital-phantom.js';

/** A matrix as PyRadiomics keeps it: rows and columns of levels and extents that do not occur are taken out. */
interface OracleMatrix<V> {
  readonly gray_levels_present: readonly number[];
  readonly coef_jvector: readonly number[];
  readonly values: V;
}

/** PyRadiomics' matrices of a case: GLCM and GLRLM have the direction as their last index. */
export interface OracleMatrices {
  readonly glcm: OracleMatrix<number[][][]>;
  readonly glrlm: OracleMatrix<number[][][]>;
  readonly glszm: OracleMatrix<number[][]>;
  readonly gldm: OracleMatrix<number[][]>;
  readonly ngtdm: OracleMatrix<number[][]>;
}

/** A case with the region that its matrices were made from; `missing`, and named so, where the image is not beside the repository. */
export interface OracleCase {
  readonly name: string;
  readonly missing: boolean;
  readonly matrices: OracleMatrices;
  region(): Promise<DiscretisedRegion>;
}

const withoutBreast = !publicImages.breast1.every((path) => existsSync(path));

export const oracleCases: readonly OracleCase[] = [
  { name: 'ibsi_digital', missing: false, matrices: matricesOf('ibsi_digital'), region: async () => digitalPhantom() },
  {
    name: withoutBreast ? 'breast1 (its image is not beside the repository)' : 'breast1',
    missing: withoutBreast,
    matrices: matricesOf('breast1'),
    async region() {
      const { volume, mask } = await readCase(publicImages.breast1);
      return intensityRegion(regionGrid(mask), volume, { binWidth: 25 }).discretised();
    },
  },
];

function matricesOf(name: string): OracleMatrices {
  return JSON.parse(readFileSync(`${root}fixtures/oracle/pyradiomics/${name}__matrices.json`, 'utf8')).matrices;
}
