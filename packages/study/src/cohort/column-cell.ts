/** One cell of a column, with where it stands. */
export interface ColumnCell {
  readonly id: string;
  readonly line: number;
  readonly text: string;
}
