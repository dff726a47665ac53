import { cos, sin } from '@radscore/elementary';

/** Complex numbers, real and imaginary parts apart. */
export interface ComplexArray {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** A Fourier transform of `n` samples of `batch` signals at once: sample k of signal b is at `k * batch + b`. */
export interface FourierTransform {
  readonly n: number;
  readonly batch: number;
  /** Transforms `data` with exp(-2 pi i j k / n); the result overwrites `data`. Not scaled. */
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
    const done = radices.slice(0, s).reduce((product: number, r) => product * r, 1);
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

type Radix = 2 | 3 | 4 | 5;

interface Stage {
  readonly radix: Radix;
  /** Samples of the part that is transformed in this stage, divided by the radix. */
  readonly groups: number;
  /** Neighbouring values that are treated the same way. */
  readonly run: number;
  /** exp(-2 pi i j r / length) at `j * radix + r`. */
  readonly twiddles: ComplexArray;
}

function radicesOf(n: number): Radix[] {
  const radices: Radix[] = [];
  let rest = n;
  for (const radix of [4, 2, 3, 5] as const) {
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
      w.re[j * radix + r] = cos(angle);
      w.im[j * radix + r] = sin(angle);
    }
  }
  return w;
}

function applyStage(stage: Stage, from: ComplexArray, to: ComplexArray): void {
  const butterflies = { 2: radix2, 3: radix3, 4: radix4, 5: radix5 };
  butterflies[stage.radix](stage, from, to);
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

function radix3({ groups, run, twiddles: w }: Stage, x: ComplexArray, y: ComplexArray): void {
  const span = run * groups;
  const { re: xr, im: xi } = x;
  const { re: yr, im: yi } = y;
  const sine = Math.sqrt(3) / 2;
  for (let j = 0; j < groups; j++) {
    const w1r = w.re[3 * j + 1];
    const w1i = w.im[3 * j + 1];
    const w2r = w.re[3 * j + 2];
    const w2i = w.im[3 * j + 2];
    let a = run * j;
    let out = 3 * run * j;
    for (let k = 0; k < run; k++, a++, out++) {
      const b = a + span;
      const c = b + span;
      const sr = xr[b] + xr[c];
      const si = xi[b] + xi[c];
      const dr = sine * (xr[b] - xr[c]);
      const di = sine * (xi[b] - xi[c]);
      const mr = xr[a] - sr / 2;
      const mi = xi[a] - si / 2;
      yr[out] = xr[a] + sr;
      yi[out] = xi[a] + si;
      const er = mr + di;
      const ei = mi - dr;
      yr[out + run] = er * w1r - ei * w1i;
      yi[out + run] = er * w1i + ei * w1r;
      const fr = mr - di;
      const fi = mi + dr;
      yr[out + 2 * run] = fr * w2r - fi * w2i;
      yi[out + 2 * run] = fr * w2i + fi * w2r;
    }
  }
}

function radix5({ groups, run, twiddles: w }: Stage, x: ComplexArray, y: ComplexArray): void {
  const span = run * groups;
  const { re: xr, im: xi } = x;
  const { re: yr, im: yi } = y;
  const [c1, c2] = [cos((2 * Math.PI) / 5), cos((4 * Math.PI) / 5)];
  const [s1, s2] = [sin((2 * Math.PI) / 5), sin((4 * Math.PI) / 5)];
  for (let j = 0; j < groups; j++) {
    const w1r = w.re[5 * j + 1];
    const w1i = w.im[5 * j + 1];
    const w2r = w.re[5 * j + 2];
    const w2i = w.im[5 * j + 2];
    const w3r = w.re[5 * j + 3];
    const w3i = w.im[5 * j + 3];
    const w4r = w.re[5 * j + 4];
    const w4i = w.im[5 * j + 4];
    let a = run * j;
    let out = 5 * run * j;
    for (let k = 0; k < run; k++, a++, out++) {
      const b = a + span;
      const c = b + span;
      const d = c + span;
      const e = d + span;
      const t1r = xr[b] + xr[e];
      const t1i = xi[b] + xi[e];
      const t2r = xr[c] + xr[d];
      const t2i = xi[c] + xi[d];
      const t3r = xr[b] - xr[e];
      const t3i = xi[b] - xi[e];
      const t4r = xr[c] - xr[d];
      const t4i = xi[c] - xi[d];
      yr[out] = xr[a] + t1r + t2r;
      yi[out] = xi[a] + t1i + t2i;
      const mr = xr[a] + c1 * t1r + c2 * t2r;
      const mi = xi[a] + c1 * t1i + c2 * t2i;
      const nr = xr[a] + c2 * t1r + c1 * t2r;
      const ni = xi[a] + c2 * t1i + c1 * t2i;
      const pr = s1 * t3r + s2 * t4r;
      const pi = s1 * t3i + s2 * t4i;
      const qr = s2 * t3r - s1 * t4r;
      const qi = s2 * t3i - s1 * t4i;
      const fr = mr + pi;
      const fi = mi - pr;
      yr[out + run] = fr * w1r - fi * w1i;
      yi[out + run] = fr * w1i + fi * w1r;
      const gr = nr + qi;
      const gi = ni - qr;
      yr[out + 2 * run] = gr * w2r - gi * w2i;
      yi[out + 2 * run] = gr * w2i + gi * w2r;
      const hr = nr - qi;
      const hi = ni + qr;
      yr[out + 3 * run] = hr * w3r - hi * w3i;
      yi[out + 3 * run] = hr * w3i + hi * w3r;
      const lr = mr - pi;
      const li = mi + pr;
      yr[out + 4 * run] = lr * w4r - li * w4i;
      yi[out + 4 * run] = lr * w4i + li * w4r;
    }
  }
}
