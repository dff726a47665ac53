// Removes everything the build made, so that the next build starts from the sources alone.
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = join(dirname(fileURLToPath(import.meta.url)), '..', 'packages');
for (const room of readdirSync(packages)) {
  for (const made of ['dist', 'bundle']) rmSync(join(packages, room, made), { recursive: true, force: true });
}
