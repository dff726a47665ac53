/** One cell of a column with its place. */
export interface ColumnCell {
  readonly id: string;
  readonly line: number;
  readonly text: string;
}
