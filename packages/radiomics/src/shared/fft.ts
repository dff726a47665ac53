/** Complex numbers, real and imaginary parts apart. */
export interface ComplexArray {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** A Fourier transform of `n` samples of `batch` signals at once: sample k of signal b stands at `k * batch + b`. */
export interface FourierTransform {
  readonly n: number;
  readonly batch: number;
  /** Transforms `data` with exp(-2 pi i j k / n); the result stands in `data` again. Not scaled. */
  forward(data: ComplexArray): void;
}

/** The smallest length of at least `n` that has no prime factor above 5: those are transformed quickly. */
export function fastLength(n: number): number {
  for (let length = Math.max(1, n); ; length++) {
    let rest = length;
    for (const prime of [2, 3, 5]) while (rest % prime === 0) rest /= prime;
    if (rest === 1) return length;
  }
}

/**
 * The fast Fourier transform of Cooley and Tukey (1965) in the self-sorting form of Stockham, over radices 4, 2, 3 and 5.
 *
 * @param n length without prime factors above 5, as `fastLength` gives.
 */
export function fourierTransform(n: number, batch = 1): FourierTransform {
  const radices = radicesOf(n);
  const spare = { re: new Float64Array(n * batch), im: new Float64Array(n * batch) };
  const stages = radices.map((radix, s) => {
    const done = radices.slice(0, s).reduce((product, r) => product * r, 1);
    return { radix, groups: n / done / radix, run: done * batch, twiddles: twiddles(radix, n / done) };
  });
  return {
    n,
    batch,
    forward(data) {
      let [from, to]: [ComplexArray, ComplexArray] = [data, spare];
      for (const stage of stages) {
        applyStage(stage, from, to);
        [from, to] = [to, from];
      }
      if (from === data) return;
      data.re.set(from.re);
      data.im.set(from.im);
    },
  };
}

interface Stage {
  readonly radix: number;
  /** Samples of the part that is transformed in this stage, divided by the radix. */
  readonly groups: number;
  /** Neighbouring values that are treated alike. */
  readonly run: number;
  /** exp(-2 pi i j r / length) at `j * radix + r`. */
  readonly twiddles: ComplexArray;
}

function radicesOf(n: number): number[] {
  const radices: number[] = [];
  let rest = n;
  for (const radix of [4, 2, 3, 5]) {
    for (; rest % radix === 0; rest /= radix) radices.push(radix);
  }
  if (rest !== 1) throw new RangeError(`a length of ${n} has prime factors above 5`);
  return radices;
}

function twiddles(radix: number, length: number): ComplexArray {
  const groups = length / radix;
  const w = { re: new Float64Array(length), im: new Float64Array(length) };
  for (let j = 0; j < groups; j++) {
    for (let r = 0; r < radix; r++) {
      const angle = (-2 * Math.PI * j * r) / length;
      w.re[j * radix + r] = Math.cos(angle);
      w.im[j * radix + r] = Math.sin(angle);
    }
  }
  return w;
}

function applyStage(stage: Stage, from: ComplexArray, to: ComplexArray): void {
  if (stage.radix === 4) radix4(stage, from, to);
  else if (stage.radix === 2) radix2(stage, from, to);
  else anyRadix(stage, from, to);
}

function radix2({ groups, run, twiddles: w }: Stage, x: ComplexArray, y: ComplexArray): void {
  const span = run * groups;
  for (let j = 0; j < groups; j++) {
    const [wr, wi] = [w.re[2 * j + 1], w.im[2 * j + 1]];
    let a = run * j;
    let out = 2 * run * j;
    for (let k = 0; k < run; k++, a++, out++) {
      const [ar, ai, br, bi] = [x.re[a], x.im[a], x.re[a + span], x.im[a + span]];
      y.re[out] = ar + br;
      y.im[out] = ai + bi;
      const dr = ar - br;
      const di = ai - bi;
      y.re[out + run] = dr * wr - di * wi;
      y.im[out + run] = dr * wi + di * wr;
    }
  }
}

function radix4({ groups, run, twiddles: w }: Stage, x: ComplexArray, y: ComplexArray): void {
  const span = run * groups;
  const { re: xr, im: xi } = x;
  const { re: yr, im: yi } = y;
  for (let j = 0; j < groups; j++) {
    const w1r = w.re[4 * j + 1];
    const w1i = w.im[4 * j + 1];
    const w2r = w.re[4 * j + 2];
    const w2i = w.im[4 * j + 2];
    const w3r = w.re[4 * j + 3];
    const w3i = w.im[4 * j + 3];
    let a = run * j;
    let out = 4 * run * j;
    for (let k = 0; k < run; k++, a++, out++) {
      const b = a + span;
      const c = b + span;
      const d = c + span;
      const sr = xr[a] + xr[c];
      const si = xi[a] + xi[c];
      const tr = xr[a] - xr[c];
      const ti = xi[a] - xi[c];
      const ur = xr[b] + xr[d];
      const ui = xi[b] + xi[d];
      const vr = xi[b] - xi[d];
      const vi = xr[d] - xr[b];
      yr[out] = sr + ur;
      yi[out] = si + ui;
      const er = tr + vr;
      const ei = ti + vi;
      yr[out + run] = er * w1r - ei * w1i;
      yi[out + run] = er * w1i + ei * w1r;
      const fr = sr - ur;
      const fi = si - ui;
      yr[out + 2 * run] = fr * w2r - fi * w2i;
      yi[out + 2 * run] = fr * w2i + fi * w2r;
      const gr = tr - vr;
      const gi = ti - vi;
      yr[out + 3 * run] = gr * w3r - gi * w3i;
      yi[out + 3 * run] = gr * w3i + gi * w3r;
    }
  }
}

/** Radices 3 and 5: the sum over the parts written out. */
function anyRadix({ radix, groups, run, twiddles: w }: Stage, x: ComplexArray, y: ComplexArray): void {
  const span = run * groups;
  const roots = Array.from({ length: radix }, (_, r) => {
    const angle = (-2 * Math.PI * r) / radix;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
  for (let j = 0; j < groups; j++) {
    for (let r = 0; r < radix; r++) {
      const [wr, wi] = [w.re[j * radix + r], w.im[j * radix + r]];
      const out = (radix * j + r) * run;
      for (let q = 0; q < radix; q++) {
        const [cr, ci] = roots[(q * r) % radix];
        const fr = cr * wr - ci * wi;
        const fi = cr * wi + ci * wr;
        const a = run * j + q * span;
        if (q === 0) {
          for (let k = 0; k < run; k++) {
            y.re[out + k] = x.re[a + k] * fr - x.im[a + k] * fi;
            y.im[out + k] = x.re[a + k] * fi + x.im[a + k] * fr;
          }
        } else {
          for (let k = 0; k < run; k++) {
            y.re[out + k] += x.re[a + k] * fr - x.im[a + k] * fi;
            y.im[out + k] += x.re[a + k] * fi + x.im[a + k] * fr;
          }
        }
      }
    }
  }
}
