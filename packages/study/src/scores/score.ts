/** What the clinical scores are made from; null where it is unknown. */
export interface ScoreInputs {
  /** Lymph nodes of the primary tumour are positive. */
  readonly nodePositive: boolean | null;
  /** Months from the primary tumour to the metastases; 0 if synchronous. */
  readonly diseaseFreeInterval: number | null;
  readonly synchronous: boolean | null;
  /** Number of metastases; a pair of bounds where only a range is known. */
  readonly number: Bounds | null;
  /** Largest diameter, cm. */
  readonly diameter: number | null;
  /** Carcinoembryonic antigen, ng/mL. */
  readonly cea: number | null;
  readonly extrahepatic: boolean | null;
  readonly kras: boolean | null;
  /** RAS (KRAS or NRAS) mutated. */
  readonly ras: boolean | null;
}

/** The lowest and highest value that is possible. Of a known value both are the same. */
export type Bounds = readonly [low: number, high: number];

/** A score of a patient: an interval, a single value where every input it needs is known. Never a guess. */
export interface ScoreValue {
  readonly bounds: Bounds;
  /** The group, where the whole interval lies in it. */
  readonly group: string | null;
  /** Inputs that were unknown and could have changed the score. */
  readonly unknown: readonly (keyof ScoreInputs)[];
}

/** A published clinical score. One file defines one, one line of the index lists it. */
export interface ClinicalScore {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly inputs: readonly (keyof ScoreInputs)[];
  /** Bounds of the score, from whatever is known. */
  bounds(inputs: ScoreInputs): Bounds;
  /** Groups from low to high risk, each from this score on. */
  readonly groups: readonly { readonly name: string; readonly from: number }[];
}

/**
 * The score of a patient with its group and the inputs that are missing.
 * @example
 * const inputs = scoreInputsOf({ values: { nodes: 1, metastases: 2 } }, { nodePositive: 'nodes', number: 'metastases' });
 * scoreOf(clinicalScores.find(({ name }) => name === 'fong')!, inputs).bounds // => [2, 5]
 */
export function scoreOf(score: ClinicalScore, inputs: ScoreInputs): ScoreValue {
  const bounds = score.bounds(inputs);
  const [low, high] = bounds.map((value) => score.groups.findLast(({ from }) => value >= from)!.name);
  const open = bounds[0] !== bounds[1];
  const vague = (name: keyof ScoreInputs) => {
    const value = inputs[name];
    return value === null || (Array.isArray(value) && value[0] !== value[1]);
  };
  return { bounds, group: low === high ? low! : null, unknown: open ? score.inputs.filter(vague) : [] };
}

/** Points for an input that fits a condition: 0 to all of them where the input is unknown. */
export function pointsIf<T>(value: T | null, fits: (value: T) => boolean, points = 1): Bounds {
  if (value === null) return [0, points];
  return fits(value) ? [points, points] : [0, 0];
}

/** Points by a value of which only bounds are known; `points` must not fall as the value rises. */
export function pointsBy(value: Bounds, points: (value: number) => number): Bounds {
  return [points(value[0]), points(value[1])];
}

/** The sum of parts. */
export function total(...parts: readonly Bounds[]): Bounds {
  return [parts.reduce((sum, [low]) => sum + low, 0), parts.reduce((sum, [, high]) => sum + high, 0)];
}
