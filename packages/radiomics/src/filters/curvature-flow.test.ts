import { describe } from 'vitest';
import { curvatureFlow } from './curvature-flow.js';
import { testVoxelsAgainstItk } from './testing/itk.js';

describe('CurvatureFlow', () => {
  testVoxelsAgainstItk(curvatureFlow, {}, 'curvature-flow_step-0.05_iterations-5');
});
