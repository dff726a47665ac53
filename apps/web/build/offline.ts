import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Kept when they are first used, for few need them: ONNX Runtime alone is 14 MB. */
const isLarge = /\/ort-wasm[^/]*\.wasm$/;

/**
 * Writes the service worker that keeps the page for when there is no network: `service-worker.js` with the list of all files of the build,
 * under a version that changes with any of them.
 */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    async generateBundle(_, bundle) {
      const root = import.meta.dirname;
      const unchanged = (await readdir(join(root, '../public'))).sort();
      const files = [
        './',
        ...unchanged,
        ...Object.keys(bundle)
          .filter((name) => name !== 'index.html' && !isLarge.test(name))
          .sort(),
      ];
      const version = createHash('sha256');
      for (const name of unchanged) version.update(await readFile(join(root, '../public', name)));
      for (const each of Object.values(bundle)) version.update(each.type === 'chunk' ? each.code : each.source);
      const source = await readFile(join(root, 'service-worker.js'), 'utf8');
      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: source
          .replace("'VERSION'", JSON.stringify(version.digest('hex').slice(0, 16)))
          .replace("['FILES']", JSON.stringify(files)),
      });
    },
  };
}
