// Preloaded into a process that is measured (node --import bench/usage.mjs ...): at its end it writes the CPU time and the peak
// memory of all its threads as one line of JSON into the file that BENCH_USAGE names; of several processes one for each, where the
// name has %p.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.env.BENCH_USAGE) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1024 };
    writeFileSync(process.env.BENCH_USAGE.replace('%p', process.pid), JSON.stringify(usage));
  });
}
