import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  estimateRemaining
} from "./chunk-7UY37RIP.js";

// packages/cli/dist/output/progress.js
function createProgressLine(unit) {
  const { stderr } = process;
  const start = performance.now();
  let shownTenth = -1;
  let lineOpen = false;
  const report = (progress) => {
    const elapsed = (performance.now() - start) / 1e3;
    const text = formatProgress(progress, unit, elapsed);
    if (stderr.isTTY) {
      stderr.write(`\r\x1B[2K${text}`);
      lineOpen = true;
      return;
    }
    const tenth = Math.floor(10 * progress.done / Math.max(1, progress.total));
    if (tenth > shownTenth)
      stderr.write(`${text}
`);
    shownTenth = Math.max(shownTenth, tenth);
  };
  const end = () => {
    if (lineOpen)
      stderr.write("\n");
    lineOpen = false;
  };
  return { report, end };
}
function formatProgress(progress, unit, elapsed) {
  const { stage, done, total } = progress;
  const share = total === 0 ? 100 : Math.floor(100 * done / total);
  const left = estimateRemaining(progress, elapsed);
  const estimate = done === total ? `, ${formatSeconds(elapsed)}` : left === void 0 ? "" : `, about ${formatSeconds(left)} left`;
  return `${stage} ${done}/${total} ${unit} (${share} %)${estimate}`;
}
function formatSeconds(seconds) {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60)
    return `${whole} s`;
  if (whole < 3600)
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor(whole % 3600 / 60)} min`;
}

export {
  createProgressLine,
  formatProgress,
  formatSeconds
};
