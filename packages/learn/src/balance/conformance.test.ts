import { conformSampler } from '../testing/sampler-conformance.js';
import { samplers } from './index.js';

for (const definition of samplers()) conformSampler(definition);
