/** What SUV is computed from. */
interface SuvInputs {
  /** kg */
  readonly weight: number;
  /** Bq */
  readonly dose: number;
  /** s; absent where it was not needed. */
  readonly halfLife?: number;
}

/** Half-lives of the nuclides of PET, s: Rb-82, O-15, Cu-62, N-13, C-11, Ga-68, F-18, Sc-44, Cu-64, Y-86, Zr-89, I-124. */
const halfLives = [76.4, 122.24, 580.4, 597.9, 1221.8, 4062.6, 6586.2, 14292, 45724, 53064, 282276, 360806];
const nearHalfLife = 0.05;

/**
 * Why a dose, half-life or weight cannot be in the unit that DICOM asks for: 370 for MBq, 110 for minutes of F-18, 70000 for grams.
 *
 * @example
 * suvDoubts({ weight: 70, dose: 370, halfLife: 6586 }); // ['RadionuclideTotalDose is 370 Bq, ...']
 */
export function suvDoubts({ weight, dose, halfLife }: SuvInputs): string[] {
  const doubts: string[] = [];
  if (weight < 2 || weight > 300) doubts.push(`PatientWeight is ${weight} kg`);
  if (dose < 1e6 || dose > 1e10) doubts.push(`RadionuclideTotalDose is ${dose} Bq`);
  const isKnown = halfLives.some((known) => Math.abs(halfLife! - known) <= nearHalfLife * known);
  if (halfLife !== undefined && !isKnown) {
    doubts.push(`RadionuclideHalfLife is ${halfLife} s, that of no nuclide of PET`);
  }
  return doubts;
}
