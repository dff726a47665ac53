// How long the workbench takes to open a CT of 512 x 512 x 400 with 40 outlines, how fast it scrolls without a graphics card, and how much
// memory the tab takes. Run `npm run build && npm run build:web` before: npm run bench:viewer [-- --profile FILE.cpuprofile]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, serveWorkbench, watchedPage } from '../apps/web/src/testing/open-workbench.js';
import { identityDirection, writeNifti } from '../packages/image/src/index.js';

const size = [512, 512, 400];
const outlines = 40;
const profileTo = process.argv.includes('--profile') ? process.argv[process.argv.indexOf('--profile') + 1] : undefined;
const folder = mkdtempSync(join(tmpdir(), 'radscore-bench-viewer-'));
const at = (name) => join(folder, name);

/** Soft tissue with a texture, and balls of 28 voxels in it, each with a label of its own: 20 of them cross any slice. */
function writeCase() {
  const geometry = { size, spacing: [0.8, 0.8, 1], origin: [0, 0, 0], direction: identityDirection };
  const [nx, ny, nz] = size;
  const data = new Int16Array(nx * ny * nz);
  const labels = new Uint8Array(data.length);
  for (let i = 0, noise = 1; i < data.length; i++) {
    noise = (noise * 1103515245 + 12345) & 0x7fffffff;
    data[i] = 40 + (noise >> 24);
  }
  for (let label = 1; label <= outlines; label++) {
    const n = label - 1;
    const centre = [80 + 88 * (n % 5), 100 + 104 * (Math.floor(n / 5) % 4), n < 20 ? 100 : 300];
    const [rx, rz] = [36, 98];
    for (let z = centre[2] - rz; z <= centre[2] + rz; z++) {
      for (let y = centre[1] - rx; y <= centre[1] + rx; y++) {
        for (let x = centre[0] - rx; x <= centre[0] + rx; x++) {
          const [dx, dy, dz] = [(x - centre[0]) / rx, (y - centre[1]) / rx, (z - centre[2]) / rz];
          // A rough border, as a reader's hand leaves one.
          if (dx * dx + dy * dy + dz * dz <= 0.9 + 0.1 * Math.sin(x * 1.3 + y * 0.7))
            labels[x + nx * (y + ny * z)] = label;
        }
      }
    }
  }
  writeFileSync(at('ct.nii'), writeNifti({ geometry, data }));
  writeFileSync(at('ct-mask.nii'), writeNifti({ geometry, data: labels }));
}

/** Bytes in memory of a process: now, and the most it had. */
function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (key) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)[1]) / 2 ** 20;
  return `${of('VmRSS').toFixed(2)} GB (most ${of('VmHWM').toFixed(2)})`;
}

/** Scrolls a plane by one slice a frame. @returns frames a second by the median of their distances, and the longest, ms. */
const scrolling = (page, plane, frames) =>
  page.evaluate(
    async ([name, count]) => {
      const pane = document.querySelector(`[data-plane="${name}"]`);
      const times = [];
      for (let i = 0; i < count; i++) {
        pane.dispatchEvent(new WheelEvent('wheel', { deltaY: i % 60 < 30 ? 100 : -100, cancelable: true }));
        times.push(await new Promise(requestAnimationFrame));
      }
      const gaps = times.slice(1).map((time, i) => time - times[i]);
      gaps.sort((a, b) => a - b);
      return { median: 1000 / gaps[gaps.length >> 1], longest: gaps.at(-1) };
    },
    [plane, frames],
  );

writeCase();
const served = await serveWorkbench();
const browser = await openBrowser();
const { page, faults } = await watchedPage(browser, `${served.address}#/viewer`);
await page.evaluate(() => {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
});
const longTasks = async () => {
  const found = await page.evaluate(() => window.longTasks.splice(0));
  return found.length === 0 ? 'none' : `${found.length}, the longest ${Math.max(...found)} ms`;
};
const say = (what, value) => console.log(`${what.padEnd(48)} ${value}`);
const cdp = await page.context().newCDPSession(page);
const startProfile = async () => {
  if (profileTo === undefined) return;
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.start');
};

await startProfile();
const begin = performance.now();
await page.locator('input[type=file][multiple]').setInputFiles([at('ct.nii'), at('ct-mask.nii')]);
await page.getByTestId('probe').waitFor({ timeout: 600_000 });
await page.evaluate(() => new Promise(requestAnimationFrame));
say('opened, s', ((performance.now() - begin) / 1000).toFixed(1));
say('tasks over 50 ms while opening', await longTasks());
const info = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
const renderers = info.processInfo.filter(({ type }) => type === 'renderer');
for (const { id } of renderers) say('memory of the renderer, opened', memoryOf(id));
await page.locator('[data-plane="3d"]').getByText('3D', { exact: true }).waitFor({ timeout: 60_000 });
await page.waitForTimeout(500);
for (const [where, act] of [
  ['four planes', async () => {}],
  ['axial alone', () => page.locator('[data-plane="axial"]').press('Enter')],
]) {
  await act();
  await page.waitForTimeout(300);
  await longTasks();
  const { median, longest } = await scrolling(page, 'axial', 90);
  say(
    `scrolling, ${where}`,
    `${median.toFixed(1)} frames/s, longest ${longest.toFixed(0)} ms, tasks over 50 ms: ${await longTasks()}`,
  );
}
if (profileTo !== undefined) {
  const { profile } = await cdp.send('Profiler.stop');
  writeFileSync(profileTo, JSON.stringify(profile));
}
await page.waitForTimeout(Number(process.env.RADSCORE_BENCH_REST ?? 0));
for (const { id } of renderers) say('memory of the renderer, at the end', memoryOf(id));
say('faults', faults.length);
await browser.close();
await served.close();
rmSync(folder, { recursive: true });
