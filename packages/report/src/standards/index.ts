// Reporting standards, as far as a run can fill them in.
import { clear } from './clear.js';
import { metrics } from './metrics.js';
import type { Standard } from './standard.js';
import { tripodAi } from './tripod-ai.js';

export const standards: readonly Standard[] = [tripodAi, clear, metrics];
export { type MetricsScore, metricsScore } from './metrics.js';
export { type Answer, answerItems, type Standard, type StandardItem } from './standard.js';
