import type { ModelDrift } from '@radscore/api';
import { mean, wilson } from '@radscore/stats';

/** A prediction of which it is known whether it came true. */
export interface KnownPrediction {
  readonly value: number;
  readonly outcome: boolean;
}

/** A group has at least so many patients, and there are five at most. */
const fewestInGroup = 10;

/** How what came true compares with what was predicted; null where nothing is known yet. */
export function calibrationOf(known: readonly KnownPrediction[]): ModelDrift['calibration'] {
  if (known.length === 0) return null;
  const sorted = [...known].sort((a, b) => a.value - b.value);
  const count = Math.max(1, Math.min(5, Math.floor(sorted.length / fewestInGroup)));
  const at = (group: number) => Math.round((group * sorted.length) / count);
  const groups = Array.from({ length: count }, (_, group) => summary(sorted.slice(at(group), at(group + 1))));
  const { patients, events, meanPrediction } = summary(sorted);
  const [low, high] = wilson(events, patients);
  return { patients, events, expected: meanPrediction * patients, interval: [low, high], groups };
}

function summary(known: readonly KnownPrediction[]) {
  const patients = known.length;
  const events = known.filter(({ outcome }) => outcome).length;
  return { patients, events, meanPrediction: mean(known.map(({ value }) => value)) };
}
