// Copies the built workbench into the package of the command line, which `radscore app` serves it from, and builds it where it is not.
// `npm pack` calls it, and with --remove when it is done: a copy left in a clone would be served in place of a page built later.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const apps = join(root, 'apps');
const built = join(apps, 'web', 'dist');
const place = join(apps, 'cli', 'web');
const isDone = process.argv.includes('--remove');
rmSync(place, { recursive: true, force: true });
if (!isDone && !existsSync(join(built, 'index.html')))
  execFileSync(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'], {
    cwd: join(apps, 'web'),
    stdio: ['ignore', 2, 2],
  });
if (!isDone) cpSync(built, place, { recursive: true });
