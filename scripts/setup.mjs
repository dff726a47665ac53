// Installs the locked dependencies and builds, doing only what is not done yet.
// `npm run demo` and `npm test` call this first, so that a fresh clone needs no other command.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `radscore needs Node 20.19 or newer; this is ${process.versions.node}. Install a current Node and try again.`,
  );
  process.exit(2);
}

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const stamp = join(root, 'node_modules', '.radscore-setup');
if (!existsSync(stamp) || !statSync(stamp).isFile() || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing dependencies ...');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm) execFileSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' });
  else execFileSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  writeFileSync(stamp, lock);
}

console.error('Building ...');
execFileSync(process.execPath, [join(root, 'scripts', 'build-kernels.mjs')], { cwd: root, stdio: 'inherit' });
execFileSync(process.execPath, [join(root, 'node_modules', 'typescript-native', 'bin', 'tsc'), '-b'], {
  cwd: root,
  stdio: 'inherit',
});
for (const script of ['build-digests.mjs', 'bundle-cli.mjs', 'prepare-database.mjs'])
  execFileSync(process.execPath, [join(root, 'scripts', script)], { cwd: root, stdio: 'inherit' });
