import { memory } from './memory.js';

/** A function of a compiled module: all arguments are numbers, pointers are byte offsets. */
export type Kernel = (...args: number[]) => number;

/**
 * Compiles a module of kernels over the one memory and gives its kernels by their exported names.
 *
 * @param wasm the bytes of the module, in hexadecimal.
 */
export function loadKernels(wasm: string): (name: string) => Kernel {
  const bytes = new Uint8Array(wasm.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    const high = wasm.charCodeAt(2 * i);
    const low = wasm.charCodeAt(2 * i + 1);
    // Of a digit the last four bits are its value; a letter has bit 6, and 1 in them is 10.
    bytes[i] = 16 * ((high & 15) + 9 * (high >> 6)) + (low & 15) + 9 * (low >> 6);
  }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  return (name) => exports[name] as Kernel;
}
