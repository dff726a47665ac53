import { entry, type Glossary } from './entry.js';

/** A voxel beside the mean of its neighbours. s(i): sum of |i - mean of neighbours| over voxels of level i; p(i): their share. */
export const toneDifference: Glossary = {
  QCDE: entry(
    'Coarseness',
    'How little voxels differ from the mean of their neighbours.',
    'coarse, smooth texture, or a small region',
    'fine texture, or a large region',
    ['size', 'noise', 'levels'],
    '1 / sum p(i) s(i)',
  ),
  '65HE': entry(
    'Contrast',
    'How far levels lie apart and how much voxels differ from their neighbours.',
    'wide range of levels with sharp changes',
    'few levels, smooth',
    ['levels', 'noise', 'kernel'],
    'spread of the levels x mean of s',
  ),
  NQ30: entry(
    'Busyness',
    'How quickly the level changes from voxel to voxel for the levels there are.',
    'rapid changes between neighbours, or a large region',
    'slow changes',
    ['size', 'noise', 'levels'],
    'sum p s / sum |i p(i) - j p(j)|',
  ),
  HDEZ: entry(
    'Complexity',
    'How many different and sharp changes of level there are.',
    'many levels with sharp edges',
    'few levels, smooth',
    ['levels', 'noise', 'kernel'],
    'sum |i - j| (p s + p s) / (p + p) / N',
  ),
  '1X9X': entry(
    'Strength',
    'How clearly the parts of the texture can be distinguished.',
    'few large, clearly different parts',
    'parts that run into each other',
    ['size', 'levels'],
    'sum (p + p)(i - j)² / sum s',
  ),
};
