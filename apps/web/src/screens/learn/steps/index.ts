// The steps of the tour, in their order. A new one: a file beside these, and a line here.
import { texts } from '../../../texts/index.js';
import type { Step } from '../step.js';
import { CalibrationStep } from './calibration.js';
import { ChanceStep } from './chance.js';
import { IntervalsStep } from './intervals.js';
import { LeakageStep } from './leakage.js';
import { OutlineStep } from './outline.js';
import { ReaderStep } from './reader.js';
import { RimStep } from './rim.js';
import { SayStep } from './say.js';
import { ThresholdStep } from './threshold.js';
import { TwinStep } from './twin.js';

const words = texts.learn;

export const steps: readonly Step[] = [
  { ...words.outline, Component: OutlineStep },
  { ...words.reader, Component: ReaderStep },
  { ...words.rim, Component: RimStep },
  { ...words.chance, Component: ChanceStep },
  { ...words.leakage, Component: LeakageStep },
  { ...words.twin, Component: TwinStep },
  { ...words.intervals, Component: IntervalsStep },
  { ...words.calibration, Component: CalibrationStep },
  { ...words.threshold, Component: ThresholdStep },
  { ...words.say, Component: SayStep },
];
