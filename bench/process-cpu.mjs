// CPU seconds of processes, from /proc.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** The numbers of /proc/PID/stat from its third field on. */
function fields(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
}

/** Of a process with its threads, without its children. */
export function cpuOf(pid) {
  const own = fields(pid);
  return (own[11] + own[12]) / ticks;
}

/** Of all processes of the PostgreSQL server at this port, ended ones included. */
export function databaseCpu(url) {
  const port = new URL(url).port;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  let sum = 0;
  for (const pid of pids) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes(`-p\0${port}`) && !command.includes(`-p ${port}`)) continue;
      const own = fields(pid);
      sum += own[11] + own[12] + own[13] + own[14];
      for (const child of pids) {
        const other = fields(child);
        if (String(other[1]) === pid) sum += other[11] + other[12];
      }
    } catch {
      // It ended while it was looked at.
    }
  }
  return sum / ticks;
}

/** Of all processes whose command line begins so, without their children. */
export function cpuOfCommands(beginning) {
  let sum = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith(beginning)) sum += cpuOf(pid);
    } catch {
      // It ended while it was looked at.
    }
  return sum;
}
