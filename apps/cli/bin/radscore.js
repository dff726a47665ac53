#!/usr/bin/env node
// npm links this file when it installs the workspace, which is before anything is built: so it exists from the start, and finds
// the built command line or says how to get it.
import { existsSync } from 'node:fs';

const built = new URL('../bundle/main.js', import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write('radscore is not built yet. In the folder of the clone run: npm run setup\n');
  process.exitCode = 2;
}
