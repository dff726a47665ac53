import { estimateRemaining, type Progress } from '@radscore/core';
import { writeControl } from './guard-terminal.js';

/**
 * Shows how far long work has come, on standard error: one line that is rewritten on a terminal, else one line for each
 * tenth of the work, so that a log stays short.
 *
 * @returns a function to report progress to, and one to call at the end.
 */
export function createProgressLine(unit: string): { report: (progress: Progress) => void; end: () => void } {
  const { stderr } = process;
  const start = performance.now();
  let shownTenth = -1;
  let lineOpen = false;

  const report = (progress: Progress) => {
    const elapsed = (performance.now() - start) / 1000;
    const text = formatProgress(progress, unit, elapsed);
    if (stderr.isTTY) {
      writeControl(stderr, '\r\x1b[2K');
      stderr.write(text);
      lineOpen = true;
      return;
    }
    const tenth = Math.floor((10 * progress.done) / Math.max(1, progress.total));
    if (tenth > shownTenth) stderr.write(`${text}\n`);
    shownTenth = Math.max(shownTenth, tenth);
  };
  const end = () => {
    if (lineOpen) stderr.write('\n');
    lineOpen = false;
  };
  return { report, end };
}

/** `extract 7/51 cases (14 %), about 1 min 20 s left`. */
export function formatProgress(progress: Progress, unit: string, elapsed: number): string {
  const { stage, done, total } = progress;
  const share = total === 0 ? 100 : Math.floor((100 * done) / total);
  const left = estimateRemaining(progress, elapsed);
  const estimate =
    done === total ? `, ${formatSeconds(elapsed)}` : left === undefined ? '' : `, about ${formatSeconds(left)} left`;
  return `${stage} ${done}/${total} ${unit} (${share} %)${estimate}`;
}

/** `45 s`, `1 min 20 s`, `2 h 5 min`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
