/** One line of a conformance table. */
export interface ConformanceRow {
  /** Whose values, on which data: `IBSI 1, digital phantom`. */
  readonly standard: string;
  /** Family, or set of settings. */
  readonly family: string;
  readonly passed: number;
  readonly of: number;
  /** The value that uses up its tolerance most, or exceeds it; empty where nothing was compared. */
  readonly worst: string;
}
