// Pictures of every screen of the workbench, 1440 and 390 px wide, into docs/screens, and of the viewer with a rim into docs/images.
// Run `npm run build && npm run build:web` before: npm run screens
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hospitalScreens, screens } from '../apps/web/src/screens/index.js';
import { filledHospital } from '../apps/web/src/testing/filled-hospital.js';
import { filledScreens } from '../apps/web/src/testing/filled-screens.js';
import { openBrowser, serveWorkbench, watchedPage } from '../apps/web/src/testing/open-workbench.js';
import { still } from '../apps/web/src/testing/still.js';
import { texts } from '../apps/web/src/texts/index.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'docs', 'screens');
mkdirSync(out, { recursive: true });
const filled = await filledScreens();
const served = await serveWorkbench();
const browser = await openBrowser();
for (const width of [1440, 390]) {
  for (const { route } of screens) {
    const { page } = await watchedPage(browser, `${served.address}#/${route}`, { viewport: { width, height: 900 } });
    await filled.fill(route, page);
    const picture = await still(page);
    writeFileSync(join(out, `${route || 'start'}-${width}.png`), picture);
    if (route === 'viewer' && width === 1440) writeFileSync(join(root, 'docs', 'images', 'viewer-rim.png'), picture);
    await page.context().close();
  }
}
await served.close();
rmSync(filled.folder, { recursive: true });
const hospital = await filledHospital();
const inHospital = [{ route: 'sign-in', title: texts.signIn.title }, ...hospitalScreens];
for (const width of [1440, 390]) {
  for (const { route } of inHospital) {
    const { page } = await watchedPage(browser, hospital.address, { viewport: { width, height: 900 } });
    await hospital.fill(route, page);
    writeFileSync(join(out, `${route}-${width}.png`), await still(page));
    await page.context().close();
  }
}
await browser.close();
await hospital.close();
const listOf = ({ route, title }) => {
  const name = route || 'start';
  return `## ${title}\n\n<img src="${name}-1440.png" width="720" alt="${title}, wide"> <img src="${name}-390.png" width="200" alt="${title}, on a phone">\n`;
};
writeFileSync(
  join(out, 'README.md'),
  `# The screens of the workbench\n\nMade by \`npm run screens\` from phantoms.\n\n${screens.map(listOf).join('\n')}\n# The service of a hospital\n\n${inHospital.map(listOf).join('\n')}`,
);
