/** A number of mm in an expression: its value and where it stands. */
export interface Distance {
  /** Which one it is, from 1. */
  readonly number: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The distances of an expression, in their order: what can be dragged. */
export function distancesIn(expression: string): Distance[] {
  return [...expression.matchAll(/(-?\d+(?:\.\d+)?)\s*mm/g)].map((match, i) => ({
    number: i + 1,
    value: Number(match[1]),
    from: match.index,
    to: match.index + match[1].length,
  }));
}

/** The expression with another number in the place of one of its distances. */
export function withDistance(expression: string, { from, to }: Distance, value: number): string {
  return expression.slice(0, from) + value + expression.slice(to);
}
