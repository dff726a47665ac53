/** How the matrices of slices and directions become one value (IBSI 1, chapter 3.6): see `groupMatrices`. */
export const aggregations = ['2D_avg', '2D_comb', '2_5D_avg', '2_5D_comb', '3D_avg', '3D_comb'] as const;
