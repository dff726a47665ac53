// Which encoder should be the default: nested C on the survival phantom, paired.
// Run with: node --import tsx --conditions=source scripts/train-encoder/compare-encoders.ts [PATIENTS] [REPEATS]
import { scatteringEncoder } from '../../packages/cases/src/index.ts';
import { trainedEncoder } from '../../packages/host-node/src/index.ts';
import { compareEncoders } from './compare.ts';

const [patients = '90', repeats = '10'] = process.argv.slice(2);
const encoders = { trained: await trainedEncoder(256), scattering: scatteringEncoder };
console.log(await compareEncoders(encoders, { patients: Number(patients), repeats: Number(repeats), seed: 1 }));
