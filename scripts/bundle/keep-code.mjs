// Loaded before the command line of the bundle: at its end it keeps what was compiled of the parts, beside them.
import { writeFileSync } from 'node:fs';

const bundle = new URL('../../apps/cli/bundle/', import.meta.url);
const { cacheOf, scripts } = await import(new URL('require-cached.js', bundle).href);
process.on('exit', () => {
  for (const [file, script] of scripts) writeFileSync(cacheOf(file), script.createCachedData());
});
