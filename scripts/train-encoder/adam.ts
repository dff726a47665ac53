/** Adam (Kingma and Ba, ICLR 2015) over lists of numbers that it changes in place. */
export function createAdam(parameters: readonly Float64Array[], rate: number) {
  const first = parameters.map((list) => new Float64Array(list.length));
  const second = parameters.map((list) => new Float64Array(list.length));
  let [decayed1, decayed2] = [1, 1];
  return (gradients: readonly Float64Array[]): void => {
    decayed1 *= 0.9;
    decayed2 *= 0.999;
    parameters.forEach((list, p) => {
      const [m, v, gradient] = [first[p]!, second[p]!, gradients[p]!];
      for (let i = 0; i < list.length; i++) {
        const g = gradient[i]!;
        m[i] = 0.9 * m[i]! + 0.1 * g;
        v[i] = 0.999 * v[i]! + 0.001 * g * g;
        list[i]! -= (rate * (m[i]! / (1 - decayed1))) / (Math.sqrt(v[i]! / (1 - decayed2)) + 1e-8);
      }
    });
  };
}
