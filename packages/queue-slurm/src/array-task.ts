// An element of an array: the folder of its chunks and its index in, outcomes on the shared folder out.
import { threadExecutor } from '@radscore/host-node/extraction';
import { runChunk } from './run-chunk.js';

const [folder = '', index = ''] = process.argv.slice(2);
const jobs = Math.max(1, Number(process.env.SLURM_CPUS_PER_TASK) || 1);
await runChunk(folder, Number(index), (places) => threadExecutor({ jobs, ...places }));
