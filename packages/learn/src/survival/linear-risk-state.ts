import * as z from 'zod';
import { asLong, numbers } from '../contract/state.js';
import type { Baseline } from './baseline.js';

export const baselineState: z.ZodType<Baseline> = z
  .strictObject({ time: numbers, hazard: z.array(z.number().min(0)) })
  .refine(...asLong<Baseline>('time', 'hazard'));

/** What the states of all linear log-hazards share. */
export const linearRiskShape = { coefficients: numbers, centre: z.number(), baseline: baselineState };
