// The short examples of `stats` speak of nothing but numbers; those of the generator draw from this one.
import { createRng } from '@radscore/core';

export const rng = createRng('example');
