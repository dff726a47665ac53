// Copies the built workbench into the package of the command line, which `radscore app` serves it from. `npm pack` calls it.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const apps = join(dirname(fileURLToPath(import.meta.url)), '..', 'apps');
const built = join(apps, 'web', 'dist');
const place = join(apps, 'cli', 'web');
if (!existsSync(join(built, 'index.html'))) {
  console.error('The page is not built; run first: npm run build:web');
  process.exit(2);
}
rmSync(place, { recursive: true, force: true });
cpSync(built, place, { recursive: true });
