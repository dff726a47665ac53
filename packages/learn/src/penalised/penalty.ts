/** What a coordinate pays: l1 x factor x |b| + l2 x factor x b^2 / 2. */
export interface Penalty {
  readonly l1: number;
  readonly l2: number;
}
