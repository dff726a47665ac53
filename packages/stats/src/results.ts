/** A closed interval, for example of confidence. */
export type Interval = readonly [low: number, high: number];

/** A number, or missing with the reason. */
export type Figure = { readonly value: number } | { readonly value: null; readonly reason: string };
