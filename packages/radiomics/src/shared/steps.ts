/** Work in steps: between one and the next it may be left alone for a while, or for good. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Takes all steps one after another and gives the result. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A value that is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
