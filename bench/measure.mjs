// What the benchmarks measure with.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** CPU milliseconds to sort a million doubles: a unit that moves with the machine. */
export function sortingMs() {
  const values = Float64Array.from({ length: 1e6 }, (_, i) => (i * 7919) % 1000003);
  const before = process.cpuUsage();
  values.sort();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What a script of this folder prints as JSON. */
export function runScript(name, ...args) {
  return JSON.parse(execFileSync(process.execPath, [path(name), ...args], { encoding: 'utf8' }));
}

/** The command line as a user runs it, from the start of the process to its end: wall-clock and CPU time, peak memory. Medians. */
export function timeCommand(args, repeats) {
  const folder = mkdtempSync(join(tmpdir(), 'radscore-bench-'));
  const usageFile = join(folder, 'usage.json');
  const argv = ['--import', new URL('usage.mjs', import.meta.url).href, path('../apps/cli/bundle/main.js'), ...args];
  const runs = Array.from({ length: repeats }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [...argv, '--out', join(folder, 'out.csv')], {
      env: { ...process.env, BENCH_USAGE: usageFile },
      encoding: 'utf8',
    });
    const wallMs = performance.now() - start;
    if (status !== 0) throw new Error(stderr);
    return { wallMs, ...JSON.parse(readFileSync(usageFile, 'utf8')) };
  });
  rmSync(folder, { recursive: true });
  const of = (key) => median(runs.map((run) => run[key]));
  return { wallMs: of('wallMs'), cpuMs: of('cpuMs'), peakMb: of('peakMb') };
}
