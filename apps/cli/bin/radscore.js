#!/usr/bin/env node
// npm links this file when it installs the workspace, which is before anything is built: so it exists from the start, and finds
// the built command line or says how to get it.
import { existsSync } from 'node:fs';

const built = new URL('../bundle/main.js', import.meta.url);
if (existsSync(built)) {
  await import(built.href).catch((error) => {
    if (error.code !== 'EMFILE') throw error;
    process.stderr.write(
      `RAD-OPEN-FILES: The system lets this process open too few files at once: ${error.message}.\n  What to do: Raise the limit (ulimit -n 256 is enough).\n`,
    );
    process.exitCode = 2;
  });
} else {
  process.stderr.write('radscore is not built yet. In the folder of the clone run: npm run setup\n');
  process.exitCode = 2;
}
