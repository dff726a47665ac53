// Removes everything the build made, so that the next build starts from the sources alone.
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
for (const floor of ['packages', 'apps']) {
  for (const room of readdirSync(join(root, floor))) {
    for (const made of ['dist', 'bundle', 'prepared', ...(room === 'cli' ? ['web'] : [])])
      rmSync(join(root, floor, room, made), { recursive: true, force: true });
  }
}
