// The tables of bench/RESULTS.md and docs/speed.md, made from results.json: nothing in them is typed by hand.
// `node bench/tables.mjs` makes them again.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const seconds = (ms) => (ms / 1000).toFixed(ms < 1000 ? 3 : 2);

/** How, when and on what was measured. */
function conditions({ date, machine, load, made, repeats }) {
  const volume = made ? 'A made volume of the size and grey levels of' : 'The volume is';
  const busy =
    load > 0.5
      ? ` Other work was running (load ${load.toFixed(1)}): CPU times count, wall-clock times are too long.`
      : '';
  return `${date}, ${machine}. ${volume} a liver of 256 x 256 x 160 voxels of 0.8 x 0.8 x 1.5 mm with 1.2 million voxels in the region; bin width 25.
Medians of ${repeats}.${busy}`;
}

function jobTable({ jobs }) {
  const heads = ['calculation', 'cold ms', 'warm ms', 'CPU ms', 'ns a voxel', 'peak MB', 'sorts'];
  return table(
    heads,
    jobs.map(({ name, coldMs, warmMs, cpuMs, nsPerVoxel, peakMb, sortMs }) => [
      name,
      ...[coldMs, warmMs, cpuMs, nsPerVoxel, peakMb].map((value) => value.toFixed(0)),
      (cpuMs / sortMs).toFixed(2),
    ]),
  );
}

function commandTable({ commands }) {
  const rows = commands.map(({ name, wallMs, cpuMs, peakMb }) => [
    name,
    ...[wallMs, cpuMs, peakMb].map((value) => value.toFixed(0)),
  ]);
  return table(['radscore extract', 'wall ms', 'CPU ms', 'peak MB'], rows);
}

/** bench/RESULTS.md. */
export function resultsPage(results) {
  return `# Benchmark results

${conditions(results)} What they mean: [docs/speed.md](../docs/speed.md).

## Calculation
One thread, without reading; each in a process of its own that has read the volume. Cold is the first run of the process; warm and CPU time (of
all threads, compiling and collecting garbage too) are of later runs; peak memory is of the whole process, Node's own 45 MB and the
volume with it. "Sorts" is the CPU time as a multiple of sorting a million doubles just before.

${jobTable(results)}

## Command line
From the start of the process to its end: Node, loading, reading, calculation and diagnostics, writing.

${commandTable(results)}
`;
}

function workTable({ jobs }) {
  return table(
    ['calculation', 'CPU s', 'peak MB'],
    jobs.map(({ name, cpuMs, peakMb }) => [name, seconds(cpuMs), peakMb.toFixed(0)]),
  );
}

/** docs/speed.md with its tables made again: each stands between `<!-- table: name -->` and `<!-- end -->`. */
export function speedTables(page, results) {
  const tables = { work: workTable, commands: commandTable, conditions };
  return page.replaceAll(/(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, open, name, close) => {
    return `${open}${tables[name](results)}\n${close}`;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = (name) => fileURLToPath(new URL(name, import.meta.url));
  const results = JSON.parse(readFileSync(path('results.json'), 'utf8'));
  writeFileSync(path('RESULTS.md'), resultsPage(results));
  const page = path('../docs/speed.md');
  writeFileSync(page, speedTables(readFileSync(page, 'utf8'), results));
}
