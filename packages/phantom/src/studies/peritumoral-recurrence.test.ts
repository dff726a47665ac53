import { intersect, type Mask, shell, subtract, union } from '@radscore/image';
import { expect, test } from 'vitest';
import { phantomRimWidth, peritumoralRecurrence as study } from './peritumoral-recurrence.js';
import type { PhantomPatient } from './phantom-study.js';

const draw = (options: { patients: number; seed?: number; signal?: number }) =>
  study.patients({ seed: 1, signal: study.defaults.signal, ...options });
const share = (patients: PhantomPatient[], condition: (patient: PhantomPatient) => boolean) =>
  patients.filter(condition).length / patients.length;
const recurred = ({ cohort }: PhantomPatient) => cohort.recurrence === 1;

test('the same seed gives the same patients, and a larger cohort begins with those of a smaller one', () => {
  expect(draw({ patients: 12 })).toEqual(draw({ patients: 40 }).slice(0, 12));
  expect(draw({ patients: 12, seed: 2 })).not.toEqual(draw({ patients: 12 }));
});

test('patients with a restless rim recur more often; without a signal they do not', () => {
  const difference = (signal: number) => {
    const patients = draw({ patients: 2000, signal });
    const high = patients.filter(({ truth }) => truth.rimSignal! > 0.5);
    const low = patients.filter(({ truth }) => truth.rimSignal! <= 0.5);
    return share(high, recurred) - share(low, recurred);
  };
  expect(difference(study.defaults.signal)).toBeGreaterThan(0.6);
  // Five standard errors of a difference of two proportions of 1,000 patients.
  expect(Math.abs(difference(0))).toBeLessThan(5 * Math.sqrt(0.5 / 1000));
});

test('two hospitals, about half of the patients with an event, several lobes only with several tumours', () => {
  const patients = draw({ patients: 500 });
  expect(share(patients, ({ cohort }) => cohort.hospital === 'two')).toBe(0.4);
  expect(share(patients, recurred)).toBeGreaterThan(0.4);
  expect(share(patients, recurred)).toBeLessThan(0.6);
  expect(patients.filter(({ cohort }) => cohort.tumors === 1 && cohort.multiple_lobes === 1)).toEqual([]);
});

test('the signal lies in the liver within 4 mm of the tumours and nowhere else', () => {
  const [patient] = draw({ patients: 1 });
  const scanned = (rimSignal: number) => study.scan({ ...patient!, truth: { ...patient!.truth, rimSignal } }, 1);
  const [calm, restless] = [scanned(0), scanned(1)];
  const tumours = union(
    ...([...calm.segments].filter(([name]) => name.startsWith('tumour')).map(([, mask]) => mask) as [Mask]),
  );
  const liver = calm.segments.get('liver')!;
  const meanChange = (mask: Mask) => {
    const [sum, n] = mask.data.reduce(
      ([total, count], inside, i) =>
        inside === 0
          ? [total!, count!]
          : [total! + Math.abs(calm.image.data[i]! - restless.image.data[i]!), count! + 1],
      [0, 0],
    );
    return sum! / n!;
  };
  expect(meanChange(intersect(shell(tumours, 0, phantomRimWidth), liver))).toBeGreaterThan(10);
  // What the scanner's blur carries over the border of the rim is not a texture to find.
  expect(meanChange(intersect(shell(tumours, phantomRimWidth + 2, phantomRimWidth + 8), liver))).toBe(0);
  expect(meanChange(subtract(liver, shell(tumours, 0, phantomRimWidth)))).toBeLessThan(1);
});
