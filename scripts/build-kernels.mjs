// Compiles the AssemblyScript kernels and embeds them as text, so that Node, workers and browsers load it without a path.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const room = join(dirname(fileURLToPath(import.meta.url)), '..', 'packages', 'kernels');
const assembly = join(room, 'assembly');
const options = ['-O3', '--enable', 'simd', '--runtime', 'stub', '--importMemory', '--noExportMemory'];

const sources = readdirSync(assembly)
  .filter((name) => name.endsWith('.ts'))
  .sort();
const hash = createHash('sha256').update(options.join(' '));
for (const name of sources) hash.update(name).update(readFileSync(join(assembly, name)));
const stamp = `// From assembly/ with sha256 ${hash.digest('hex')}`;

// Modules over one memory, so that who only samples images, only extracts features or only fits models loads no other kernels. What
// brings tables has a place of its own for them, below `tableBytes` of src/memory.ts.
const places = { sampling: [], features: [], fitting: [], maps: ['--memoryBase', '8192'] };
for (const [name, place] of Object.entries(places)) {
  const target = join(room, 'src', 'generated', `${name}.ts`);
  if (existsSync(target) && readFileSync(target, 'utf8').startsWith(stamp)) continue;
  const { default: asc } = await import('assemblyscript/asc');
  const files = new Map();
  const { error, stderr } = await asc.main(
    [join(assembly, `${name}.ts`), '--outFile', 'kernels.wasm', ...options, ...place],
    {
      writeFile: (file, contents) => files.set(file, contents),
    },
  );
  if (error) {
    console.error(stderr.toString());
    throw error;
  }
  const wasm = Buffer.from(files.get('kernels.wasm'));
  mkdirSync(dirname(target), { recursive: true });
  // Hexadecimal: bytes stay bytes, so that it compresses as WebAssembly does; base64 does not.
  writeFileSync(
    target,
    `${stamp}\n// ${wasm.length} bytes of WebAssembly.\nexport const wasm = '${wasm.toString('hex')}';\n`,
  );
}

// The digests of tasks are known once everything is compiled; until then there are none.
const digests = join(room, '..', 'jobs', 'src', 'generated', 'digests.ts');
if (!existsSync(digests)) {
  mkdirSync(dirname(digests), { recursive: true });
  writeFileSync(digests, 'export const taskDigests: Readonly<Record<string, string>> = {};\n');
}
