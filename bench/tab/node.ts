import { readFileSync } from 'node:fs';
import { calculationTimes } from './times.js';

const [image, labels] = [readFileSync(process.env.BENCH_IMAGE!), readFileSync(process.env.BENCH_MASK!)];
console.log(JSON.stringify(await calculationTimes(image, labels)));
