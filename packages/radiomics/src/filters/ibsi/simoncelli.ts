import { cos, log2 } from '@radscore/elementary';
import * as z from 'zod/mini';
import { parameter } from '../../parameters/parameter.js';
import { defineFilter, type NamingContext } from '../filter.js';
import { filterBlock } from '../shared/block.js';
import { distinct, oneOrMore } from '../shared/names.js';
import { spectrumOf, type Transfer } from './fourier-filter.js';
import { dimensionName, filteredAxes, wholeAlong } from './plane.js';
import { type RieszParameters, rieszName, rieszParameter, steeringParameter } from './riesz.js';
import { transformedByRiesz } from './steered-riesz.js';

/**
 * The band-pass (B map) of Simoncelli's isotropic wavelet: `cos(pi/2 log2(2 v / v_max))` for frequencies v between a quarter
 * of `v_max` and `v_max`, which is the Nyquist frequency at level 1 and halves with each level; zero elsewhere. The
 * samples of the transform stand for the frequencies that the IBSI gives them (`spread`), half a step off on even sides.
 * Made in the Fourier domain, where the image is periodic, from the whole image; a Riesz transform may follow. In double.
 * A constant image gives zero, unless a side of it is even and shorter than `4 * 2^level` voxels. Agrees with reference response maps 8 and 10 of the IBSI.
 */
export const simoncelli = defineFilter({
  name: 'Simoncelli',
  summary: 'Detail of one scale, the same in all directions (Simoncelli wavelet), with Riesz transforms.',
  source: 'IBSI 2 (Simoncelli wavelet, PRT7); Portilla and Simoncelli 2000',
  parameters: () =>
    z.strictObject({
      level: parameter(
        oneOrMore(z.int().check(z.minimum(1), z.maximum(8))),
        1,
        'Level of the B map; a list gives one image each.',
      ),
      riesz: rieszParameter(),
      steering: steeringParameter(),
    }),
  imageNames: (parameters, context) => distinct(parameters.level).map((level) => imageName(level, parameters, context)),
  *apply(input, parameters, context) {
    const { riesz, steering } = parameters;
    const { spacing } = input.geometry;
    const axes = filteredAxes(context);
    const margin = wholeAlong(axes);
    for (const level of distinct(parameters.level)) {
      const volume = filterBlock(input, context.mask, margin, (block, size) => {
        const spectrum = spectrumOf(block, size, axes, 'spread');
        const transfer = bandPass(level);
        if (riesz === undefined) return spectrum.response(transfer);
        return transformedByRiesz(spectrum, transfer, { order: riesz, steering }, { size, spacing, axes });
      });
      yield { name: imageName(level, parameters, context), volume };
    }
  },
});

function imageName(level: number, { riesz, steering }: RieszParameters, context: NamingContext): string {
  return `simoncelli-${dimensionName(context)}-level-${level}${rieszName(riesz, steering)}`;
}

/** Frequencies in units of the Nyquist frequency of each axis, as the IBSI has them, whatever the spacing. */
function bandPass(level: number): Transfer {
  const highest = 2 ** (1 - level);
  return (fx, fy, fz) => {
    const frequency = 2 * Math.sqrt(fx * fx + fy * fy + fz * fz);
    if (frequency < highest / 4 || frequency > highest) return 0;
    return cos((Math.PI / 2) * log2((2 * frequency) / highest));
  };
}
